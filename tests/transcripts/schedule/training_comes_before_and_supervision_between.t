Four mentors, two of them trained on different days; a talk with the adult every three weeks, a debrief after lunch,
and a party at the end. Meetings wait for the training and nobody is taken from one for the rest.

  $ mkdir -p s/calendars s/strands s/people s/pairs s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Events
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > gates: [training/core]
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-10-23}]
  > slots:
  >   mon-lunch: {day: mon, from: "12:30", to: "13:00", kind: lunch}
  >   tue-lunch: {day: tue, from: "12:30", to: "13:00", kind: lunch}
  >   wed-p3: {day: wed, from: "11:00", to: "12:00", kind: lesson}
  >   thu-after: {day: thu, from: "15:30", to: "16:30", kind: after-school}
  >   fri-p3: {day: fri, from: "11:00", to: "12:00", kind: lesson}
  > X
  $ printf 'snug: {name: Snug, holds: 4}\n' >places.yaml
  $ printf '9A: {wed-p3: art, fri-p3: maths}\n9B: {wed-p3: maths, fri-p3: art}\n' >classes.yaml
  $ cat >strands/one.yaml <<'X'
  > name: One
  > model: one-to-one
  > open-to: all
  > scheduling:
  >   slots: {kinds: [lunch]}
  >   places: [snug]
  >   supervision: {meetings-per-adult: 4}
  >   may-miss: {art: 1}
  >   events:
  >     - {kind: training, name: core, length: 60 min, offers: 2, for: mentors, before: first-meeting}
  >     - {kind: supervision, name: talk, length: 30 min, every: 3 weeks, for: mentors}
  >     - {kind: debrief, name: circle, length: 10 min, next-to: session, for: mentors}
  >     - {kind: celebration, name: party, slots: {names: [thu-after]}, dates: [2026-10-22]}
  > X
  $ for m in m1 m2; do printf "id: $m\nyear: Y9\nclasses: [9A]\nbusy: [thu-after]\nstrands: {one: mentor}\n" >people/$m.yaml; done
  $ printf 'id: m3\nyear: Y9\nclasses: [9B]\nbusy: [tue-lunch]\nstrands: {one: mentor}\n' >people/m3.yaml
  $ printf 'id: m4\nyear: Y9\nclasses: [9B]\nstrands: {one: mentor}\ngates: {training/core: {date: 2026-06-20}}\n' >people/m4.yaml
  $ for n in 1 2 3 4; do printf "id: e$n\nyear: Y7\nstrands: {one: mentee}\n" >people/e$n.yaml; done
  $ for n in 1 2 3 4; do printf "id: p$n\nstrand: one\nmentors: [m$n]\nmentees: [e$n]\nbegan: 2026-09-07\n" >pairs/p$n.yaml; done
  $ printf 'id: a1\nstrands: {one: supervisor}\n' >people/a1.yaml
  $ kith schedule --today 2026-09-07 >../page

The mentors of 9A miss art, which they may do once, and their first meeting is after that; the one who is trained
already meets from the first day on.

  $ sed -n '1,/^$/p' ../page; grep -v debrief ../page | sed '1,/^$/d'
  $ grep -c debrief/circle ../page
  $ kith schedule --today 2026-09-07 --dry-run --format json >../json; sed -n '/"objective"/,$p' ../json

Again the same, and accepted it is checked, shown and kept.

  $ sha256sum ../s-private/proposals/* >../before
  $ kith schedule --today 2026-09-07 >/dev/null 2>&1; sha256sum ../s-private/proposals/* | diff ../before - && echo the same
  $ kith schedule accept --today 2026-09-07
  $ kith schedule accept --today 2026-09-07
  $ kith check --today 2026-09-07 2>&1 | grep -v -e asked -e '|' -e 'not-asked' -e hint
  $ kith schedule week 2026-W37 --today 2026-09-07
  $ kith schedule week 2026-W43 --for m3 --today 2026-09-07

Planned anew in October, the training is had and the talks go on at their interval.

  $ kith schedule --today 2026-10-01 >../page; grep -e talk -e core ../page

Nobody to lead anything: the page says so.

  $ printf 'id: a1\nstrands: {one: supervisor}\naway: [{from: 2026-10-05, to: 2026-10-22}]\n' >people/a1.yaml
  $ kith schedule --today 2026-10-01 >../page; sed -n '/^In none/,$p' ../page
