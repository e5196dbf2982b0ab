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
  Written: ../s-private/proposals/one.timetable.yaml
  [3]

The mentors of 9A miss art, which they may do once, and their first meeting is after that; the one who is trained
already meets from the first day on.

  $ sed -n '1,/^$/p' ../page; grep -v debrief ../page | sed '1,/^$/d'
  One: 4 pairs placed, 0 not; 13 dates of events, from 2026-09-07 to 2026-10-23
  
    slot       pair        place  adult  when
    mon-lunch  m1 with e1  snug   a1     6 weeks
    mon-lunch  m2 with e2  snug   a1     6 weeks
    mon-lunch  m3 with e3  snug   a1     6 weeks
    mon-lunch  m4 with e4  snug   a1     every week
  
    event              date        time            place  adult  people
    supervision/talk   Tue 8 Sep   tue-lunch       snug   a1     3
    training/core      Wed 9 Sep   wed-p3          snug   a1     2
    training/core      Thu 10 Sep  thu-after       snug   a1     1
    supervision/talk   Thu 1 Oct   thu-after       snug   a1     2
    supervision/talk   Tue 20 Oct  tue-lunch       snug   a1     3
    celebration/party  Thu 22 Oct  thu-after       snug   a1     6
  
  Events without a date, and people in none, and why:
    celebration/party: not-free: m1, m2
      m1: of 1 possible time: 1 not free
      m2: of 1 possible time: 1 not free
  
  Nothing is agreed yet. Accept it: kith schedule accept one
  $ grep -c debrief/circle ../page
  7
  $ kith schedule --today 2026-09-07 --dry-run --format json >../json; sed -n '/"objective"/,$p' ../json
    "objective": {
      "place": [
        0,
        0,
        4,
        25
      ],
      "lessons": 0,
      "prefer": 0,
      "spread": 0,
      "adults": 7,
      "events": [
        0,
        2,
        6,
        0,
        2,
        13
      ]
    },
    "bound": {
      "place": [
        0,
        0,
        4,
        25
      ],
      "lessons": 0,
      "prefer": 0,
      "spread": 0,
      "adults": 7,
      "events": [
        0,
        2,
        6,
        0,
        2,
        13
      ]
    }
  }

Again the same, and accepted it is checked, shown and kept.

  $ sha256sum ../s-private/proposals/* >../before
  $ kith schedule --today 2026-09-07 >/dev/null 2>&1; sha256sum ../s-private/proposals/* | diff ../before - && echo the same
  the same
  $ kith schedule accept --today 2026-09-07
  The timetable is agreed. Next: kith schedule week
  $ kith schedule accept --today 2026-09-07
  Nothing to change.
  $ kith check --today 2026-09-07 2>&1 | grep -e event -e two-places -e lesson
  [1]
  $ kith schedule week 2026-W37 --today 2026-09-07
  2026-W37, from Mon 7 Sep: 1 meeting, 4 events
  
  Mon 7 Sep
    time   place  adult  who                 strand
    12:30  snug   a1     m4 with e4          One
    13:00  snug   a1     debrief/circle: m4  One
  
  Tue 8 Sep
    time   place  adult  who                              strand
    12:30  snug   a1     supervision/talk: m1, m2 and m4  One
  
  Wed 9 Sep
    time   place  adult  who                       strand
    11:00  snug   a1     training/core: m1 and m2  One
  
  Thu 10 Sep
    time   place  adult  who                strand
    15:30  snug   a1     training/core: m3  One
  $ kith schedule week 2026-W43 --for m3 --today 2026-09-07
  2026-W43, from Mon 19 Oct: 1 meeting, 2 events
  
  Mon 19 Oct
    time   place  adult  who                                strand
    12:30  snug   a1     m3 with e3                         One
    13:00  snug   a1     debrief/circle: m1, m2, m3 and m4  One
  
  Thu 22 Oct
    time   place  adult  who                                           strand
    15:30  snug   a1     celebration/party: e1, e2, e3, e4, m3 and m4  One

Planned anew in October, the training is had and the talks go on at their interval.

  $ kith schedule --today 2026-10-01 >../page; grep -e talk -e core ../page
  Written: ../s-private/proposals/one.timetable.yaml
    supervision/talk   Tue 20 Oct  tue-lunch       snug   a1     3
    supervision/talk: dates: m3

Nobody to lead anything: the page says so.

  $ printf 'id: a1\nstrands: {one: supervisor}\naway: [{from: 2026-10-05, to: 2026-10-22}]\n' >people/a1.yaml
  $ kith schedule --today 2026-10-01 >../page; sed -n '/^Events without/,$p' ../page
  Written: ../s-private/proposals/one.timetable.yaml
  Events without a date, and people in none, and why:
    celebration/party: supervision
      it cannot be on 2026-10-22
    supervision/talk: may-miss: m1, m2
      m1: of 1 possible time: 1 in a lesson not to be missed
      m2: of 1 possible time: 1 in a lesson not to be missed
    debrief/circle: no-session
      it has no date
  
  Nothing is agreed yet. Accept it: kith schedule accept one
