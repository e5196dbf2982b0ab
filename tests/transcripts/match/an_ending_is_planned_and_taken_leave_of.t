Pairs are agreed until a day; before it comes, the Monday page says so, and several end at once.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing 1 2 3 --planned-end 2026-12-11 --from 2026-09-21 --today 2026-09-16 --id-seed 1 >/dev/null 2>&1
  $ grep -h planned-end pairs/*
  planned-end: 2026-12-11
  planned-end: 2026-12-11
  planned-end: 2026-12-11
  $ kith schedule wellbeing --today 2026-09-16 >/dev/null 2>&1; kith schedule accept wellbeing --today 2026-09-16 >/dev/null 2>&1
  $ for w in 49 50 51; do kith schedule week 2026-W$w --today 2026-09-16 | head -n 1; done
  2026-W49, from Mon 30 Nov: 3 meetings
  2026-W50, from Mon 7 Dec: 3 meetings
  2026-W51, from Mon 14 Dec: no meetings
  $ kith report --today 2026-11-12 | grep -c 'ending is near'
  0
  [1]
  $ kith report --today 2026-11-16 | grep -A 3 'ending is near'
    3 pairs whose ending is near: talk about it, and let them take leave of each
      other: 26vykt3p, r827gepm, whgdq93b:
        kith match end PAIR --reason planned-end --closing-meeting DATE
    29 gates that do not hold or lapse soon, of people who do not meet yet:
  $ kith match end $(ls pairs | sed 's/.yaml//') --reason planned-end --closing-meeting 2026-12-10 --date 2026-12-11 --today 2026-12-11
  3 pairs have an ending.
  $ cat pairs/$(ls pairs | head -n 1)
  id: 26vykt3p
  strand: wellbeing
  mentors: [08sm0knx]
  mentees: [x2cfbyqx]
  basis: rules
  began: 2026-09-21
  agreed: {by: jqzeerw3, date: 2026-09-16}
  planned-end: 2026-12-11
  closing-meeting: 2026-12-10
  ended: {date: 2026-12-11, reason: planned-end}
  $ kith match end $(ls pairs | sed 's/.yaml//' | head -n 1) --reason planned-end --closing-meeting 2026-12-09 --today 2026-12-11
  kith: pair 26vykt3p had its closing meeting on 2026-12-10; if that is wrong, correct it in pairs/26vykt3p.yaml
  [1]
  $ kith match accept wellbeing 4 --from 2026-09-21 --today 2026-09-16 --id-seed 9 >/dev/null 2>&1; new=$(grep -L planned pairs/* | sed 's|pairs/||; s/.yaml//')
  $ kith match end $new --reason other --closing-meeting 2026-12-12 --date 2026-12-11 --today 2026-12-11
  kith: pair nr8s83mk is one from 2026-09-21 to 2026-12-11, so 2026-12-12 is no day for its closing meeting
  [2]
  $ kith match accept wellbeing 4 --planned-end 2026-09-01 --today 2026-09-16
  kith: --planned-end 2026-09-01 is before the pairs begin
  [2]
