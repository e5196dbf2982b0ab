Brackenfield School: eighteen pupils of Years 7 and 8 would like a mentor, and eighteen older ones offered to be
one.

  $ kith init b --example wellbeing-one-to-one --today 2026-09-11 2>&1 | head -n 1; cd b
  42 people enrolled from people.csv.
  $ who() { sed -n "s/^\(.*\): {name: $1,.*/\1/p" ../b-private/names.yaml; }
  > pair_of() { basename $(grep -L ended $(grep -l $(who "$1") $(grep -l "strand: $2" pairs/*))) .yaml; }
  $ kith check --today 2026-09-11
  no findings
  $ kith match wellbeing --today 2026-09-11 2>/dev/null
  Wellbeing: 16 pairs proposed, 0 agreed already, 2 without a partner
  levels: bounds 0, keep 0, place 16, need 3 / 11 / 2, weak 2, fit 8160
  
    row  mentor            mentee         fit  ids                why
      1  Leila Mansour     Harun Celik    474  09qjnfej t2pa0kj4  tags
      2  Tariq Aziz        Piotr Lis      532  2e1n12c1 9r8rnkpq  tags
      3  Zofia Duda        Noah Whitham   833  3c7a7gj4 tq5dga00  choices
      4  Kit Holland       Bethan Rhys    513  5qr9bve9 13axs9ev  choices
      5  Freya Lindley     Sami Haddad    436  5tzpjfkr r4528ek2  choices
      6  Maya Holroyd      Lewis Orme     455  7mvta5wc 7hrd7xyt  tags
      7  Isaac Dutton      Archie Pell    513  c3yk3vvq c2dd0wa4  tags
      8  Joel Akande       Faiza Noor     167  hq810j33 n2fz24c2  answers
      9  Dylan Rowbotham   Jac Bevan      526  ht87g6s9 1m6af5b2  tags
     10  Owen Garstang     Evan Tully     333  jpqzf665 39bd4ddg  answers
     11  Simran Bains      Mariam Osman   276  k4ywg2rr 6fv4b2ft  gender
     12  Nia Penhaligon    Georgie Hirst  519  mk53zcfe 6pm2qw15  tags
     13  Hetty Snape       Immy Roscoe    570  mqjhx7ty x2cfbyqx  tags
     14  Ruby Catterall    Olive Greaves  532  nyr45qr4 068mf7ar  tags
     15  Hamza Siddique    Daria Popescu  673  vs3m7dwa 29qvc4z2  choices
     16  Callum Fairhurst  Cody Marsh     808  zm0vxc4n 3dnatx93  choices
  
  Without a partner, and the rule that stands in the way:
    e9h2bedb  Rosie Tyldesley: gates
      would help: parent-consent/wellbeing of their own; if gates did not stand in
      the way, 18 mentors would be possible
    ej4xzjd5  Keeley Stott: not-available
  
  Nothing is agreed yet. Accept row by row: kith match accept wellbeing
  [3]

Where the points say little, the lead asks why, and whether the two would like it all the same.

  $ kith match explain $(who 'Joel Akande') $(who 'Faiza Noor') --today 2026-09-11
  wellbeing: Joel Akande with Faiza Noor
  They are proposed.
  fit 167
    preference  weight  points of 1000
    choices          4               0
    tags             4               0
    interests        2             333
    answers          2             750
    gender           1               0
  Every best answer has this pair.
  The best other mentor is Nia Penhaligon, fit 244; with them:
    level  as proposed  with them
    fit           8160       8128
  $ kith match accept wellbeing --all --basis staff-know-both --asked 2026-09-14 --from 2026-09-21 --today 2026-09-15 --id-seed 1 >/dev/null
  16 pairs are agreed. Next: kith schedule wellbeing

Who needs more than a pupil can carry is signposted, and that is written down.

  $ kith enrol set $(who 'Keeley Stott') 'referred-on=[{date: 2026-09-15, to: School counsellor}]' --today 2026-09-15
  Changed.

The plan to Christmas: lunches that suit both, in two rooms with an adult near, and the mentors' own half-hour.

  $ kith schedule wellbeing --today 2026-09-16 2>/dev/null
  Wellbeing: 16 pairs placed, 0 not; 6 dates of events, from 2026-09-21 to 2026-12-18
  
    slot       pair                               place  adult         when
    mon-lunch  Nia Penhaligon with Georgie Hirst  nest   Gareth Penry  every week
    mon-lunch  Kit Holland with Bethan Rhys       nest   Gareth Penry  every week
    mon-lunch  Maya Holroyd with Lewis Orme       nest   Gareth Penry  every week
    mon-lunch  Isaac Dutton with Archie Pell      nest   Gareth Penry  every week
    tue-lunch  Dylan Rowbotham with Jac Bevan     nest   Gareth Penry  every week
    tue-lunch  Leila Mansour with Harun Celik     nest   Gareth Penry  every week
    tue-lunch  Tariq Aziz with Piotr Lis          nest   Gareth Penry  every week
    tue-lunch  Callum Fairhurst with Cody Marsh   nest   Gareth Penry  every week
    wed-lunch  Hetty Snape with Immy Roscoe       nest   Gareth Penry  every week
    wed-lunch  Ruby Catterall with Olive Greaves  nest   Gareth Penry  every week
    wed-lunch  Simran Bains with Mariam Osman     nest   Gareth Penry  every week
    wed-lunch  Zofia Duda with Noah Whitham       nest   Gareth Penry  every week
    thu-lunch  Hamza Siddique with Daria Popescu  nest   Sunita Rao    every week
    thu-lunch  Joel Akande with Faiza Noor        nest   Sunita Rao    every week
    thu-lunch  Freya Lindley with Sami Haddad     nest   Sunita Rao    every week
    thu-lunch  Owen Garstang with Evan Tully      nest   Sunita Rao    every week
  
    event                date        time       place  adult         people
    supervision/mentors  Thu 24 Sep  thu-after  nest   Gareth Penry  17
    supervision/mentors  Thu 8 Oct   thu-after  nest   Gareth Penry  17
    supervision/mentors  Thu 22 Oct  thu-after  nest   Gareth Penry  17
    supervision/mentors  Thu 12 Nov  thu-after  nest   Gareth Penry  17
    supervision/mentors  Thu 26 Nov  thu-after  nest   Gareth Penry  17
    supervision/mentors  Thu 10 Dec  thu-after  nest   Gareth Penry  17
  
  Events without a date, and people in none, and why:
    supervision/mentors: gates: Amira Saleh
      Amira Saleh: of 12 possible times: 12 without a gate
  
  Nothing is agreed yet. Accept it: kith schedule accept wellbeing
  [3]
  $ kith schedule accept --today 2026-09-16
  The timetable is agreed. Next: kith schedule week
  $ kith check --today 2026-09-16
  no findings
  $ kith schedule week 2026-W39 --for $(who 'Maya Holroyd') --today 2026-09-18
  2026-W39, from Mon 21 Sep: 1 meeting, 1 event
  
  Mon 21 Sep
    time   place  adult     who                  strand
    12:40  nest   Gareth P  Maya H with Lewis O  Nest team
  
  Thu 24 Sep
    time   place  adult     who                                          strand
    15:15  nest   Gareth P  supervision/mentors: Leila M, Tariq A,       Nest team
                            Zofia D, Kit H, Freya L, Maya H, Isaac D,
                            Joel A, Dylan R, Owen G, Simran B, Nia P,
                            Hetty S, Ruby C, Hamza S, Theo B and Callum
                            F

Three weeks: scores before, a check-in, somebody away, and a concern that is passed on at once.

  $ score() { for n in 'Archie Pell=34' 'Bethan Rhys=29' 'Cody Marsh=31' 'Harun Celik=38' 'Immy Roscoe=27' 'Lewis Orme=33' 'Evan Tully=40' \
  >     'Jac Bevan=36' 'Faiza Noor=41' 'Noah Whitham=30' 'Mariam Osman=39' 'Georgie Hirst=28'; do
  >   kith record measure $(who "${n%=*}") scwbs --wave $1 --scores wellbeing=$((${n#*=} + $2 * (${n#*=} * 7 % 9 - 2))) --date $3 --today $3; done 2>&1 | sort | uniq -c; }
  $ score pre 0 2026-09-17
       12 Recorded in the private part.
  $ kith record session $(pair_of 'Lewis Orme' wellbeing) --date 2026-09-21 --check-in 6 --today 2026-09-25
  Recorded.
  $ kith record session $(pair_of 'Cody Marsh' wellbeing) --date 2026-09-22 --missed $(who 'Cody Marsh')=absent --today 2026-09-25
  Recorded.
  $ for w in 39 40 41; do kith record week 2026-W$w --all-held --today 2026-10-09; done
  Recorded 14 meetings, 1 event of 2026-W39; the week is confirmed.
  Recorded 16 meetings of 2026-W40; the week is confirmed.
  Recorded 16 meetings, 1 event of 2026-W41; the week is confirmed.
  $ kith record concern --raised-by mentor --passed-to g9sckege --at 13:25 --strand wellbeing --id-seed 3 --date 2026-10-01 --today 2026-10-01
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  Recorded that it was passed on. When it is acknowledged: kith record concern --acknowledged 3pk26m4b
  $ kith record concern --acknowledged $(basename ../b-private/concerns/*.yaml .yaml) --at 13:40 --date 2026-10-01 --today 2026-10-01 2>&1 | tail -n 1
  Acknowledged.
  $ kith report --today 2026-10-12
  Brackenfield Wellbeing Mentors, 2026-10-12: 42 people
  
    strand       mentors  mentees  pairs  waiting  due  held  not recorded  weekly
    at-the-gate        6        0      0        0    0     0             0       -
    wellbeing         18       17     16        1   52    47             4    98 %
  
    wellbeing: 1 to refer on, not counted among the mentees
    Meetings this week by place: annexe 0, front-gate 0, nest 16
  
  To do
    1 mentee of wellbeing waiting for a mentor, longest: e9h2bedb since
      2026-09-07:
        kith match wellbeing
    16 pairs to be asked whether it is still right for both: 1h4asndt, 1zk8fynv,
      23ewyd5p and 13 more:
        kith record first-check PAIR
    2 gates that do not hold or lapse soon, of people who do not meet yet:
        kith report gates
  $ kith report drift --today 2026-10-12 | head -n 5
  Brackenfield Wellbeing Mentors, 2026-10-12: pairs to look at
  
    pair      who                     what was seen    last met    lately  before
    1h4asndt  mk53zcfe with 6pm2qw15  first check due  2026-10-05  3 of 3  -
    1zk8fynv  ht87g6s9 with 1m6af5b2  first check due  2026-10-06  3 of 3  -

At the first check one pair say that it is not right for them. They are not proposed again; somebody else is.

  $ kith match end $(pair_of 'Faiza Noor' wellbeing) --reason did-not-settle --never-again --today 2026-10-13
  The pair has an ending.
  $ kith match wellbeing --today 2026-10-13 2>/dev/null | sed -n '/^Against/,/^$/p'
  Against what is agreed: 15 pairs kept, 1 new, none ended
    new    Theo Brandreth with Faiza Noor
  
  $ kith match accept wellbeing --all --basis chosen-by-them --asked 2026-10-14 --from 2026-11-02 --today 2026-10-14 --id-seed 2 >/dev/null
  1 pair is agreed. Next: kith schedule wellbeing
  $ kith schedule repair wellbeing --from 2026-11-02 --today 2026-10-16 2>/dev/null | sed -n '/change/,/^$/p' | head -n 8
  Repair from Mon 2 Nov to Fri 18 Dec: 0 of 105 meetings change
    7 new
    no plan that places as many moves fewer in time
  
  $ kith schedule accept --today 2026-10-16
  The timetable is agreed. Next: kith schedule week

After Christmas three find the mornings hard. Their mentors come early anyway: they ask for them, and are met.

  $ for n in 'Lewis Orme=Maya Holroyd' 'Olive Greaves=Ruby Catterall' 'Cody Marsh=Callum Fairhurst'; do E=$(who "${n%=*}"); M=$(who "${n#*=}")
  >   kith enrol set $E 'strands={at-the-gate: mentee, wellbeing: mentee}' --today 2027-01-06
  >   kith enrol gate $E parent-consent/gate --outcome given --today 2027-01-06
  >   kith enrol choose $E at-the-gate $M --today 2027-01-06; done 2>&1 | sort | uniq -c
        6 Changed.
        3 Set for 1 person.
  $ kith match at-the-gate --today 2027-01-06 2>/dev/null
  At the gate: 3 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 3, need 1 / 2 / 0, fit 3000
  
    row  mentor            mentee          fit  ids                why
      1  Maya Holroyd      Lewis Orme     1000  7mvta5wc 7hrd7xyt  choices
      2  Ruby Catterall    Olive Greaves  1000  nyr45qr4 068mf7ar  choices
      3  Callum Fairhurst  Cody Marsh     1000  zm0vxc4n 3dnatx93  choices
  
  Nothing is agreed yet. Accept row by row: kith match accept at-the-gate
  $ kith match accept at-the-gate --all --basis chosen-by-them --asked 2027-01-07 --from 2027-01-11 --today 2027-01-07 --id-seed 3 >/dev/null
  3 pairs are agreed. Next: kith schedule at-the-gate
  $ kith schedule --from 2027-01-11 --today 2027-01-07 2>/dev/null >../page; grep 'placed' ../page; sed -n '/Ruby/p' ../page
  At the gate: 3 pairs placed, 0 not, from 2027-01-11 to 2027-03-25
  Wellbeing: 16 pairs placed, 0 not; 5 dates of events, from 2027-01-11 to 2027-03-25
    mon-gate  Ruby Catterall with Olive       front-gate  Gareth Penry  every week
    tue-gate  Ruby Catterall with Olive       front-gate  Gareth Penry  every week
    wed-gate  Ruby Catterall with Olive       front-gate  Gareth Penry  every week
    thu-gate  Ruby Catterall with Olive       front-gate  Gareth Penry  every week
    fri-gate  Ruby Catterall with Olive       front-gate  Gareth Penry  every week
    wed-lunch  Ruby Catterall with Olive Greaves  nest   Gareth Penry  every week
  $ kith schedule accept --today 2027-01-07
  The timetable is agreed. Next: kith schedule week
  $ kith schedule week 2027-W03 --for $(who 'Olive Greaves') --today 2027-01-07
  2027-W03, from Mon 18 Jan: 6 meetings
  
           Mon 18 Jan    Tue 19 Jan    Wed 20 Jan    Thu 21 Jan    Fri 22 Jan
    08:25  Ruby C        Ruby C        Ruby C        Ruby C        Ruby C
           Morning       Morning       Morning       Morning       Morning
           welcome       welcome       welcome       welcome       welcome
           front-gate    front-gate    front-gate    front-gate    front-gate
           Gareth P      Gareth P      Gareth P      Gareth P      Gareth P
    12:40                              Ruby C
                                       Nest team
                                       nest
                                       Gareth P

Year 12 were trained a year ago: the page says so before it lapses, and they train again.

  $ kith report gates --today 2027-01-11 | sed -n '/^wellb/,$p'
  wellbeing
    gate                      needed  holds  missing  refused  lapsed  soon
    dbs                            4      4        0        0       0     0
    interview                     18     17        0        1       0     0
    parent-consent/wellbeing      36     35        0        1       0     0
    pupil-consent                 36     36        0        0       0     0
    safeguarding-training          4      4        0        0       0     0
    training/core                 18     12        0        0       0     6
  
  Of whom they do not hold, or lapse within 28 days
    person    gate                      state        until       meets
    5tzpjfkr  training/core             lapses-soon  2027-01-29  this week
    7mvta5wc  training/core             lapses-soon  2027-01-29  this week
    k4ywg2rr  training/core             lapses-soon  2027-01-29  this week
    vs3m7dwa  training/core             lapses-soon  2027-01-29  this week
    x94ayc2s  training/core             lapses-soon  2027-01-29  this week
    hq810j33  training/core             lapses-soon  2027-01-29  this week
    79w95x03  interview                 refused                  not yet
    e9h2bedb  parent-consent/wellbeing  refused                  not yet
  $ for n in 'Maya Holroyd' 'Theo Brandreth' 'Simran Bains' 'Joel Akande' 'Freya Lindley' 'Hamza Siddique'; do who "$n"; done | kith enrol gate - training/core --date 2027-01-20 --until 2028-01-19 --today 2027-01-20
  Set for 6 people.
  $ for w in 02 03 04; do kith record week 2027-W$w --all-held --today 2027-01-29; done
  Recorded 31 meetings, 1 event of 2027-W02; the week is confirmed.
  Recorded 31 meetings of 2027-W03; the week is confirmed.
  Recorded 31 meetings, 1 event of 2027-W04; the week is confirmed.
  $ kith report contact --today 2027-01-30 | sed -n 3,10p
    weekly contact    99 %  school weeks of pairs with a meeting held: 104 of 105;
                            154 not recorded
    meetings held     99 %  140 of the 141 that could be; 0 excused for a lesson,
                            154 not recorded
    held besides         0  not in the plan
    mentees             19  in a pair by the day, counted in each strand
    who met             19  came to at least one meeting
    meetings of each     6  5 to 15, half of them 6 or fewer
  $ kith check --today 2027-02-01
  no findings

July: scores after, for the governors without a name, and every pair has its ending.

  $ score post 1 2027-07-08
       12 Recorded in the private part.
  $ kith report outcomes scwbs --audience public --today 2027-07-12 | sed '4,/^wellbeing/d; /^What/q'
  Outcomes: Stirling Children's Wellbeing Scale
  Brackenfield Wellbeing Mentors, 2027-07-12: mentees, pre and post
  Source: Liddle and Carter, Educational Psychology in Practice 31 (2015); numbers
    pairs of scores      12  of 12 pre and 12 post
    mean change       +1.58  95% interval -0.14 to +3.31; above 0 is better
    effect size d_av  +0.29  95% interval +0.01 to +0.58
  
    Means of those with both scores; with a score: everyone
    wave  with a score   mean    SD
    pre             12  33.83  4.91
    post            12  35.42  5.87
  
    Change for the better, with 95% intervals
    figure                           children  value   from    to
    mean change                            12   1.58  -0.14  3.31
    middle change (Hodges-Lehmann)         12   1.50  -0.50  3.50
    d_z (SD of the changes)                12   0.58  -0.04  1.19
    d_z, normal interval                   12   0.58  -0.03  1.20
    d_av (root mean square SD)             12   0.29   0.01  0.58
    d_av, Lakens (mean SD)                 12   0.29
    d_rm                                   12   0.28
    d, Becker (SD before)                  12   0.32
    Hedges' g_z                            12   0.54
    Hedges' g_av                           12   0.27
    correlation of before and after        12   0.89
  
    Paired t test: t 2.02, df 11, p 0.068.
    Wilcoxon signed ranks: p 0.090 (normal, corrected for ties and continuity).
  
    Meetings held beside change: rank correlation +0.07, 95% interval -0.53 to
    +0.62. More meetings beside more change is no proof that they helped: who
    feels better may come more often.
    Reliable change is not counted: the measure's file gives no published sd and
    reliability.
  
  What these numbers cannot say
  $ for p in $(grep -L ended pairs/*); do kith match end $(basename $p .yaml) --reason planned-end --today 2027-07-16; done 2>&1 | sort | uniq -c
       19 The pair has an ending.
  $ kith report standards --today 2027-07-19 | sed -n '4,9p'
    By how far the records show them
                              evidenced  partly  missing
    The eight elements                0       7        1
    The five principles               0       4        1
    The five characteristics          1       3        1
    The eight enablers                1       4        3
