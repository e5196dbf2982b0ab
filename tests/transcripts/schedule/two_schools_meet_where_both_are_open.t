Ravensholme Academy and St Oswald's Primary. In the autumn Year 8 help six who are new: one to one, at lunch.

  $ kith init r --example year-6-to-7-transition --today 2026-09-16 2>&1 | head -n 1; cd r
  38 people enrolled from people.csv.
  $ kith check --today 2026-09-16
  no findings
  $ kith match settling-in --today 2026-09-16 2>/dev/null
  Settling in: 6 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 6, need 2 / 4 / 0, weak 0, fit 3250
  rule stable: no two who could be paired would both rather have each other
  the optimal rule would place 6 (the same), with a total fit of 3500 (250 more);
  1 pair would then rather have each other than whom they got
  
    row  mentor             mentee           fit  ids                why
      1  Tomasz Wilk        Alfie Broadbent  500  5tzpjfkr nyr45qr4  gender
      2  Olivia Threadgold  Zakariya Omar    500  7mvta5wc jpqzf665  interests
      3  Samina Yousaf      Hafsa Malik      500  hq810j33 c3yk3vvq  gender
      4  Ewan Dalgleish     Rohan Desai      750  k4ywg2rr mk53zcfe  gender
      5  Precious Ncube     Niamh Gilhooly   500  vs3m7dwa zm0vxc4n  gender
      6  Kwame Asante       Leo Cartmell     500  x94ayc2s 09qjnfej  gender
  
  Nothing is agreed yet. Accept row by row: kith match accept settling-in
  $ kith match accept settling-in --all --asked 2026-09-16 --from 2026-09-21 --today 2026-09-17 --id-seed 1 >/dev/null
  6 pairs are agreed. Next: kith schedule settling-in
  $ kith schedule settling-in --today 2026-09-17 2>/dev/null | head -n 1
  Settling in: 6 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  $ kith schedule accept settling-in --today 2026-09-17
  The timetable is agreed. Next: kith schedule week
  $ kith schedule week 2026-W39 --today 2026-09-17 | head -n 1
  2026-W39, from Mon 21 Sep: 6 meetings

