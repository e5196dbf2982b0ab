A gate lapses after a pair was agreed. The pair stays, and the page says so.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing 1 2 3 --from 2026-09-21 --asked 2026-09-16 --today 2026-09-17 --id-seed 1 >/dev/null 2>&1
  $ WHO=$(sed -n 's/^mentors: \["*\([a-z0-9]*\).*/\1/p' pairs/r827gepm.yaml)
  $ kith enrol gate $WHO interview --date 2026-09-12 --until 2026-09-30 --outcome accepted --today 2026-09-17
  Set for 1 person.
  $ kith match wellbeing --today 2026-09-30 2>/dev/null | grep -c '!'
  0
  [1]
  $ kith match wellbeing --today 2026-10-01 2>/dev/null >../page; sed -n '/^Well/,/  6 /p; /^Agreed/,/^$/p' ../page
  Wellbeing one-to-one: 45 pairs proposed, 3 agreed already, 12 without a partner
  levels: bounds 0, keep 3, place 48, need 8 / 29 / 11, weak 0, fit 29130
  
    row  mentor           mentee           fit  ids                why
      1  Niamh Whitfield  Taha Butt        654  025zg81y ptn46rqq  agreed whgdq93b
     !2  Evie Holmes      Olivia Fletcher  519  053y5a44 bwg893ng  agreed r827gepm
      3  Bilal Shah       William Marsden  442  08sm0knx x2cfbyqx  agreed 26vykt3p
      4  Maryam Qureshi   Tariq Mansour    750  2ahdh21c a2x14hp9  choices
      5  Reuben Gibson    Phoebe Quinn     692  2bhkw3hs 8qyj8twk  choices
      6  Alex Ramsden     Dana Khoury      654  2vkz7tw4 9r0f2wg4  choices
  Agreed, and marked ! because a rule stands against them today:
    r827gepm  Evie Holmes with Olivia Fletcher: gates (interview of Evie Holmes)
  They stay until you end them: kith match end PAIR --reason REASON. Once a gate
  was renewed: kith enrol gate WHO GATE --date DATE.
  
  $ kith match wellbeing -n --format json --today 2026-10-01 | grep -A 2 '"broken"'
        "broken": [
          "gates"
        ]

Renewed, it is as the others are.

  $ kith enrol gate $WHO interview --date 2026-10-01 --outcome accepted --today 2026-10-01
  Set for 1 person.
  $ kith match wellbeing --today 2026-10-01 2>/dev/null | grep -c '!'
  0
  [1]
