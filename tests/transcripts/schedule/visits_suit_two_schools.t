Year 7 mentors visit the primary that they came from: a visit where lunch times meet, a transition day off the
timetable, and a summer school in the holidays.

  $ mkdir -p s/calendars s/strands s/people s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Moving up
  > academic-year: 2026-27
  > schools:
  >   high: {name: High, calendar: high}
  >   primary: {name: Primary, calendar: primary, feeder-of: high}
  > sharing: [{between: [high, primary], agreement: 2026-05-01, until: 2027-08-31}]
  > X
  $ cat >calendars/high.yaml <<'X'
  > terms: [{name: summer, from: 2027-06-07, to: 2027-07-23}]
  > closed: [{from: 2027-06-14, to: 2027-06-18, why: activities}]
  > slots:
  >   tue-p1: {day: tue, from: "09:00", to: "10:00", kind: lesson}
  >   tue-lunch: {day: tue, from: "12:30", to: "13:20", kind: lunch}
  >   thu-lunch: {day: thu, from: "12:30", to: "13:20", kind: lunch}
  > X
  $ cat >calendars/primary.yaml <<'X'
  > terms: [{name: summer, from: 2027-06-01, to: 2027-07-21}]
  > slots:
  >   tue-noon: {day: tue, from: "12:00", to: "13:00", kind: lunch}
  >   thu-noon: {day: thu, from: "12:10", to: "13:10", kind: lunch}
  > X
  $ printf 'hall: {school: primary, name: Hall, holds: 2}\ngym: {school: high, name: Gym, holds: 2, closed: [{from: 2027-07-27}]}\n' >places.yaml
  $ cat >strands/up.yaml <<'X'
  > name: Up
  > model: transition
  > open-to: all
  > scheduling:
  >   places: [hall]
  >   supervision: {meetings-per-adult: 2}
  >   events:
  >     - {kind: training, name: guide, length: 30 min, for: mentors, before: hello, places: [gym]}
  >     - {kind: visit, name: hello, length: 40 min}
  >     - {kind: visit, name: transition, from: "09:00", to: "14:00", offers: 1, dates: [2027-07-06, 2027-07-13], places: [gym], off-timetable: true}
  >     - {kind: group, name: summer-school, from: "10:00", to: "15:00", dates: [2027-07-26, 2027-07-27, 2027-07-28], places: [gym]}
  > X
  $ for m in m1 m2; do printf "id: $m\nschool: high\nyear: Y7\nstrands: {up: mentor}\n" >people/$m.yaml; done
  $ printf 'id: e1\nschool: primary\nyear: Y6\nstrands: {up: mentee}\n' >people/e1.yaml
  $ printf 'id: e2\nschool: primary\nyear: Y6\nstrands: {up: mentee}\naway: [{from: 2027-07-06, to: 2027-07-06}]\n' >people/e2.yaml
  $ printf 'id: a1\nschool: high\nstrands: {up: supervisor}\n' >people/a1.yaml
  $ kith schedule --today 2027-06-07
  Up: 5 dates of events, from 2027-06-07 to 2027-07-23
  
    event                date        time            place  adult  people
    training/guide       Tue 8 Jun   tue-lunch       gym    a1     2
    visit/hello          Thu 10 Jun  12:30 to 13:10  hall   a1     4
    visit/transition     Tue 13 Jul  09:00 to 14:00  gym    a1     4
    group/summer-school  Mon 26 Jul  10:00 to 15:00  gym    a1     4
    group/summer-school  Wed 28 Jul  10:00 to 15:00  gym    a1     4
  
  Events without a date, and people in none, and why:
    group/summer-school: places
      it cannot be on 2027-07-27
  
  Nothing is agreed yet. Accept it: kith schedule accept up
  Written: ../s-private/proposals/up.timetable.yaml
  [3]
  $ kith schedule accept --today 2027-06-07
  The timetable is agreed. Next: kith schedule week
  $ kith check --today 2027-06-07 2>&1 | grep -e event -e two-places -e closed
  [1]
  $ kith schedule week 2027-W30 --today 2027-06-07
  2027-W30, from Mon 26 Jul: 2 events
  
  Mon 26 Jul
    time   place  adult  who                                     strand
    10:00  gym    a1     group/summer-school: e1, e2, m1 and m2  Up
  
  Wed 28 Jul
    time   place  adult  who                                     strand
    10:00  gym    a1     group/summer-school: e1, e2, m1 and m2  Up

What cannot be asked.

  $ sed -i 's/before: hello/before: helo/; s/, length: 40 min}/, every: 1 week, offers: 2, for: guides}/' strands/up.yaml
  $ kith schedule --today 2027-06-07
  strands/up.yaml:8:7: error: 'before: helo' of 'guide' names no other event of the strand [unknown-event]
     8 |     - {kind: training, name: guide, length: 30 min, for: mentors, before: helo, places: [gym]}
       |       ^
       = hint: did you mean 'hello'?
  strands/up.yaml:9:7: error: event 'hello': 'for' is not a word for people of a strand [bad-value]
     9 |     - {kind: visit, name: hello, every: 1 week, offers: 2, for: guides}
       |       ^
       = hint: write mentors, mentees, spotters or supervisors, or leave it out: for everyone
  2 errors; nothing was written
  [1]
