A small programme: two pairs, a duty on the bench and a training.
  $ mkdir -p h/calendars h/strands h/people h/pairs h/timetables/chess h-private/people; chmod 700 h-private; cd h
  $ printf '%s\n' 'kith: 1' 'name: Small' 'academic-year: 2026-27' 'schools:' '  small: {name: Small School, calendar: small}' 'lead: s2' > programme.yaml
  $ printf '%s\n' 'terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]' 'slots:' > calendars/small.yaml
  $ for d in mon tue wed thu fri; do echo "  $d-lunch: {day: $d, from: \"12:30\", to: \"13:10\", kind: lunch}"; done >> calendars/small.yaml
  $ echo 'bench: {zone: true}' > places.yaml
  $ printf '%s\n' 'name: Chess' 'model: one-to-one' 'open-to: all' 'matching: {require: {gates: {mentor: [training/core]}}}' 'scheduling: {events: [{kind: training, name: core, for: mentors}]}' > strands/chess.yaml
  $ for p in 'b3 Y9 mentor' 'm7 Y9 mentor' 'c4 Y7 mentee' 'e6 Y7 mentee'; do set -- $p; printf '%s\n' "id: $1" "year: $2" "strands: {chess: $3}" > people/$1.yaml; echo 'need: low   # as agreed with the tutor' > ../h-private/people/$1.yaml; done
  $ printf '%s\n' 'id: s2' 'strands: {chess: supervisor}' > people/s2.yaml
  $ printf '%s\n' 'b3: {name: Ann Other}' 'c4: {name: "Bea, Lee"}' 'e6: {name: Di Other}' 'm7: {name: Max Other}' 's2: {name: Sue Other}' > ../h-private/names.yaml
  $ for p in 'p1 b3 c4' 'p2 m7 e6'; do set -- $p; printf '%s\n' "id: $1" 'strand: chess' "mentors: [$2]" "mentees: [$3]" 'asked: {mentor: 2026-09-01, mentee: 2026-09-01}' 'began: 2026-09-07' > pairs/$1.yaml; done
  $ printf '%s\n' 'from: 2026-09-07' 'until: 2026-12-18' 'meetings:' '  - {pair: p1, slot: mon-lunch}' '  - {pair: p2, slot: tue-lunch}' 'duties:' '  - {date: 2026-09-23, slot: wed-lunch, place: bench, people: [b3, m7]}' 'events:' '  - {kind: training, name: core, date: 2026-09-24, slot: thu-lunch, people: [b3, m7]}' > timetables/chess/2026-09-07.yaml

A meeting at which someone stood in, with the mentee's own view of it. The private part keeps its comments.
  $ kith record session p1 --date 2026-09-21 --cover b3=m7 --minutes 15 --check-in 8 --today 2026-09-25
  Recorded.
  note: p1 met while a gate had lapsed or was missing: training
        It is recorded, as it happened; whose gates they are: kith report gates
  $ kith record session p1 --date 2026-09-21 --cover b3=m7 --minutes 15 --check-in 8 --today 2026-09-25
  Recorded already.
  $ cat sessions/2026-W39/chess.yaml ../h-private/people/c4.yaml
  rows:
    - {date: 2026-09-21, slot: mon-lunch, pair: p1, came: [c4], missed: {b3: absent}, cover: {b3: m7}, minutes: 15}
  need: low   # as agreed with the tutor
  check-ins:
    - {date: 2026-09-21, pair: p1, value: 8}
  $ kith record session p1 --date 2026-09-21 --cover b3=m7 --minutes 15 --check-in 3 --today 2026-09-25
  kith: ../h-private/people/c4.yaml:3 has another check-in of that day; change the line by hand
  [1]
  $ kith record session p2 --date 2026-09-22 --check-in e6=sunny --today 2026-09-25
  kith: a check-in is a number from 1 to 10; symbols need a board in symbols/symbols.yaml
  [2]
  $ mkdir symbols; echo '<svg xmlns="http://www.w3.org/2000/svg"><circle r="3"/></svg>' >symbols/sunny.svg
  $ printf 'licence: CC0\ncredit: Class 3\nboards:\n  - title: How was it?\n    symbols: [{label: sunny, file: sunny.svg}]\n' >symbols/symbols.yaml
  $ kith record session p2 --date 2026-09-22 --check-in e6=sunny --today 2026-09-25
  Recorded.
  note: p2 met while a gate had lapsed or was missing: training
        It is recorded, as it happened; whose gates they are: kith report gates
  $ kith record session p2 --date 2026-09-22 --check-in 'felt sad' --today 2026-09-25
  kith: a check-in is a number from 1 to 10 or a symbol's name; never what was said
  [2]
Nobody stands in for themselves, and who did not come has no check-in.
  $ kith record session p2 --date 2026-09-23 --cover m7=m7 --today 2026-09-25
  kith: m7 is expected there anyway and cannot stand in
  [2]
  $ kith record session p2 --date 2026-09-23 --missed e6=absent --check-in e6=3 --today 2026-09-25
  kith: e6 did not come, so there is no check-in of theirs
  [2]
A training as planned; who came holds its gate from now on.
  $ kith record training chess --date 2026-09-24 --missed m7=absent --today 2026-09-25
  Recorded: 1 person came. The gate training/core is set for 1 person.
  $ kith record training chess --date 2026-09-24 --missed m7=absent --today 2026-09-25
  Recorded already.
  $ cat people/b3.yaml; grep gates people/m7.yaml
  id: b3
  year: Y9
  strands: {chess: mentor}
  gates:
    training/core: {date: 2026-09-24}
  [1]
