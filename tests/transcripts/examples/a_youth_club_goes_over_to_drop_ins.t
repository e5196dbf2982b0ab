A youth club on Harbour Street: eight girls of Years 8 and 9 may have a supporter of their own, in two quiet
rooms.

  $ kith init h --example community-drop-in --today 2026-09-22 2>&1 | head -n 1; cd h
  22 people enrolled from people.csv.
  $ kith check --today 2026-09-22
  no findings
  $ kith match talk --today 2026-09-22 2>/dev/null
  Talk: 8 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 8, fit 3583
  
    row  mentor          mentee         fit  ids                why
      1  Keisha Boateng  Ines Vidal     222  1zkjce8m ht87g6s9  answers
      2  Lucy Farrow     Zainab Hadi    750  5tzpjfkr jpqzf665  choices
      3  Saba Mirza      Rosa Lunt      250  7mvta5wc 3c7a7gj4  interests
      4  Priya Solanki   Demi Fryer     222  c3yk3vvq 2e1n12c1  answers
      5  Hawa Sesay      Hope Adu       278  hq810j33 mqjhx7ty  interests
      6  Tamika Joseph   Chelsea Platt  833  k4ywg2rr mk53zcfe  choices
      7  Nadia Karim     Yasmin Noor    278  vs3m7dwa zm0vxc4n  interests
      8  Ellie Crane     Amy Sturgess   750  x94ayc2s 09qjnfej  choices
  
  Nothing is agreed yet. Accept row by row: kith match accept talk
  $ kith match accept talk --all --basis chosen-by-them --asked 2026-09-23 --from 2026-09-28 --today 2026-09-23 --id-seed 1 >/dev/null
  8 pairs are agreed. Next: kith schedule talk
  $ kith schedule --today 2026-09-24 2>/dev/null | sed -n '1,/^$/p'; kith schedule accept --today 2026-09-24
  Talk: 8 pairs placed, 0 not, from 2026-09-28 to 2026-12-18
  
  The timetable is agreed. Next: kith schedule week

Four weeks are written down, three of them on the sheet that hangs at the tea bar. After the first, half of the
girls choose not to come.

  $ kith record week 2026-W40 --all-held --today 2026-10-02
  Recorded 8 meetings of 2026-W40; the week is confirmed.
  $ for w in 41 42 43; do kith schedule week 2026-W$w --format csv --today 2026-10-23 | sed '2,5s/,,,,$/,,chose-not,,/; 6,$s/,,,,$/,yes,,,/' >../sheet.csv
  >   kith record week 2026-W$w ../sheet.csv --today 2026-10-23; done
  Recorded 8 meetings of 2026-W41; the week is confirmed.
  Recorded 8 meetings of 2026-W42; the week is confirmed.
  Recorded 8 meetings of 2026-W43; the week is confirmed.
  $ kith report contact --today 2026-10-24 | sed -n '/held by week/,/recorded/p; 3,6p'
    weekly contact    63 %  school weeks of pairs with a meeting held: 20 of 32
    meetings held     63 %  20 of the 32 that could be; 0 excused for a lesson, 0
                            not recorded
    held besides         0  not in the plan
    Meetings held by week (2026-W40 to 2026-W43, most 8)
    held          █▄▄▄
    not held      ·▄▄▄
    not recorded  ····
  $ kith report drift --today 2026-10-24 | sed '/^$/,$!d' | head -n 6
  
    pair      who                  what was seen        last met    lately  before
    13axs9ev  c3yk3vvq with        no meeting for       2026-09-30  1 of 4  -
              2e1n12c1             three weeks; first
                                   check due
    29qvc4z2  k4ywg2rr with        no meeting for       2026-09-30  1 of 4  -

