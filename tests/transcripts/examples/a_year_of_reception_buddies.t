Larkfield Primary, in June: thirty children begin in September, and the twenty-seven who will be Year 6 then
are their buddies.

  $ kith init b --example reception-buddies --today 2026-06-22 2>&1 | head -n 1; cd b
  62 people enrolled from people.csv.
  $ kith check --today 2026-06-22
  no findings
  $ kith match buddies --today 2026-06-22 2>/dev/null >../page; head -n 2 ../page; grep -A 1 'Seb \|Pia \|Hamza ' ../page | cut -c 1-39 | sed 's/ *$//'
  Reception buddies: 27 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 30, spread 36, fit 23662
     10  Wojciech Zając   Kuba Sobczak,
                          Ackroyd
     11  Maryam Qadir     Ayesha Farid, P
                          Xavier
  --
     17  Liam Pugh        Caleb Irwin, Ha
                          Omer

Three of Year 6 have two little ones: nobody is left over. The letters go out with the school's welcome pack.

  $ kith match accept buddies --all --asked 2026-06-23 --from 2026-09-18 --today 2026-06-24 --id-seed 1 >/dev/null
  27 pairs are agreed. Next: kith schedule buddies
  $ kith report cards buddies --today 2026-06-24
  Written: ../b-private/out/reception-buddies-letter.html
  30 letters on 30 sheets of A4.
  Open it in a browser and print it at 100%, without margins.
  $ grep -o 'Dear [A-Z][a-z]*' ../b-private/out/*letter.html | head -n 3
  Dear Dilys
  Dear Caleb
  Dear Hamza

In September buddy time is planned to Christmas, around a first assembly and a walk.

  $ kith schedule --today 2026-09-08 2>/dev/null >../page; head -n 4 ../page; sed -n '/  event /,$p' ../page
  Reception buddies: 27 pairs placed, 0 not; 6 dates of events, from 2026-09-14 to 2026-12-18
  
    slot            pair                         place  adult           when
    fri-buddy-time  Gracie Kirk with Dilys       hall   Roisin Quigley  every week
    event                 date        time            place    adult        people
    supervision/buddies   Wed 16 Sep  wed-lunch       library  Roisin       27
                                                               Quigley
    group/assembly-bench  Fri 25 Sep  09:05 to 09:30  hall     Roisin       57
                                                               Quigley
    supervision/buddies   Wed 14 Oct  wed-lunch       library  Roisin       27
                                                               Quigley
    visit/autumn-walk     Fri 16 Oct  13:15 to 14:15  library  Roisin       57
                                                               Quigley
    supervision/buddies   Wed 18 Nov  wed-lunch       library  Roisin       27
                                                               Quigley
    supervision/buddies   Wed 16 Dec  wed-lunch       library  Roisin       27
                                                               Quigley
  
  Nothing is agreed yet. Accept it: kith schedule accept buddies
  $ kith schedule accept --today 2026-09-08
  The timetable is agreed. Next: kith schedule week
  $ kith check --today 2026-09-08
  no findings
  $ WHO=$(sed -n 's/^\(.*\): {name: Maryam Qadir.*/\1/p' ../b-private/names.yaml); kith schedule week 2026-W39 --for $WHO --today 2026-09-18
  2026-W39, from Mon 21 Sep: 1 meeting, 1 event
  
  Fri 25 Sep
    time   place  adult     who                                  strand
    09:05  hall   Roisin Q  group/assembly-bench: Blanka H,      Reception buddies
                            Esme I, Poppy T, Otis W, Aidan C,
                            Lola T, Rosa Z, Sienna V, Jayden N,
                            Toby W, Isla M, Rafi U, Kuba S,
                            Nathan R, Chidi E, Ayesha F,
                            Wojciech Z, Maryam Q, Arlo E, Adam
                            B, Umar C, Caleb I, Eshal L, Hamza
                            O, Orla S, Elliot H, Tilly B, Dilys
                            J, Amara D, Pia X, Rehan Y, Nia V,
                            Freddie M, Abigail A, Callum E,
                            Liam P, Haris L, Seb A, Bilal D,
                            Gracie K, Kasia O, Ula Y, Ebony G,
                            Grace N, Eddie K, Zac E, Jude Q,
                            Zara A, Beau G, Daisy F, Kaya R,
                            Ivy P, Milo U, Ada B, Alys C,
                            Finlay J and Vera D
    14:30  hall   Paul I    Maryam Q with Ayesha F and Pia X     Reception buddies
  $ kith report cards buddies --kind week --week 2026-W38 --to-cut --today 2026-09-14
  Written: ../b-private/out/reception-buddies-week.html
  57 cards of a week on 15 sheets of A4, to cut at the marks.
  Open it in a browser and print it at 100%, without margins.

