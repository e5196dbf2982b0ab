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

Staff get a sheet for the week, and fill in its last columns.
  $ kith schedule week 2026-W39 --format csv --today 2026-09-21 | tee ../week.csv
  date,slot,strand,pair,who,place,supervisor,note,came,missed,cover,minutes
  2026-09-21,mon-lunch,Chess,p1,"Ann Other (b3); Bea, Lee (c4)",,,not-available,,,,
  2026-09-22,tue-lunch,Chess,p2,Max Other (m7); Di Other (e6),,,not-available,,,,
  2026-09-23,wed-lunch,Chess,duty/bench,Ann Other (b3); Max Other (m7),bench,,not-available,,,,
  2026-09-24,thu-lunch,Chess,training/core,Ann Other (b3); Max Other (m7),,,,,,,
  $ sed -e '/p1/s/,,,,$/,yes,,,25/' -e '/p2/s/,,,,$/,,e6=lesson,m7=b3,/' -e '/duty/s/,,,,$/,b3,chose-not,,/' ../week.csv > ../filled.csv
  $ kith record week ../filled.csv --today 2026-09-25
  Recorded 2 meetings, 1 duty of 2026-W39.
  note: p1 met while a gate had lapsed or was missing: training
        It is recorded, as it happened; whose gates they are: kith report gates
  Of 1 line nothing is said: not recorded, and the week is not confirmed.
  [3]
  $ cat sessions/2026-W39/chess.yaml
  rows:
    - {date: 2026-09-21, slot: mon-lunch, pair: p1, came: [b3, c4], minutes: 25}
    - {date: 2026-09-22, slot: tue-lunch, pair: p2, missed: {e6: lesson, m7: absent}, cover: {m7: b3}, minutes: 20}
    - {date: 2026-09-23, slot: wed-lunch, event: duty/bench, came: [b3], missed: {m7: chose-not}, minutes: 40}
  $ cp sessions/2026-W39/chess.yaml ../before; kith record week ../filled.csv --today 2026-09-25
  Nothing to change.
  Of 1 line nothing is said: not recorded, and the week is not confirmed.
  [3]
  $ cmp ../before sessions/2026-W39/chess.yaml
Semicolons and a byte order mark, as a spreadsheet saves it, and the line that was left: the mentors who came hold the gate now.
  $ { printf '\357\273\277'; printf '%s\n' 'date;slot;strand;pair;who;place;supervisor;came;missed;cover;minutes' '24/09/2026;thu-lunch;Chess;training/core;;;;all;;;60'; } > ../excel.csv
  $ kith record week 2026-W39 ../excel.csv --today 2026-09-25
  Recorded 1 event of 2026-W39; the week is confirmed.
  Gates of trainings are set for 2 people.
  $ cat people/b3.yaml; sed -n 1,4p sessions/2026-W39/chess.yaml
  id: b3
  year: Y9
  strands: {chess: mentor}
  gates:
    training/core: {date: 2026-09-24}
  confirmed: {by: s2, date: 2026-09-25}
  rows:
    - {date: 2026-09-21, slot: mon-lunch, pair: p1, came: [b3, c4], minutes: 25}
    - {date: 2026-09-22, slot: tue-lunch, pair: p2, missed: {e6: lesson, m7: absent}, cover: {m7: b3}, minutes: 20}
  $ kith record week 2026-W39 ../excel.csv --today 2026-09-25
  Nothing to change.
Either all rows are sound, or nothing is written.
  $ printf '%s\n' 'date,slot,strand,pair,came,missed,cover,minutes,mood' '2026-09-28,mon-lunch,Chess,p1,b3; zz9,,,,' '2026-09-29,tue-lunch,Chess,p2,,ill,,,' '2026-09-29,tue-lunch,Chess,p2,yes,,e6=zz9,900,' '2026-09-30,wed-lunch,Chess,p2,yes,,,,' > ../bad.csv
  $ kith record week ../bad.csv --today 2026-10-02
  ../bad.csv:2:1: error: 'zz9' is not expected there [unknown-person]
     2 | 2026-09-28,mon-lunch,Chess,p1,b3; zz9,,,,
       | ^
       = hint: name a person as the column 'who' does: the id, or the name with the id in brackets
  ../bad.csv:3:1: error: 'ill' in the column 'missed' is not a reason [bad-value]
     3 | 2026-09-29,tue-lunch,Chess,p2,,ill,,,
       | ^
       = hint: one of: absent, lesson, chose-not, cancelled
  ../bad.csv:4:1: error: '900' in the column 'minutes' is not a number of minutes [bad-value]
     4 | 2026-09-29,tue-lunch,Chess,p2,yes,,e6=zz9,900,
       | ^
       = hint: from 1 to 600
  ../bad.csv:4:1: error: this is said twice; the first time in line 3 [repeated-row]
     4 | 2026-09-29,tue-lunch,Chess,p2,yes,,e6=zz9,900,
       | ^
       = hint: keep one of the two rows
  ../bad.csv:4:1: error: no person 'zz9' in people/ [unknown-person]
     4 | 2026-09-29,tue-lunch,Chess,p2,yes,,e6=zz9,900,
       | ^
       = hint: the column 'cover' is WHO=STAND-IN, both by id
  ../bad.csv:5:1: error: nothing of that date, slot, strand and pair is planned in this week [not-planned]
     5 | 2026-09-30,wed-lunch,Chess,p2,yes,,,,
       | ^
       = hint: take the row out; an extra meeting is recorded with kith record session
  6 errors; nothing was written
  [1]
  $ ls sessions
  2026-W39
The sheet of another week is one error, and a week without a plan says so.
  $ kith record week 2026-W40 ../filled.csv --today 2026-10-02
  ../filled.csv:2:1: error: this row is of 2026-W39, and the week is 2026-W40; so are 2 more (lines 3, 4) [not-planned]
     2 | 2026-09-21,mon-lunch,Chess,p1,"Ann Other (b3); Bea, Lee (c4)",,,not-available,yes,,,25
       | ^
       = hint: name the sheet's week: kith record week 2026-W39 FILE
  1 error; nothing was written
  [1]
  $ kith record week 2027-W01 --all-held --today 2027-01-11
  Nothing is planned in 2027-W01, Mon 4 Jan to Sun 10 Jan: no plan is agreed for it, or it is closed.
  Another week is named, as in kith record week 2026-W53.
