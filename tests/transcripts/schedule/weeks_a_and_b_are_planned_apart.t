Two pairs share a mentor; lunch stands in week A only, tutor time in both.

  $ mkdir -p s/calendars s/strands s/people s/pairs s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Two weeks
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-10-02}]
  > cycle: {weeks: [A, B], starts: 2026-09-07}
  > slots:
  >   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch, weeks: [A]}
  >   tue-tutor: {day: tue, from: "08:40", to: "09:05", kind: tutor}
  >   wed-tutor: {day: wed, from: "08:40", to: "09:05", kind: tutor, weeks: [B]}
  > X
  $ printf 'name: One\nmodel: one-to-one\nopen-to: all\nscheduling: {prefer: {lunch: 5}}\n' >strands/one.yaml
  $ printf 'id: m1\nyear: Y9\nstrands: {one: mentor}\n' >people/m1.yaml
  $ for e in e1 e2; do printf "id: $e\nyear: Y7\nstrands: {one: mentee}\n" >people/$e.yaml; done
  $ for n in 1 2; do printf "id: p$n\nstrand: one\nmentors: [m1]\nmentees: [e$n]\nbegan: 2026-09-07\n" >pairs/p$n.yaml; done
  $ kith schedule one --today 2026-09-07
  One: 2 pairs placed, 0 not, from 2026-09-07 to 2026-10-02
  
    slot       pair        place  adult  when
    mon-lunch  m1 with e2                A
    tue-tutor  m1 with e1                A, B
    wed-tutor  m1 with e2                B
  
  Nothing is agreed yet. Accept it: kith schedule accept one
  Written: ../s-private/proposals/one.timetable.yaml
  $ kith schedule accept --today 2026-09-07
  The timetable is agreed. Next: kith schedule week
  $ kith schedule week 2026-W37 --today 2026-09-07
  2026-W37, from Mon 7 Sep: 2 meetings
  
           Mon 7 Sep               Tue 8 Sep               Wed 9 Sep
    08:40                          m1 with e1
    12:30  m1 with e2
  $ kith schedule week 2026-W38 --today 2026-09-07
  2026-W38, from Mon 14 Sep: 2 meetings
  
           Mon 14 Sep              Tue 15 Sep              Wed 16 Sep
    08:40                          m1 with e1              m1 with e2