Two weeks are recorded: in the second a little one was away, and her buddy sat with another pair.

  $ kith record week 2026-W38 --all-held --today 2026-09-18
  Recorded 27 meetings, 1 event of 2026-W38; the week is confirmed.
  $ ADA=$(sed -n 's/^\(.*\): {name: Ada Birtles.*/\1/p' ../b-private/names.yaml); PAIR=$(grep -l $ADA pairs/* | sed 's|pairs/\(.*\).yaml|\1|')
  $ kith record session $PAIR --date 2026-09-25 --missed $ADA=absent --today 2026-09-25
  Recorded.
  $ kith record week 2026-W39 --all-held --today 2026-09-25
  Recorded 26 meetings, 1 event of 2026-W39; the week is confirmed.
  $ kith report contact --today 2026-09-26 | sed -n 3,10p
    weekly contact    98 %  school weeks of pairs with a meeting held: 53 of 54
    meetings held     98 %  53 of the 54 that could be; 0 excused for a lesson, 0
                            not recorded
    held besides         0  not in the plan
    mentees             30  in a pair by the day, counted in each strand
    who met             30  came to at least one meeting
    meetings of each     2  1 to 2, half of them 2 or fewer
    minutes of each     60  30 to 60, half of them 60 or fewer

Over Christmas one of Year 6 moves away, and a new child joins Reception: both little ones get a buddy who has
one already.

  $ MOVED=$(sed -n 's/^\(.*\): {name: Callum Edge.*/\1/p' ../b-private/names.yaml); PAIR=$(grep -l $MOVED pairs/* | sed 's|pairs/\(.*\).yaml|\1|')
  $ kith match end $PAIR --reason moved-school --date 2026-12-18 --today 2027-01-05
  The pair has an ending.
  $ kith enrol leave $MOVED --date 2027-01-05 --today 2027-01-05
  Marked as having left.
  $ NEW=$(echo Wanda Flood | kith enrol add --year R --strand buddies=mentee --id-seed 7 --today 2027-01-05 2>/dev/null)
  $ kith enrol gate $NEW parent-consent --outcome given --today 2027-01-05; kith enrol set $NEW 'interests=[stories, animals]' 'languages=[pl]' --today 2027-01-05
  Set for 1 person.
  Changed.
  $ kith match buddies --today 2027-01-05 2>/dev/null | sed '/^Reception/,$d'
  Against what is agreed: 24 pairs kept, 2 new, 2 ended
    ended  mhcgm006  Bilal Dar with Umar Chishti
    ended  zv1tk57s  Kasia Olszewska with Blanka Halas
    First end the pairs that are to end: kith match end PAIR --reason REASON
    new    Bilal Dar with Aidan Cope, Umar Chishti
    new    Kasia Olszewska with Blanka Halas, Wanda Flood
  

What meets at once is one pair, so two trios are proposed in place of two agreed pairs, and those end first.

  $ kith match accept buddies --all --today 2027-01-06 2>&1 | grep hint
       = hint: if this row is to replace what is agreed, first: kith match end mhcgm006 --reason REASON
       = hint: if this row is to replace what is agreed, first: kith match end zv1tk57s --reason REASON
  $ for p in mhcgm006 zv1tk57s; do kith match end $p --reason other --today 2027-01-06; done
  The pair has an ending.
  The pair has an ending.
  $ kith match accept buddies --all --asked 2027-01-06 --from 2027-01-11 --today 2027-01-07 --id-seed 2 >/dev/null
  2 pairs are agreed. Next: kith schedule buddies
  $ kith schedule --from 2027-01-11 --today 2027-01-07 2>/dev/null | head -n 1
  Reception buddies: 26 pairs placed, 0 not; 3 dates of events, from 2027-01-11 to 2027-03-25
  $ kith schedule accept --today 2027-01-07
  The timetable is agreed. Next: kith schedule week
  $ for w in 02 03 04; do kith record week 2027-W$w --all-held --today 2027-01-30; done
  Recorded 26 meetings of 2027-W02; the week is confirmed.
  Recorded 26 meetings of 2027-W03; the week is confirmed.
  Recorded 26 meetings, 1 event of 2027-W04; the week is confirmed.

Buddy time ends at Easter, since Year 6 have their tests in May. Every buddy has a certificate, and each pair its
ending.

  $ kith report cards buddies --kind certificate --today 2027-03-25 2>&1 | grep sheets
  27 certificates on 27 sheets of A4.
  $ kith report matching --today 2027-03-25 | sed -n 3,10p
  buddies
    mentees             31
    with a mentor       31  of 31 mentees
    days others wait     -  mean, of those without one
    pairs ended early  3 %  of all pairs made; neither planned nor not needed
    days to a match     20  2 to 22, half of them 20 or fewer
    never matched        0  every mentor was
  
  $ for p in $(grep -L ended pairs/*); do kith match end $(basename $p .yaml) --reason planned-end --today 2027-03-25; done 2>&1 | sort | uniq -c
       26 The pair has an ending.
  $ kith check --today 2027-03-26
  no findings
