Meadowfield Primary: ten mentors in Year 6, and three children whom teachers sent. Nobody comes of their own
accord.

  $ kith init m --example talk-it-out-team --today 2026-09-21 2>&1 | head -n 1; cd m
  17 people enrolled from people.csv.
  $ who() { sed -n "s/^\(.*\): {name: $1,.*/\1/p" ../m-private/names.yaml; }
  $ kith check --today 2026-09-21
  no findings
  $ kith match team --today 2026-09-21 2>/dev/null
  Peer mentoring: 3 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 3, need 0 / 3 / 0, fit 999
  
    row  mentor         mentee        fit  ids                why
      1  Chanel Dixon   Maisie Orton  444  7mvta5wc mk53zcfe  interests
      2  Bradley Cross  Kelsey Brand  222  ghqtnvpr 09qjnfej  interests
      3  Harvey Nunn    Logan Firth   333  vs3m7dwa zm0vxc4n  gender
  
  Nothing is agreed yet. Accept row by row: kith match accept team
  $ kith match accept team --all --asked 2026-09-22 --from 2026-09-28 --today 2026-09-22 --id-seed 1 >/dev/null
  3 pairs are agreed. Next: kith schedule team
  $ kith schedule --today 2026-09-23 2>/dev/null | sed -n '1,/^$/p'; kith schedule accept --today 2026-09-23
  Peer mentoring: 3 pairs placed, 0 not; 6 dates of events, from 2026-09-28 to 2026-12-18
  
  The timetable is agreed. Next: kith schedule week
  $ for w in 40 41 42; do kith record week 2026-W$w --all-held --today 2026-10-16; done
  Recorded 3 meetings, 1 event of 2026-W40; the week is confirmed.
  Recorded 3 meetings of 2026-W41; the week is confirmed.
  Recorded 3 meetings, 1 event of 2026-W42; the week is confirmed.
  $ kith report load --today 2026-10-17 | sed -n 3,7p
    mentors            3  in a pair or on duty
    meetings of each   3  3
    minutes of each   60  60
    with too much      0  more mentees, meetings or duties than they may have
    supervision due    0  by the interval of their strand

The team think about it: the name says nothing, and nobody knows the room. What they do about it is written down
as theirs.

  $ diary() { kith record diary "$@" --by young-people --strand team --today 2027-01-08; }
  $ diary decision --what 'our own name: the Talk It Out Team' --date 2026-12-02
  Recorded.
  $ diary material --what 'a banner and sweatshirts, designed by the team' --date 2026-12-11
  Recorded.
  $ diary decision --what 'a room of our own, the Den' --date 2026-12-16
  Recorded.
  $ diary promotion --what 'assembly: who we are, and what the box is for' --to Y3 Y4 Y5 --date 2027-01-06
  Recorded.
  $ sed -i 's/^#january //; s/^name: .*/name: Talk It Out/; s/Lunch club.*/Talk It Out Team/; s/targeted/all/' strands/team.yaml
  $ head -n 9 strands/team.yaml
  name: Talk It Out
  shown-as: Talk It Out Team
  model: one-to-one
  led-by: staff
  open-to: all
  # In January, when Year 6 make it their own (Ecorys, the Talk It Out Team's case): take "#january " away, and give it
  # their name above. Anyone may then come who has put a note in the feelings box.
  phases:
    - {from: 2027-01-11, led-by: young-people, asked-for-by: young-people}
  $ kith check --today 2027-01-08
  no findings

