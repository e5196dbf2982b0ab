At a terminal a week's exceptions are taken by number, with who stood in; nothing is final until it is accepted.
  $ mkdir -p h/calendars h/strands h/people h/pairs h/timetables/chess h-private/people; chmod 700 h-private; cd h
  $ printf '%s\n' 'kith: 1' 'name: Small' 'academic-year: 2026-27' 'schools:' '  small: {name: Small School, calendar: small}' 'lead: s2' > programme.yaml
  $ printf '%s\n' 'terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]' 'slots:' > calendars/small.yaml
  $ for d in mon tue wed; do echo "  $d-lunch: {day: $d, from: \"12:30\", to: \"13:10\", kind: lunch}"; done >> calendars/small.yaml
  $ echo 'bench: {zone: true}' > places.yaml
  $ printf '%s\n' 'name: Chess' 'model: one-to-one' 'open-to: all' > strands/chess.yaml
  $ for p in 'b3 Y9 mentor' 'm7 Y9 mentor' 'c4 Y7 mentee' 'e6 Y7 mentee'; do set -- $p; printf '%s\n' "id: $1" "year: $2" "strands: {chess: $3}" > people/$1.yaml; echo 'need: low' > ../h-private/people/$1.yaml; done
  $ printf '%s\n' 'id: s2' 'strands: {chess: supervisor}' > people/s2.yaml
  $ printf '%s\n' 'b3: {name: Ann Other}' 'c4: {name: "Bea, Lee"}' 'e6: {name: Di Other}' 'm7: {name: Max Other}' 's2: {name: Sue Other}' > ../h-private/names.yaml
  $ for p in 'p1 b3 c4' 'p2 m7 e6'; do set -- $p; printf '%s\n' "id: $1" 'strand: chess' "mentors: [$2]" "mentees: [$3]" 'asked: {mentor: 2026-09-01, mentee: 2026-09-01}' 'began: 2026-09-07' > pairs/$1.yaml; done
  $ printf '%s\n' 'from: 2026-09-07' 'until: 2026-12-18' 'meetings:' '  - {pair: p1, slot: mon-lunch}' '  - {pair: p2, slot: tue-lunch}' 'duties:' '  - {date: 2026-09-23, slot: wed-lunch, place: bench, people: [b3, m7]}' > timetables/chess/2026-09-07.yaml

Two is chosen by mistake, and again with 0; then in the first the mentor was absent, and Max came instead; Ann was not on duty.

  $ talk() { script -qe -E never -c "kith record week 2026-W39 --today 2026-09-25" /dev/null | tr -d '\r'; }
  $ printf '%s\n' 2 2 lesson '' 2 0 1 1 '' Max 3 1 '' nobody '' '' '' | talk
    1. Mon 21 Sep mon-lunch   Ann Other with Bea, Lee
    2. Tue 22 Sep tue-lunch   Max Other with Di Other
    3. Wed 23 Sep wed-lunch   duty/bench: Ann Other, Max Other
  Number of one that somebody missed (Enter: no more of them):     1. Di Other
      2. Max Other
  Who missed it? Numbers (Enter: all of them; 0: nobody, as planned): Why: absent, lesson, chose-not or cancelled? [absent] Who came in place of Max Other? Part of a name (Enter: nobody):   2. Tue 22 Sep tue-lunch   Max Other with Di Other; Max Other lesson
  Number of one that somebody missed (Enter: no more of them):     1. Di Other
      2. Max Other
  Who missed it? Numbers (Enter: all of them; 0: nobody, as planned):   2. Tue 22 Sep tue-lunch   Max Other with Di Other
  Number of one that somebody missed (Enter: no more of them):     1. Ann Other
      2. Bea, Lee
  Who missed it? Numbers (Enter: all of them; 0: nobody, as planned): Why: absent, lesson, chose-not or cancelled? [absent] Who came in place of Ann Other? Part of a name (Enter: nobody):   1. Mon 21 Sep mon-lunch   Ann Other with Bea, Lee; Ann Other absent, Max Other
                              instead
  Number of one that somebody missed (Enter: no more of them):     1. Ann Other
      2. Max Other
  Who missed it? Numbers (Enter: all of them; 0: nobody, as planned): Why: absent, lesson, chose-not or cancelled? [absent] Who came in place of Ann Other? Part of a name (Enter: nobody): Nobody of that name.
  Who came in place of Ann Other? Part of a name (Enter: nobody):   3. Wed 23 Sep wed-lunch   duty/bench: Ann Other, Max Other; Ann Other absent
  Number of one that somebody missed (Enter: no more of them): Record this, and confirm the week? [Y/n] Recorded 2 meetings, 1 duty of 2026-W39; the week is confirmed.
  $ cat sessions/2026-W39/chess.yaml
  confirmed: {by: s2, date: 2026-09-25}
  rows:
    - {date: 2026-09-21, slot: mon-lunch, pair: p1, came: [c4], missed: {b3: absent}, cover: {b3: m7}, minutes: 20}
    - {date: 2026-09-22, slot: tue-lunch, pair: p2, came: [e6, m7], minutes: 20}
    - {date: 2026-09-23, slot: wed-lunch, event: duty/bench, came: [m7], missed: {b3: absent}, minutes: 40}