They say why, at pizza night: two rooms, and a name on a list, are too much. They would rather drop in, and run
it themselves.

  $ kith record diary decision --what 'drop-ins on the sofas instead of pairs' --by young-people --strand talk --date 2026-10-21 --today 2026-10-23
  Recorded.
  $ kith record diary promotion --what 'posters that the girls drew' --by young-people --to Y8 Y9 Y10 --strand talk --date 2026-10-23 --today 2026-10-23
  Recorded.
  $ for p in pairs/*; do kith match end $(basename $p .yaml) --reason other --date 2026-10-23 --today 2026-10-23; done 2>&1 | sort | uniq -c
        8 The pair has an ending.
  $ sed -i 's/^#november //' strands/talk.yaml; sed -n '/^phases/,/trial/p; /duties/,$p' strands/talk.yaml
  phases:
    - {from: 2026-11-02, model: drop-in, led-by: young-people, asked-for-by: young-people, trial: true}
    duties:                               # two supporters on the sofas, each club evening; an adult near
      - {place: sofas, people: {at-least: 2, at-most: 2}}
    per-week: 2
    fair-over: term
  $ kith check --today 2026-10-28
  no findings
  $ kith schedule --from 2026-11-02 --today 2026-10-28 2>/dev/null
  Talk: 21 duties covered, 0 not, from 2026-11-02 to 2026-12-18
  no rota is more even
  
  Duties each:
    5: Ellie Crane, Jodie Mather
    4: Hawa Sesay, Keisha Boateng, Lucy Farrow, Megan Ridley, Nadia Karim, Priya
    Solanki, Saba Mirza, Tamika Joseph
  
  Together: 21 twosomes once
  
  Nothing is agreed yet. Accept it: kith schedule accept talk
  $ kith schedule accept --today 2026-10-28
  The timetable is agreed. Next: kith schedule week
  $ kith schedule week 2026-W45 --today 2026-10-30
  2026-W45, from Mon 2 Nov: 3 duties
  
           Mon 2 Nov               Wed 4 Nov               Fri 6 Nov
    18:00  duty: Nadia K and       duty: Saba M and        duty: Saba M and
           Ellie C                 Ellie C                 Hawa S
           sofas                   sofas                   sofas
           Bev T                   Suleika A               Marcia G

Who comes is counted and not named; so are the talks that come about, and whoever asks for a buddy after all.

  $ for n in 11-02=mon=9=3=0 11-04=wed=14=5=1 11-06=fri=17=6=0 11-09=mon=12=5=0 11-11=wed=15=6=1 11-13=fri=19=9=0; do IFS='='; set -- $n; unset IFS
  >   kith record drop-in talk --date 2026-$1 --slot $2-club --count $3 --talks $4 --asked $5 --today 2026-11-13; done 2>&1 | sort | uniq -c
        6 Recorded.
  $ for w in 45 46; do kith record week 2026-W$w --all-held --today 2026-11-13; done
  Recorded 3 duties of 2026-W45; the week is confirmed.
  Recorded 3 duties of 2026-W46; the week is confirmed.
  $ cat sessions/2026-W45/talk.yaml
  confirmed: {by: jqzeerw3, date: 2026-11-13}
  rows:
    - {date: 2026-11-02, slot: mon-club, event: drop-in/talk, came-count: 9, informal-talks: 3, asked-for-a-buddy: 0}
    - {date: 2026-11-04, slot: wed-club, event: drop-in/talk, came-count: 14, informal-talks: 5, asked-for-a-buddy: 1}
    - {date: 2026-11-06, slot: fri-club, event: drop-in/talk, came-count: 17, informal-talks: 6, asked-for-a-buddy: 0}
    - {date: 2026-11-02, slot: mon-club, event: duty/sofas, came: [vs3m7dwa, x94ayc2s], minutes: 30}
    - {date: 2026-11-04, slot: wed-club, event: duty/sofas, came: [7mvta5wc, x94ayc2s], minutes: 30}
    - {date: 2026-11-06, slot: fri-club, event: duty/sofas, came: [7mvta5wc, hq810j33], minutes: 30}
  $ kith report contact --today 2026-11-14 >../page; sed -n '/^Meetings by/,/recorded /p; /^Drop-ins/,/^Lessons/p' ../page
  Meetings by week
    Meetings held by week (2026-W40 to 2026-W46, most 8)
    held          █▄▄· ··
    not held      ·▄▄▄ ··
    not recorded  ···· ··
  Drop-ins
          drop-ins  visits  talks  asked for a buddy
    talk         6      86     34                  2
  
    week      drop-ins  visits  talks  asked for a buddy
    2026-W45         3      40     14                  1
    2026-W46         3      46     20                  1
  
    Visits are counted at the door: who came twice counts twice.
  
  Lessons missed for meetings
  $ kith report contact --audience public --today 2026-11-14 | sed -n '/^Drop-ins/,/^$/p'
  Drop-ins
          drop-ins  visits  talks  asked for a buddy
    Talk         6      86     34                  c
  

What it was in September and what it is now both stand.

  $ for d in 2026-10-10 2026-11-14; do kith report evaluation --asof $d --today 2026-11-14 | sed -n '/^Where it lies/,/^$/p'; done
  Where it lies
    strand  model       led by  open to
    Talk    one-to-one  staff   all
  
  Where it lies
    strand  model    led by        open to
    Talk    drop-in  young-people  all
  
  $ kith schedule rota talk --today 2026-11-14 | tail -n 12
  How the duties fall: 4-5 a person
    who       duties  at lunch  back to back  weeks with none  covers
    Jodie M        5         0             0                3       0
    Ellie C        5         0             0                3       0
    Keisha B       4         0             0                4       0
    Lucy F         4         0             0                4       0
    Saba M         4         0             0                4       0
    Priya S        4         0             0                4       0
    Megan R        4         0             0                3       0
    Hawa S         4         0             0                3       0
    Tamika J       4         0             0                3       0
    Nadia K        4         0             0                3       0
  $ kith report cards talk --kind certificate --today 2027-07-23 2>&1 | sed -n 2p
  10 certificates on 10 sheets of A4.
  $ kith check --today 2026-11-14
  no findings