Notes come into the feelings box. Their number goes into the diary, and who would like somebody is enrolled as
having come by themselves.

  $ kith record diary box --count 4 --strand team --date 2027-01-08 --today 2027-01-08
  Recorded.
  $ kith record diary box --count 9 --strand team --date 2027-01-15 --today 2027-01-15
  Recorded.
  $ cat >../box.csv <<'END'
  > Forename,Surname,Year Group,Form,Gender,Interests,Cannot do,First choice,Need,Signed up,Pupil consent,Parent consent
  > Nadine,Fox,3,3M,F,animals; dance,mon-lunch,Chanel Dixon,middle,08/01/2027,12/01/2027,14/01/2027
  > Oscar,Penn,4,4P,M,football; gaming,,Bradley Cross,low,08/01/2027,12/01/2027,14/01/2027
  > Petra,Quist,5,5M,F,reading,tue-lunch,,middle,11/01/2027,12/01/2027,15/01/2027
  > Qasim,Riaz,3,3P,M,lego; football,fri-lunch,Eesa Malik,middle,12/01/2027,13/01/2027,15/01/2027
  > Ruby,Stott,4,4M,F,drawing; dance,,Grace Obi,middle,13/01/2027,14/01/2027,15/01/2027
  > Sol,Tiler,5,5P,M,swimming,wed-lunch,,refer-on,14/01/2027,14/01/2027,15/01/2027
  > END
  $ kith enrol import ../box.csv --strand team --role mentee --id-seed 2 --today 2027-01-15
  6 new, 0 as they stand, 0 different, 17 here but not in the sheet
  Imported 6 people.
  $ for n in 'Nadine Fox' 'Oscar Penn' 'Petra Quist' 'Qasim Riaz' 'Ruby Stott' 'Sol Tiler'; do kith enrol set $(who "$n") 'referred={date: 2027-01-14, by: self}' --today 2027-01-15; done 2>&1 | sort | uniq -c
        6 Changed.
  $ kith match team --today 2027-01-15 2>/dev/null
  Against what is agreed: 3 pairs kept, 5 new, none ended
    new    Anya Petrova with Nadine Fox
    new    Grace Obi with Ruby Stott
    new    Jamie Wade with Oscar Penn
    new    Eesa Malik with Qasim Riaz
    new    Dawid Gorski with Petra Quist
  
  Talk It Out: 5 pairs proposed, 3 agreed already, 1 without a partner
  levels: bounds 0, keep 3, place 8, need 0 / 7 / 1, fit 3554
  
    row  mentor         mentee        fit  ids                why
      1  Anya Petrova   Nadine Fox    444  1zkjce8m jqkr9bqr  interests
      2  Grace Obi      Ruby Stott    833  5tzpjfkr 09vk8aw6  choices
      3  Chanel Dixon   Maisie Orton  444  7mvta5wc mk53zcfe  agreed jpqzf665
      4  Jamie Wade     Oscar Penn    278  c3yk3vvq q8qaehbs  gender
      5  Bradley Cross  Kelsey Brand  222  ghqtnvpr 09qjnfej  agreed 3c7a7gj4
      6  Eesa Malik     Qasim Riaz    667  k4ywg2rr gcaxqgk3  choices
      7  Harvey Nunn    Logan Firth   333  vs3m7dwa zm0vxc4n  agreed 2e1n12c1
      8  Dawid Gorski   Petra Quist   333  x94ayc2s x66bc61m  interests
  
  Without a partner, and the rule that stands in the way:
    b80w7s5j  Sol Tiler: not-available
  
  Nothing is agreed yet. Accept row by row: kith match accept team
  [3]
  $ kith match accept team --all --basis chosen-by-them --asked 2027-01-18 --from 2027-01-25 --today 2027-01-18 --id-seed 2 >/dev/null
  5 pairs are agreed. Next: kith schedule team
  $ kith schedule --from 2027-01-25 --today 2027-01-18 2>/dev/null | sed -n '1,/^$/p'; kith schedule accept --today 2027-01-18
  Talk It Out: 8 pairs placed, 0 not; 5 dates of events, from 2027-01-25 to 2027-03-25
  
  The timetable is agreed. Next: kith schedule week
  $ kith schedule week 2027-W04 --place den --today 2027-01-22
  2027-W04, from Mon 25 Jan: 8 meetings, 1 event
  
  Tue 26 Jan
    time   place  adult   who                      strand
    12:30  den    Tina H  Bradley C with Kelsey B  Talk It Out Team
                          Grace O with Ruby S      Talk It Out Team
                          Jamie W with Oscar P     Talk It Out Team
  
  Wed 27 Jan
    time   place  adult   who                    strand
    12:30  den    Tina H  Anya P with Nadine F   Talk It Out Team
                          Harvey N with Logan F  Talk It Out Team
                          Eesa M with Qasim R    Talk It Out Team
  
  Thu 28 Jan
    time   place  adult   who                     strand
    12:30  den    Tina H  Dawid G with Petra Q    Talk It Out Team
                          Chanel D with Maisie O  Talk It Out Team
  
  Fri 29 Jan
    time   place  adult   who                                     strand
    12:30  den    Tina H  supervision/team: Anya P, Chanel D,     Talk It Out Team
                          Jamie W, Bradley C, Francesca L, Eesa
                          M, Isabel T, Harvey N and Dawid G

What one of them wrote is more than pupils can carry: the lead reads it first, and it goes to the school nurse.

  $ kith enrol set $(who 'Sol Tiler') 'referred-on=[{date: 2027-01-15, to: School nurse, taken-up: true}]' --today 2027-01-20
  Changed.
  $ for w in 04 05; do kith record week 2027-W$w --all-held --today 2027-02-05; done
  Recorded 8 meetings, 1 event of 2027-W04; the week is confirmed.
  Recorded 8 meetings of 2027-W05; the week is confirmed.
  $ kith report matching --today 2027-02-06 | sed -n 3,16p
  team
    mentees              8
    with a mentor        8  of 8 mentees
    days others wait     -  mean, of those without one
    pairs ended early  0 %  of all pairs made; neither planned nor not needed
    to refer on          1  need more than a mentor; in none of the figures
    days to a match     10  5 to 13, half of them 10 or fewer
    never matched        2  mentors: hq810j33, nyr45qr4
  
    year  mentees  with a mentor  share  days others wait
    Y3          3              3  100 %                 -
    Y4          3              3  100 %                 -
    Y5          2              2  100 %                 -
  
  $ kith report evaluation --today 2027-02-06 | sed -n '/^Where it lies/,/^$/p'
  Where it lies
    strand       model       led by        open to
    Talk It Out  one-to-one  young-people  all
  
  $ kith report standards --today 2027-02-06 | grep -A 2 'Ownership\|promotion  '
    e Whole-school promotion                                    partly
    - terms with promotion                               1   2  partly
    - a way in without an adult                          1   1  evidenced
    f Monitoring and evaluation                                 partly
  --
    4 Ownership                                                evidenced
    - terms with work of young people                   2   2  evidenced
    - strands that young people lead                    1   1  evidenced

July: certificates for the team, and an ending for every pair.

  $ kith report cards team --kind certificate --today 2027-07-16 2>&1 | sed -n 1,2p
  Written: ../m-private/out/talk-it-out-team-certificate.html
  8 certificates on 8 sheets of A4.
  $ for p in pairs/*; do kith match end $(basename $p .yaml) --reason planned-end --today 2027-07-20; done 2>&1 | sort | uniq -c
        8 The pair has an ending.
  $ kith check --today 2027-07-21
  no findings
