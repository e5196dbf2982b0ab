  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ (kith match wellbeing --today 2026-09-16; kith match accept wellbeing --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; kith schedule wellbeing --today 2026-09-17; kith schedule accept --today 2026-09-17) >/dev/null 2>&1
  Wellbeing one-to-one: 48 pairs proposed, 0 agreed already, 12 without a partner
  levels: bounds 0, keep 0, place 48, need 8 / 29 / 11, weak 0, fit 29130
  
    row  mentor               mentee             fit  mostly for
      1  Niamh Whitfield      Taha Butt          654  choices, languages,
                                                      answers
      2  Evie Holmes          Olivia Fletcher    519  interests, gender,
                                                      languages
      3  Bilal Shah           William Marsden    442  gender, languages, answers
      4  Maryam Qureshi       Tariq Mansour      750  choices, answers,
                                                      interests
      5  Reuben Gibson        Phoebe Quinn       692  choices, languages,
                                                      answers
      6  Alex Ramsden         Dana Khoury        654  choices, languages,
                                                      answers
      7  Oliver Parkin        Matthew Farrow     647  interests, gender,
                                                      languages
      8  Isla Clarke          Yasmin Saleh       577  interests, gender,
                                                      languages
      9  Emeka Campbell       Sami Saleh         500  interests, gender, answers
     10  Layla Mansour        Tariq Haddad       673  interests, languages,
                                                      answers
     11  Dana Haddad          Filip Pawlak       711  choices, languages,
                                                      answers
     12  Simran Grewal        Omar Haddad        654  choices, languages,
                                                      answers
     13  James Dixon          Oscar Thorpe       538  interests, gender,
                                                      languages
     14  Zoë Hartley          Hamdi Nur          808  choices, gender, languages
     15  Kofi Boateng         Freya Ellis        615  choices, languages,
                                                      answers
     16  Yasmin Nasser        Maryam Shah        570  gender, languages, answers
     17  Bartosz Pawlak       Joseph Sharpe      788  choices, gender, languages
     18  Baris Yilmaz         Saad Hussain       500  interests, gender, answers
     19  Archie Kendall       Reuben Quinn       538  interests, gender,
                                                      languages
     20  Erin Ashworth        Jaspal Sandhu      558  choices, answers,
                                                      languages
     21  Reuben Bradley       Daniel Bradley     481  gender, languages, answers
     22  Elijah Balogun       Jerome Mensah      538  interests, gender,
                                                      languages
     23  Joseph Lawson        Poppy Bates        602  languages, choices,
                                                      interests
     24  Oscar Ellis          Daniel Ashworth    737  gender, languages, answers
     25  Zain Chaudhry        Luke Ellis         872  interests, answers, gender
     26  Harry Farrow         Szymon Nowak       538  interests, answers, gender
     27  Elena Dumitru        Rhys Fletcher      904  choices, interests,
                                                      languages
     28  Hannah Ashworth      Holly Clarke       423  gender, languages,
                                                      interests
     29  Amelia Sutcliffe     Grace Naylor       673  choices, gender, languages
     30  Rehan Shah           Laiba Raza         493  languages, answers,
                                                      interests
     31  Daniel Dixon         Ibrahim Traore     654  choices, gender, answers
     32  Kerem Aydin          Finley Whitfield   538  interests, gender,
                                                      languages
     33  Georgia Moore        Taha Shah          635  choices, languages,
                                                      answers
     34  Jack Fletcher        Thomas Reid        404  gender, languages, answers
     35  Rhys Clay-Webster    Jerome Adeyemi     423  gender, languages,
                                                      interests
     36  Oscar Walsh          Tom Bates          596  interests, gender,
                                                      languages
     37  Toby Holmes          Jack Clay-Webster  558  interests, gender,
                                                      languages
     38  Grace Carter         James Hartley      615  choices, languages,
                                                      answers
     39  Lucy Tierney         Emily Yates        519  interests, languages,
                                                      answers
     40  Lily Bentley         Grace Clarke       500  answers, gender, languages
     41  Alex Sutcliffe       Daisy Holmes       519  interests, languages,
                                                      answers
     42  Jaspal Sidhu         Ted Booth          750  choices, gender, languages
     43  Karim Mansour        Alex Carter        750  choices, gender, languages
     44  Alfie Clay-Webster   Archie Sharpe      558  interests, gender,
                                                      languages
     45  Sophie Lawson        Ruby Whitfield     731  choices, gender, languages
     46  Daria Dumitru        Harpreet Gill      462  interests, gender,
                                                      languages
     47  Daniel Clay-Webster  Isla Bradley       423  interests, languages,
                                                      answers
     48  Isla Underhill       José Almeida       846  choices, interests,
                                                      languages
  
  Without a partner, and the rule that stands in the way:
    Callum O'Brien: gates
      would help: parent-consent/wellbeing of their own; if gates did not stand in
      the way, 27 mentors would be possible
    Areeba Malik: gates
      would help: pupil-consent of their own; if gates did not stand in the way,
      54 mentors would be possible
    Umar Iqbal: gates
      would help: parent-consent/wellbeing of their own; if gates did not stand in
      the way, 28 mentors would be possible
    Tariq Saleh: full
      would help: 48 mentors are possible, all with as many mentees as they can
      have; one more place with any of them
    Harry Fletcher: full
      would help: 27 mentors are possible, all with as many mentees as they can
      have; one more place with any of them
    Liban Warsame: gates
      would help: parent-consent/wellbeing of their own; if gates did not stand in
      the way, 54 mentors would be possible
    Niamh Lawson: gates
      would help: pupil-consent of their own; if gates did not stand in the way,
      46 mentors would be possible
    Oliver Ramsden: full
      would help: 42 mentors are possible, all with as many mentees as they can
      have; one more place with any of them
    Owen Ramsden: full
      would help: 48 mentors are possible, all with as many mentees as they can
      have; one more place with any of them
    Mahnoor Malik: shared-slots
      would help: if shared-slots did not stand in the way, 49 mentors would be
      possible
    Elif Kaya: full
      would help: 27 mentors are possible, all with as many mentees as they can
      have; one more place with any of them
    Maja Sikora: not-available
  
  Nothing is agreed yet. Accept row by row: kith match accept wellbeing
  Written: ../h-private/proposals/wellbeing.match.yaml
  48 pairs are agreed. Next: kith schedule wellbeing
  Wellbeing one-to-one: 48 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  
    slot       pair                           place    adult            when
    mon-tutor  Archie Kendall with Reuben     library  Helen Holroyd    every week
               Quinn
    mon-tutor  Sophie Lawson with Ruby        library  Helen Holroyd    every week
               Whitfield
    mon-tutor  Kerem Aydin with Finley        library  Helen Holroyd    every week
               Whitfield
    mon-lunch  Jack Fletcher with Thomas      library  Anna Lindqvist   every week
               Reid
    mon-lunch  Maryam Qureshi with Tariq      library  Anna Lindqvist   every week
               Mansour
    mon-lunch  Toby Holmes with Jack          library  Anna Lindqvist   every week
               Clay-Webster
    mon-lunch  Oscar Walsh with Tom Bates     library  Anna Lindqvist   every week
    mon-lunch  Zain Chaudhry with Luke Ellis  library  Daniel Okafor    every week
    mon-lunch  Zoë Hartley with Hamdi Nur     library  Daniel Okafor    every week
    mon-lunch  Alex Sutcliffe with Daisy      library  Daniel Okafor    every week
               Holmes
    mon-lunch  Niamh Whitfield with Taha      library  Daniel Okafor    every week
               Butt
    mon-lunch  Rehan Shah with Laiba Raza     library  Helen Holroyd    every week
    mon-lunch  James Dixon with Oscar Thorpe  library  Helen Holroyd    every week
    mon-lunch  Jaspal Sidhu with Ted Booth    library  Helen Holroyd    every week
    mon-lunch  Georgia Moore with Taha Shah   library  Helen Holroyd    every week
    tue-tutor  Reuben Bradley with Daniel     library  Daniel Okafor    every week
               Bradley
    tue-lunch  Kofi Boateng with Freya Ellis  library  Anna Lindqvist   every week
    tue-lunch  Hannah Ashworth with Holly     library  Anna Lindqvist   every week
               Clarke
    tue-lunch  Oscar Ellis with Daniel        library  Anna Lindqvist   every week
               Ashworth
    tue-lunch  Isla Underhill with José       library  Anna Lindqvist   every week
               Almeida
    tue-lunch  Yasmin Nasser with Maryam      library  Farah Siddiqui   every week
               Shah
    wed-tutor  Oliver Parkin with Matthew     library  Daniel Okafor    every week
               Farrow
    wed-tutor  Layla Mansour with Tariq       library  Daniel Okafor    every week
               Haddad
    wed-tutor  Grace Carter with James        library  Daniel Okafor    every week
               Hartley
    wed-lunch  Lucy Tierney with Emily Yates  library  Farah Siddiqui   every week
    wed-lunch  Harry Farrow with Szymon       library  Farah Siddiqui   every week
               Nowak
    wed-lunch  Erin Ashworth with Jaspal      library  Farah Siddiqui   every week
               Sandhu
    wed-lunch  Amelia Sutcliffe with Grace    library  Farah Siddiqui   every week
               Naylor
    wed-lunch  Elena Dumitru with Rhys        library  Daniel Okafor    every week
               Fletcher
    wed-lunch  Dana Haddad with Filip Pawlak  library  Daniel Okafor    every week
    wed-lunch  Karim Mansour with Alex        library  Daniel Okafor    every week
               Carter
    wed-lunch  Alfie Clay-Webster with        library  Daniel Okafor    every week
               Archie Sharpe
    wed-lunch  Elijah Balogun with Jerome     library  Joan Tattersall  3 weeks
               Mensah
    wed-lunch  Baris Yilmaz with Saad         library  Joan Tattersall  3 weeks
               Hussain
    thu-tutor  Reuben Gibson with Phoebe      library  Daniel Okafor    every week
               Quinn
    thu-tutor  Evie Holmes with Olivia        library  Daniel Okafor    every week
               Fletcher
    thu-lunch  Daniel Dixon with Ibrahim      library  Anna Lindqvist   every week
               Traore
    thu-lunch  Lily Bentley with Grace        library  Anna Lindqvist   every week
               Clarke
    thu-lunch  Daria Dumitru with Harpreet    library  Anna Lindqvist   every week
               Gill
    thu-lunch  Bilal Shah with William        library  Anna Lindqvist   every week
               Marsden
    thu-lunch  Rhys Clay-Webster with Jerome  library  Farah Siddiqui   every week
               Adeyemi
    thu-lunch  Alex Ramsden with Dana Khoury  library  Farah Siddiqui   every week
    thu-lunch  Emeka Campbell with Sami       library  Farah Siddiqui   every week
               Saleh
    thu-lunch  Bartosz Pawlak with Joseph     library  Farah Siddiqui   every week
               Sharpe
    thu-lunch  Simran Grewal with Omar        library  Helen Holroyd    every week
               Haddad
    thu-lunch  Daniel Clay-Webster with Isla  library  Helen Holroyd    every week
               Bradley
    thu-lunch  Isla Clarke with Yasmin Saleh  library  Helen Holroyd    every week
    fri-tutor  Joseph Lawson with Poppy       r12      Daniel Okafor    every week
               Bates
  
  Nothing is agreed yet. Accept it: kith schedule accept wellbeing
  Written: ../h-private/proposals/wellbeing.timetable.yaml
  The timetable is agreed. Next: kith schedule week
  $ PAIR=$(kith schedule week 2026-W39 --today 2026-09-21 --format json | sed -n 's/.*"pair": "\(.*\)".*/\1/p' | head -n 1)
  $ WHO=$(sed -n 's/^mentors: \[\([^]]*\)\]/\1/p' pairs/$PAIR.yaml)
  $ kith record session $PAIR --date 2026-09-21 --missed $WHO=absent --today 2026-09-23
  Recorded.
  $ kith record session $PAIR --date 2026-09-21 --missed $WHO=absent --today 2026-09-23
  Recorded already.
  $ kith record session $PAIR --date 2026-09-21 --today 2026-09-23
  kith: sessions/2026-W39/wellbeing.yaml:2 records this meeting otherwise; change the line by hand
  [1]
  $ kith record week 2026-W39 --today 2026-09-23
  kith: nobody is there to ask; --all-held says that every planned meeting was held
  [2]
  $ kith record week 2026-W39 --all-held --today 2026-09-23
  Recorded 33 meetings of 2026-W39.
  14 still to come; run it again then to confirm the week.
  [3]
  $ kith record week 2026-W39 --all-held --today 2026-09-25
  Recorded 14 meetings of 2026-W39; the week is confirmed.
  $ kith record week 2026-W39 --all-held --today 2026-09-25
  Nothing to change.
  $ sed -n 1,4p sessions/2026-W39/wellbeing.yaml | cut -c 1-60
  rows:
    - {date: 2026-09-21, slot: mon-tutor, pair: 3c7a7gj4, came
    - {date: 2026-09-21, slot: mon-tutor, pair: qsnx2qdt, came
    - {date: 2026-09-21, slot: mon-tutor, pair: t2pa0kj4, came
  $ kith report --today 2026-09-28 | head -n 5
  Hillside Peer Support, 2026-09-28: 299 people
  
    strand     mentors  mentees  pairs  waiting  due  held  not recorded
    reading         60      100      0      100    0     0             0
    wellbeing       55       60     48       11   63    47            15
  $ kith record session $PAIR --date 2026-10-19 --today 2026-09-28
  kith: that day is still to come; only what happened is recorded
  [2]
  $ kith record session $PAIR --date 2026-09-28 --missed $WHO=ill --today 2026-09-28
  kith: no reason 'ill'; one of: absent, lesson, chose-not, cancelled
  [2]
  $ kith record session $PAIR --date 2026-09-28 --missed jqzeerw3=absent --today 2026-09-28
  kith: 'jqzeerw3' is not in the pair 3c7a7gj4
  [2]
