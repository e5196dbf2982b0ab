Buddies on duty at two playtimes a day, as agreed by hand.

  $ mkdir -p s/calendars s/strands s/people s/timetables/buddies s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Buddies
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-12-18}]
  > closed: [{from: 2026-09-17, to: 2026-09-18, why: training days}]
  > slots:
  >   mon-play: {day: mon, from: "10:40", to: "11:00", kind: break}
  >   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
  >   tue-play: {day: tue, from: "10:40", to: "11:00", kind: break}
  >   tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunch}
  >   thu-play: {day: thu, from: "10:40", to: "11:00", kind: break}
  > X
  $ printf 'bench: {zone: true, holds: 2}\nfield: {zone: true, holds: 2}\n' >places.yaml
  $ cat >strands/buddies.yaml <<'X'
  > name: Buddies
  > model: duty
  > open-to: all
  > scheduling:
  >   supervision: {meetings-per-adult: 2}
  >   duties: [{place: bench, slots: {kinds: [break, lunch]}, people: {at-least: 2}, twos: true}]
  >   fair-over: week
  > X
  $ for b in b1 b2 b3 b4; do printf "id: $b\nyear: Y6\nstrands: {buddies: mentor}\n" >people/$b.yaml; done
  $ printf 'id: b5\nyear: Y6\nstrands: {buddies: spotter}\n' >people/b5.yaml
  $ for a in a1 a2; do printf "id: $a\nstrands: {buddies: supervisor}\n" >people/$a.yaml; done
  $ printf 'b1: {name: Amir Khan}\nb2: {name: Amir Kaya}\nb3: {name: Cara Obi}\nb4: {name: Dan Ray}\nb5: {name: Ella Sun}\na1: {name: Mrs Dale}\na2: {name: Mr Fox}\n' >../s-private/names.yaml
  $ cat >timetables/buddies/2026-09-07.yaml <<'X'
  > from: 2026-09-07
  > until: 2026-12-18
  > duties:
  >   - {date: 2026-09-07, slot: mon-play, place: bench, people: [b1, b3], supervisor: a1}
  >   - {date: 2026-09-07, slot: mon-lunch, place: bench, people: [b1, b4], supervisor: a1}
  >   - {date: 2026-09-07, slot: mon-lunch, place: field, people: [b2, b3], supervisor: a2}
  >   - {date: 2026-09-08, slot: tue-play, place: bench, people: [b1, b2]}
  >   - {date: 2026-09-14, slot: mon-play, place: bench, people: [b1, b4], supervisor: a1}
  >   - {date: 2026-09-15, slot: tue-lunch, place: bench, people: [b2, b4], supervisor: a2}
  >   - {date: 2026-09-17, slot: thu-play, place: bench, people: [b3, b4], supervisor: a1}
  > events:
  >   - {kind: training, name: games, date: 2026-09-15, slot: tue-play, place: field, people: [b1, b2, b3], supervisor: a2}
  > X
  $ kith schedule rota buddies --today 2026-09-07

Someone is ill on two days, and one person takes both.

  $ kith schedule cover b1 --date 2026-09-07 --until 2026-09-08 --today 2026-09-07
  $ kith schedule cover b1 --date 2026-09-07 --until 2026-09-08 --accept 1,2,3 --today 2026-09-07
  $ kith schedule cover b1 --date 2026-09-07 --until 2026-09-08 --accept 1,2,3 --today 2026-09-07
  $ kith schedule rota buddies --today 2026-09-07 | sed -n '/How the/,$p'
  $ kith schedule rota buddies --format csv --today 2026-09-07
  $ kith schedule rota buddies --format json --today 2026-09-07 | sed -n '/"people": \[$/,$p' | head -n 12
  $ kith schedule week 2026-W38 --today 2026-09-07
  $ kith schedule week 2026-W38 --format csv --today 2026-09-07
  $ kith schedule rota buddies --today 2026-12-19
