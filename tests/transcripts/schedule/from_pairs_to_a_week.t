  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ for s in wellbeing reading; do kith match $s --today 2026-09-16; kith match accept $s --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; done >/dev/null 2>&1
  $ kith schedule --today 2026-09-17 >../page; head -n 8 ../page; grep placed, ../page
  Written: ../h-private/proposals/reading.timetable.yaml
  Written: ../h-private/proposals/wellbeing.timetable.yaml
  Reading mentors: 87 pairs placed, 2 in part, 0 not, from 2026-09-21 to 2026-12-18
  no timetable for these pairs places more
  
    slot       pair                       place    adult                when
    mon-tutor  Poppy Dawson with Ben      library  Helen Holroyd        every week
               Bates
    mon-tutor  Alfie Underhill with       library  Helen Holroyd        every week
               George O'Brien
  Reading mentors: 87 pairs placed, 2 in part, 0 not, from 2026-09-21 to 2026-12-18
  Not placed, or not each time, and why:
  Wellbeing one-to-one: 47 pairs placed, 1 in part, 0 not, from 2026-09-21 to 2026-12-18
  Not placed, or not each time, and why:
  $ sha256sum ../h-private/proposals/*.timetable.yaml >../before
  $ kith schedule --today 2026-09-17 >/dev/null 2>&1; sha256sum ../h-private/proposals/*.timetable.yaml | diff ../before - && echo the same
  the same
  $ kith schedule accept --today 2026-09-17
  The timetable is agreed. Next: kith schedule week
  $ kith schedule accept --today 2026-09-17
  Nothing to change.
  $ ls timetables/*; head -n 5 timetables/wellbeing/2026-09-21.yaml
  timetables/reading:
  2026-09-21.yaml
  
  timetables/wellbeing:
  2026-09-21.yaml
  from: 2026-09-21
  until: 2026-12-18
  meetings:
    - {pair: 9967zx3m, slot: mon-tutor, place: library, supervisor: jqzeerw3}
    - {pair: vfw45xzf, slot: mon-tutor, place: library, supervisor: jqzeerw3}
  $ kith schedule week 2026-W39 --today 2026-09-21 | head -n 8
  2026-W39, from Mon 21 Sep: 137 meetings
  
  Mon 21 Sep
    time   place    adult     who                           strand
    08:40  library  Helen H   Poppy D with Ben Bates        Reading mentors
                              Alfie U with George O         Reading mentors
    08:40  r12      Ruth P    Ava H with Danyal M           Reading mentors
                              Rhys Q with Alice P           Reading mentors

Someone paused is out of the week at once.

  $ WHO=$(sed -n 's/^mentors: \[\([^]]*\)\]/\1/p' pairs/$(ls pairs | head -n 1))
  $ kith schedule week 2026-W39 --for $WHO --today 2026-09-21 | head -n 1
  2026-W39, from Mon 21 Sep: 3 meetings
  $ kith enrol pause $WHO --today 2026-09-21
  Paused: out of match, plan and week from that day.
  $ kith schedule week 2026-W39 --for $WHO --today 2026-09-21 | head -n 1
  2026-W39, from Mon 21 Sep: no meetings

Slips.

  $ kith schedule week 2026-39
  kith schedule week: WEEK: '2026-39' is not a week; write it as in 2026-W39
  kith schedule week --help says more
  [2]
  $ kith schedule week --place snag --today 2026-09-21
  kith: no place 'snag'; did you mean 'snug'?
  [2]
  $ kith schedule readin --today 2026-09-21
  kith: no strand 'readin'; did you mean 'reading'?
  [2]

What is past stays as it was.

  $ kith schedule wellbeing --from 2026-09-28 --today 2026-10-05
  kith: --from 2026-09-28 has passed, and what is past stays; plan from 2026-10-05 on
  [2]