A supervision that nobody planned: who came is read from the standard input.
  $ kith record supervision chess mentors --date 2026-09-25 --today 2026-09-25
  kith: supervision/mentors is not planned for that day; say who came: --came WHO, or --came - with ids on the standard input
  [2]
  $ printf 'b3\nm7\n' | kith record supervision chess mentors --date 2026-09-25 --slot fri-lunch --minutes 30 --came - --today 2026-09-25
  Recorded: 2 people came.
  $ printf 'b3\nm7\n' | kith record supervision chess mentors --date 2026-09-25 --slot fri-lunch --minutes 30 --came - --today 2026-09-25
  Recorded already.
A drop-in has no names.
  $ kith record drop-in chess --count 7 --talks 3 --asked 2 --date 2026-09-25 --slot fri-lunch --name library --today 2026-09-25
  Recorded.
  $ kith record drop-in chess --count 7 --talks 3 --asked 2 --date 2026-09-25 --slot fri-lunch --name library --today 2026-09-25
  Recorded already.
  $ cat sessions/2026-W39/chess.yaml
  rows:
    - {date: 2026-09-21, slot: mon-lunch, pair: p1, came: [c4], missed: {b3: absent}, cover: {b3: m7}, minutes: 15}
    - {date: 2026-09-22, slot: tue-lunch, pair: p2, came: [e6, m7], minutes: 20}
    - {date: 2026-09-24, slot: thu-lunch, event: training/core, came: [b3], missed: {m7: absent}, minutes: 40}
    - {date: 2026-09-25, slot: fri-lunch, event: supervision/mentors, came: [b3, m7], minutes: 30}
    - {date: 2026-09-25, slot: fri-lunch, event: drop-in/library, came-count: 7, informal-talks: 3, asked-for-a-buddy: 2}
What is left of the week is the duty.
  $ kith record week --all-held --today 2026-09-25
  Recorded 1 duty of 2026-W39; the week is confirmed.
  $ kith record week --all-held --today 2026-09-25
  Nothing to change.
  $ kith check --today 2026-09-25
  pairs/p2.yaml:1:5: warning: the rule 'gates' no longer holds for this pair [rule-broken]
     1 | id: p2
       |     ^^
       = hint: they stay a pair until a person ends it
  people/m7.yaml:1:5: warning: 'm7' is in a pair, and training/core does not hold [gate-lapsed]
     1 | id: m7
       |     ^^
       = hint: kith enrol gate m7 training/core --date DATE
  2 warnings
A pair was asked whether it is still right for both; what they said is nobody's business here.
  $ kith record first-check p1 --date 2026-09-24 --today 2026-09-25
  Recorded.
  $ kith record first-check p1 --date 2026-09-24 --today 2026-09-25
  Recorded already.
  $ kith record first-check p2 --asked m7 --date 2026-09-01 --today 2026-09-25
  kith: the pair p2 begins on 2026-09-07
  [2]
  $ kith record first-check p2 --asked c4 --today 2026-09-25
  kith: 'c4' is not in the pair p2
  [2]
  $ grep first-check sessions/*/*.yaml
    - {date: 2026-09-24, event: first-check/p1, came: [b3, c4]}
  $ sed 's,first-check/p1,first-check/p9,' sessions/2026-W39/chess.yaml >s; mv s sessions/2026-W39/chess.yaml; kith check --today 2026-09-25 | grep -A 3 p9
  sessions/2026-W39/chess.yaml:9:5: error: no pair 'p9' in pairs/ [unknown-pair]
     9 |   - {date: 2026-09-24, event: first-check/p9, came: [b3, c4]}
       |     ^
       = hint: correct the event, which is first-check/PAIR, or bring back the pair's file
  1 error, 1 warning
A training that had lapsed holds again for as long as before; a pair that met meanwhile is noted by its gate alone.
  $ sed 's,first-check/p9,first-check/p1,' sessions/2026-W39/chess.yaml >s; mv s sessions/2026-W39/chess.yaml
  $ echo 'gates: {training/core: {date: 2025-09-29, until: 2026-09-28}}' >>people/m7.yaml
  $ kith record week 2026-W40 --all-held --today 2026-10-02
  Recorded 2 meetings of 2026-W40; the week is confirmed.
  note: p2 met while a gate had lapsed or was missing: training
        It is recorded, as it happened; whose gates they are: kith report gates
  $ kith report --today 2026-10-02 | grep -A 1 'met while'
    1 pair met while a gate had lapsed or was missing: p2 (training):
        kith report gates
  $ kith report contact --today 2026-10-02 | grep -A 1 'without a gate'
    met without a gate      1  pairs that met while a gate had lapsed or was
                               missing: kith report gates
  $ kith record training chess again --date 2026-10-02 --came m7 --today 2026-10-02
  Recorded: 1 person came.
  $ kith record training chess core --date 2026-10-02 --came m7 --today 2026-10-02
  Recorded: 1 person came. The gate training/core is set for 1 person, for as long as before.
  $ grep gates -A 1 people/m7.yaml
  gates: {training/core: {date: 2026-10-02, until: 2027-10-01}}
  $ kith report --today 2026-10-02 | grep -c 'met while'
  0
  [1]