In the summer Year 7 go back to their primary school in twos: they could not before they were trained.

  $ kith match moving-up --today 2026-09-17 2>/dev/null | sed -n '/^Without/,$p' | head -n 4
  Without a group, and the rule that stands in the way:
    13axs9ev  Callum Birch: gates
      would help: if gates did not stand in the way, 3 teams would be possible
    1m6af5b2  Kacper Krol: gates
  $ kith check --today 2027-04-07
  no findings
  $ kith match moving-up --today 2027-04-07 2>/dev/null
  Moving up: 3 groups proposed, 0 agreed already, 0 without a group
  levels: bounds 0, keep 0, place 14, fit 7333
  
    row  mentor             mentee              fit  ids                 why
      1  Mason Tickle,      Finn Eccles,       2500  2e1n12c1 3c7a7gj4   interests
         Erin               Bella Armitage,          39bd4ddg c2dd0wa4
         Postlethwaite      Gurpreet Gill,           n2fz24c2 t2pa0kj4
                            Iwan Ifans,              x2cfbyqx
                            Jasmine Jolly
      2  Jamal Warsame,     Callum Birch,      1999  ht87g6s9 mqjhx7ty   interests
         Ines Carvalho      Edie Dunstan,            13axs9ev 29qvc4z2
                            Oscar Ogunleye,          6fv4b2ft ej4xzjd5
                            Musa Mahmood
      3  Dev Nair, Lottie   Kacper Krol,       2834  5qr9bve9 79w95x03   interests
         Fairhurst          Deepika Chand,           1m6af5b2 3dnatx93
                            Habiba Hashmi,           6pm2qw15 7hrd7xyt
                            Nell Norbury,            tq5dga00
                            Sofia Rossi
  
  Nothing is agreed yet. Accept row by row: kith match accept moving-up
  $ kith match accept moving-up --all --asked 2027-03-24 --from 2027-04-19 --today 2027-04-07 --id-seed 2 >/dev/null
  3 pairs are agreed. Next: kith schedule moving-up
  $ kith schedule moving-up --today 2027-04-14
  Moving up: 3 pairs placed, 0 not; 5 dates of events, from 2027-04-19 to 2027-07-21
  
    slot        pair                             place   adult             when
    wed-golden  Mason Tickle and Erin            hall    Bridget Hartigan  6 weeks
                Postlethwaite with Finn Eccles,
                Bella Armitage, Gurpreet Gill,
                Iwan Ifans and Jasmine Jolly
    wed-golden  Dev Nair and Lottie Fairhurst    hall    Bridget Hartigan  6 weeks
                with Kacper Krol, Deepika
                Chand, Habiba Hashmi, Nell
                Norbury and Sofia Rossi
    thu-golden  Jamal Warsame and Ines Carvalho  year-6  Bridget Hartigan  6 weeks
                with Callum Birch, Edie
                Dunstan, Oscar Ogunleye and
                Musa Mahmood
    thu-golden  Dev Nair and Lottie Fairhurst    year-6  Bridget Hartigan  1 week
                with Kacper Krol, Deepika
                Chand, Habiba Hashmi, Nell
                Norbury and Sofia Rossi
  
    event                 date        time            place    adult        people
    visit/look-round      Wed 21 Apr  14:15 to 15:00  hub      Rukhsana     18
                                                               Shafiq
    visit/look-round      Thu 22 Apr  14:15 to 15:00  hub      Rukhsana     2
                                                               Shafiq
    visit/transition-day  Tue 6 Jul   09:30 to 14:30  theatre  Rukhsana     20
                                                               Shafiq
    group/summer-school   Mon 26 Jul  10:00 to 12:00  theatre  Rukhsana     20
                                                               Shafiq
    group/summer-school   Tue 27 Jul  10:00 to 12:00  theatre  Rukhsana     20
                                                               Shafiq
  
  Nothing is agreed yet. Accept it: kith schedule accept moving-up
  Written: ../r-private/proposals/moving-up.timetable.yaml
  $ kith schedule accept moving-up --today 2027-04-14
  The timetable is agreed. Next: kith schedule week
  $ kith schedule accept moving-up --today 2027-04-14
  Nothing to change.
  $ kith check --today 2027-04-14
  no findings
  $ kith schedule week 2027-W16 --for 79w95x03 --today 2027-04-14
  2027-W16, from Mon 19 Apr: 1 meeting, 1 event
  
  Wed 21 Apr
    time   place  adult       who                                        strand
    14:15  hub    Rukhsana S  visit/look-round: Callum B, Kacper K,      Moving up
                              Edie D, Mason T, Finn E, Erin P, Deepika
                              C, Dev N, Oscar O, Habiba H, Lottie F,
                              Nell N, Bella A, Musa M, Gurpreet G, Iwan
                              I, Sofia R and Jasmine J
  
  Thu 22 Apr
    time   place   adult      who                                        strand
    14:15  year-6  Bridget H  Dev N and Lottie F with Kacper K, Deepika  Moving up
                              C, Habiba H, Nell N and Sofia R

Where one school is closed nobody crosses over: the academy on Wednesday 23 June, the primary school on Thursday 17 June.

  $ kith schedule week 2027-W24 --place year-6 --today 2027-06-01
  2027-W24, from Mon 14 Jun: no meetings
  Thu 17 Jun: oswald closed (INSET)
  $ kith schedule week 2027-W25 --place hall --today 2027-06-01
  2027-W25, from Mon 21 Jun: no meetings
  Wed 23 Jun: ravensholme closed (INSET)
  $ kith schedule week 2027-W26 --place hall --today 2027-06-01 | head -n 1
  2027-W26, from Mon 28 Jun: 2 meetings
