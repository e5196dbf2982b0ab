Thornhay Primary: twenty-two of Years 3 and 4 want help with words, and sixteen of Years 5 and 6 offer it. Four
of those would have two pupils; the sheet says so under Capacity.

  $ kith init t --example learning-mentors --today 2026-09-18 2>&1 | head -n 1; cd t
  44 people enrolled from people.csv.
  $ who() { sed -n "s/^\(.*\): {name: $1[,}].*/\1/p" ../t-private/names.yaml; }
  > pair_of() { basename $(grep -L ended $(grep -l $(who "$1") pairs/*)) .yaml; }
  $ kith check --today 2026-09-18
  no findings
  $ grep -h capacity people/* | sort | uniq -c
        4 capacity: {literacy: 2}
  $ kith match literacy --today 2026-09-18 2>/dev/null
  Literacy mentors: 20 pairs proposed, 0 agreed already, 2 without a partner
  levels: bounds 0, keep 0, place 20, need 12 / 6 / 2, spread 28, fit 10566
  
    row  mentor          mentee          fit  ids                why
      1  Penny Quist     Alfie Beech     469  09qjnfej 7hrd7xyt  year-gap
      2  Zakir Abbas     Efe Fashola     563  2e1n12c1 c2dd0wa4  year-gap
      3  Zakir Abbas     Skye Tandy      313  2e1n12c1 t2pa0kj4  year-gap
      4  Xanthe Yelland  Emil Farkas     469  3c7a7gj4 tq5dga00  year-gap
      5  Hannah Idris    Grace Hoad      813  5tzpjfkr 068mf7ar  answers
      6  Aiden Brook     Kitty Lamb      563  7mvta5wc e9h2bedb  year-gap
      7  Nico Oram       Ikram Jama      656  c3yk3vvq 3dnatx93  answers
      8  Ffion Grant     Marcel Nowak    563  hq810j33 r4528ek2  year-gap
      9  Denis Ekwall    Carys Dunne     656  ht87g6s9 6fv4b2ft  answers
     10  Vinnie Ward     Gwen Harker     625  jpqzf665 13axs9ev  year-gap
     11  Dawud Essa      Willa Xu        500  k4ywg2rr 1m6af5b2  year-gap
     12  Tanvi Umrani    Yahya Zaman     656  mk53zcfe ej4xzjd5  answers
     13  Bryony Clegg    Ugo Vance       563  mqjhx7ty x2cfbyqx  year-gap
     14  Lois Mbeki      Oliver Pask     344  nyr45qr4 n2fz24c2  year-gap
     15  Jerome Keane    Quinn Rafferty  594  vs3m7dwa 6pm2qw15  interests
     16  Jerome Keane    Rashid Seth     375  vs3m7dwa fgvfkb2p  year-gap
     17  Beatrix Cole    Abel Birkett    406  x94ayc2s 79w95x03  year-gap
     18  Beatrix Cole    Idris Jones     438  x94ayc2s 9r8rnkpq  year-gap
     19  Rhys Salt       Kyle Leigh      500  zm0vxc4n 29qvc4z2  year-gap
     20  Rhys Salt       Chloe Deakin    500  zm0vxc4n 5qr9bve9  year-gap
  
  Without a partner, and the rule that stands in the way:
    39bd4ddg  Mina Nazari: full
      would help: 6 mentors are possible, all with as many mentees as they can
      have; 13 mentees can only go to 11 places; one more place with 5 of them
      would be theirs
    adywceqg  Orla Pike: full
      would help: 5 mentors are possible, all with as many mentees as they can
      have; 6 mentees can only go to 5 places; one more place with any of them
      would be theirs
  
  Nothing is agreed yet. Accept row by row: kith match accept literacy
  [3]

What would one more mentor be worth, and of what kind? The lead asks in assembly for those.

  $ kith match gaps literacy --today 2026-09-18 | head -n 12
  Literacy mentors: what one more mentor would be worth
  now: bounds 0, keep 0, place 20, need 12 / 6 / 2, spread 28, fit 10566
  Helps most: one more mentor in Y6: place +1, need 0 / +1 / 0, spread -1, fit
  +1000.
  
    one more mentor                               place        need  spread    fit
    anyone                                           +1  0 / +1 / 0      -1  +1000
    year             Y6                              +1  0 / +1 / 0      -1  +1000
    slot             mon-early, tue-early,           +1  0 / +1 / 0      -1  +1000
                     wed-early, thu-early,
                     fri-early
    subject          writing                         +1  0 / +1 / 0      -1  +1000
  $ kith match accept literacy --all --basis staff-know-both --asked 2026-09-18 --from 2026-09-28 --today 2026-09-18 --id-seed 1 >/dev/null
  20 pairs are agreed. Next: kith schedule literacy

Training comes first, and takes each mentor out of one lesson of art. The quarter-hours begin the week after.

  $ kith schedule --from 2026-09-21 --today 2026-09-18 2>/dev/null >../page; sed -n '1,/^$/p; /  event /,$p' ../page
  Literacy mentors: 20 pairs placed, 0 not; 3 dates of events, from 2026-09-21 to 2026-12-18
  
    event                  date        time    place    adult           people
    training/games         Wed 23 Sep  wed-p5  library  Robert Kenning  16
    supervision/how-is-it  Fri 25 Sep  fri-p5  library  Robert Kenning  16
    supervision/how-is-it  Fri 13 Nov  fri-p5  library  Robert Kenning  16
  
  Nothing is agreed yet. Accept it: kith schedule accept literacy
  $ kith schedule accept --today 2026-09-18
  The timetable is agreed. Next: kith schedule week
  $ kith check --today 2026-09-18
  no findings
  $ kith schedule week 2026-W40 --place library --today 2026-09-25
  2026-W40, from Mon 28 Sep: 16 meetings
  
  Mon 28 Sep
    time   place    adult    who                    strand
    08:45  library  Saima I  Jerome K with Quinn R  Word gamers
                             Tanvi U with Yahya Z   Word gamers
                             Denis E with Carys D   Word gamers
                             Lois M with Oliver P   Word gamers
  
  Tue 29 Sep
    time   place    adult     who                     strand
    08:45  library  Robert K  Bryony C with Ugo V     Word gamers
                              Zakir A with Efe F      Word gamers
                              Rhys S with Chloe D     Word gamers
                              Beatrix C with Idris J  Word gamers
  
  Wed 30 Sep
    time   place    adult     who                   strand
    08:45  library  Robert K  Dawud E with Willa X  Word gamers
                              Penny Q with Alfie B  Word gamers
                              Xanthe Y with Emil F  Word gamers
                              Rhys S with Kyle L    Word gamers
  
  Thu 1 Oct
    time   place    adult     who                     strand
    08:45  library  Robert K  Nico O with Ikram J     Word gamers
                              Jerome K with Rashid S  Word gamers
                              Hannah I with Grace H   Word gamers
                              Beatrix C with Abel B   Word gamers
  $ for w in 39 40 41 42 43; do kith record week 2026-W$w --all-held --today 2026-10-23; done
  Recorded 2 events of 2026-W39; the week is confirmed.
  Recorded 20 meetings of 2026-W40; the week is confirmed.
  Recorded 20 meetings of 2026-W41; the week is confirmed.
  Recorded 20 meetings of 2026-W42; the week is confirmed.
  Recorded 20 meetings of 2026-W43; the week is confirmed.
  $ kith record diary material --what 'word games for six tables' --by staff --strand literacy --date 2026-10-06 --today 2026-10-06
  Recorded.
  $ kith report contact --today 2026-10-24 | sed -n '3,11p; /^Lessons/,/^$/p'
    weekly contact    100 %  school weeks of pairs with a meeting held: 80 of 80
    meetings held     100 %  80 of the 80 that could be; 0 excused for a lesson, 0
                             not recorded
    held besides          0  not in the plan
    mentees              20  in a pair by the day, counted in each strand
    who met              20  came to at least one meeting
    meetings of each      4  4
    minutes of each      60  60
  
  Lessons missed for meetings
    lessons missed  0  by pupils who came to a meeting in lesson time
    pupils          0  who missed any, of 36 in pairs
    of each         0  -
  

After half-term one pupil has caught up. Her mentor has a place again, and somebody who waited gets it.

  $ kith match end $(pair_of 'Grace Hoad') --reason no-longer-needed --date 2026-11-06 --today 2026-11-06
  The pair has an ending.
  $ kith enrol leave $(who 'Grace Hoad') --date 2026-11-07 --today 2026-11-07
  Marked as having left.
  $ kith match literacy --today 2026-11-07 2>/dev/null | sed -n '/^Against/,/^$/p; /^Without/,$p'
  Against what is agreed: 19 pairs kept, 1 new, none ended
    new    Hannah Idris with Orla Pike
  
  Without a partner, and the rule that stands in the way:
    39bd4ddg  Mina Nazari: full
      would help: 6 mentors are possible, all with as many mentees as they can
      have; one more place with any of them would be theirs
  
  Nothing is agreed yet. Accept row by row: kith match accept literacy
  $ kith match accept literacy --all --asked 2026-11-09 --from 2026-11-16 --today 2026-11-09 --id-seed 2 >/dev/null
  1 pair is agreed. Next: kith schedule literacy
  $ kith schedule repair --from 2026-11-16 --today 2026-11-10 2>/dev/null | sed '/^Literacy/,$d'
  Repair from Mon 16 Nov to Fri 18 Dec: 0 of 95 meetings change
    5 new
    no plan that places as many moves fewer in time
  
  New:
    thu-early, corridor, Denise Whalley
      every Thu from 19 Nov to 17 Dec: no meeting was agreed
      Hannah Idris with Orla Pike
  
  $ kith schedule accept --today 2026-11-10
  The timetable is agreed. Next: kith schedule week
  $ for w in 45 46 47; do kith record week 2026-W$w --all-held --today 2026-11-21; done
  Recorded 20 meetings of 2026-W45; the week is confirmed.
  Recorded 19 meetings, 1 event of 2026-W46; the week is confirmed.
  Recorded 20 meetings of 2026-W47; the week is confirmed.

At Christmas everyone is asked on a slip of paper. What is kept of it are counts, never a row per child.

  $ kith record survey slips helped-listening a-lot=9 a-little=5 not-at-all=1 --base 15 --ages under-11 --of mentors --date 2026-12-15 --today 2026-12-15
  Recorded.
  $ kith record survey slips-pupils most-helpful positive-reinforcement=7 specific-difficulties=11 advice=2 --base 20 --ages under-11 --of mentees --date 2026-12-15 --today 2026-12-15
  Recorded.
  $ kith report evaluation --today 2026-12-18 | sed -n '/^What people said/,/^Where/p'
  What people said
    helped with listening to and understanding others (mentors, under 11)
                number  of  share  plausible range
    a lot            9  15   60 %       36 to 80 %
    a little         5  15   33 %       15 to 58 %
    not at all       1  15    7 %        1 to 30 %
  
    what was most helpful (mentees, under 11)
                                     number  of  share  plausible range
    help with specific difficulties      11  20   55 %       34 to 74 %
    positive reinforcement                7  20   35 %       18 to 57 %
    advice or a second opinion            2  20   10 %        3 to 30 %
  
  Where it lies
  $ kith report matching --today 2026-12-18 | sed -n 3,9p
  literacy
    mentees             21
    with a mentor       20  of 21 mentees
    days others wait    98  mean, of those without one
    pairs ended early  0 %  of all pairs made; neither planned nor not needed
    days to a match      7  7 to 59, half of them 7 or fewer
    never matched        0  every mentor was

July: a certificate of the time given, and an ending for every pair.

  $ kith report cards literacy --kind certificate --today 2027-07-16 2>&1 | sed -n 2p
  16 certificates on 16 sheets of A4.
  $ for p in $(grep -L ended pairs/*); do kith match end $(basename $p .yaml) --reason planned-end --today 2027-07-20; done 2>&1 | sort | uniq -c
       20 The pair has an ending.
  $ kith check --today 2027-07-21
  no findings
