A mentor, two others, a spotter in reserve, and two adults; the plan of the term.

  $ mkdir -p s/calendars s/strands s/people s/pairs s/timetables/talk s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Stand-ins
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > at-most: {meetings-per-week: 2}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-12-18}]
  > slots:
  >   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
  >   wed-lunch: {day: wed, from: "12:30", to: "13:10", kind: lunch}
  > X
  $ printf 'snug: {holds: 3}\n' >places.yaml
  $ cat >strands/talk.yaml <<'X'
  > name: Talking
  > shown-as: Lunch team
  > model: one-to-one
  > matching: {require: {gates: {mentor: [training/core]}, year-gap: {at-least: 1}}, mentees-per-mentor: {at-most: 2}}
  > scheduling: {places: [snug], supervision: {meetings-per-adult: 2}}
  > X
  $ for m in m1 m2 m3; do printf "id: $m\nyear: Y10\nstrands: {talk: mentor}\ngates: {training/core: {date: 2026-09-08}}\n" >people/$m.yaml; done
  $ printf 'id: m4\nyear: Y10\nstrands: {talk: spotter}\n' >people/m4.yaml
  $ printf 'id: m5\nyear: Y10\nstrands: {talk: spotter}\nfree: [mon-lunch]\ngates: {training/core: {date: 2026-09-08}}\n' >people/m5.yaml
  $ for a in a1 a2; do printf "id: $a\nstrands: {talk: supervisor}\n" >people/$a.yaml; done
  $ for e in e1 e2 e3; do printf "id: $e\nyear: Y7\nstrands: {talk: mentee}\n" >people/$e.yaml; done
  $ printf 'm1: {name: Amir Khan}\nm2: {name: Beth Lowe}\nm3: {name: Cara Obi}\nm4: {name: Dan Ray}\nm5: {name: Ella Sun}\na1: {name: Mrs Dale}\na2: {name: Mr Fox}\ne1: {name: Maya Patel}\ne2: {name: Noah Reid}\ne3: {name: Omar Shah}\n' >../s-private/names.yaml
  $ printf 'choices: {talk: [m3]}\n' >../s-private/people/e1.yaml
  $ printf 'not-with: [e2]\n' >../s-private/people/m3.yaml
  $ pair() { printf "id: $1\nstrand: talk\nmentors: [$2]\nmentees: [$3]\nasked: {mentor: 2026-09-10, mentee: 2026-09-10}\nbegan: 2026-09-14\n$4" >pairs/$1.yaml; }
  $ pair p1 m1 e1; pair p2 m1 e2; pair p3 m2 e3; pair p4 m2 e2 'ended: {date: 2026-10-01, reason: other}\n'
  $ cat >timetables/talk/2026-09-14.yaml <<'X'
  > from: 2026-09-14   # the first plan
  > until: 2026-12-18
  > meetings:
  >   - {pair: p1, slot: mon-lunch, place: snug, supervisor: a1}
  >   - {pair: p2, slot: wed-lunch, place: snug, supervisor: a1}
  >   - {pair: p3, slot: wed-lunch, place: snug, supervisor: a1}
  > X

The mentor will be absent all week. Whom the mentee knows comes first; what is private reads as not available.

  $ kith schedule cover m1 --date 2026-10-12 --until 2026-10-16 --today 2026-10-09
  $ kith schedule cover m1 --date 2026-10-12 --accept 1 -n --today 2026-10-09
  $ kith schedule cover m1 --date 2026-10-12 --accept 1 --today 2026-10-09
  $ cat timetables/talk/2026-09-14.yaml
  $ sha256sum timetables/talk/* >../before; kith schedule cover m1 --date 2026-10-12 --accept 1 --today 2026-10-09; sha256sum timetables/talk/* | diff ../before - && echo the same

Another may take it over; the numbers stay.

  $ kith schedule cover m1 --date 2026-10-12 --accept 2 --today 2026-10-09
  $ kith schedule cover m1 --date 2026-10-12 --today 2026-10-09
  $ sed -n '/^cover/,$p' timetables/talk/2026-09-14.yaml

The week and its record show who stands in; so does the week of either.

  $ kith schedule week 2026-W42 --today 2026-10-09
  $ kith schedule week 2026-W42 --for m1 --today 2026-10-09
  $ kith schedule week 2026-W42 --format json --today 2026-10-09 | sed -n '/"cover"/,/}/p'
  $ kith record week 2026-W42 --all-held --today 2026-10-16
  $ sed -n '/p1/p' sessions/2026-W42/talk.yaml

An adult's stand-in takes the whole slot.

  $ kith schedule cover a1 --date 2026-10-21 --today 2026-10-19
  $ kith schedule cover a1 --date 2026-10-21 --accept 1 --today 2026-10-19
  $ kith schedule week 2026-W43 --place snug --today 2026-10-19
  $ kith check --today 2026-10-19

A mentee is not covered for, a past day is recorded, and numbers are those of the list.

  $ kith schedule cover e1 --date 2026-10-12 --today 2026-10-09
  $ kith schedule cover m1 --date 2026-10-05 --today 2026-10-09
  $ kith schedule cover m1 --date 2026-10-12 --accept 9 --today 2026-10-09
  $ kith schedule cover m1 --date 2026-10-12 --accept 1,2 --today 2026-10-09
  $ kith schedule cover m1 --date 2026-10-12 --until 2026-10-10 --today 2026-10-09
  $ kith schedule cover m1 --date 2026-10-14 --format json --today 2026-10-09
