  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ for s in wellbeing reading; do kith match $s --today 2026-09-16; kith match accept $s --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; done >/dev/null 2>&1
  $ (kith schedule --today 2026-09-17; kith schedule accept --today 2026-09-17) >/dev/null 2>&1
  Reading mentors: 89 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  
    slot       pair                       place    adult                when
    mon-tutor  Rhys Quinn with Alice      library  Adam Zielinski       every week
               Parkin
    mon-tutor  Archie Tierney with Arjan  library  Adam Zielinski       every week
               Grewal
    mon-tutor  Ayaan Shah with Abigail    library  Adam Zielinski       every week
               Marsden
    mon-tutor  Reuben Tierney with        library  Adam Zielinski       every week
               Archie Ashworth
    mon-tutor  Ayaan Chaudhry with Ben    library  Helen Holroyd        every week
               Barker
    mon-tutor  Hira Qureshi with Oliwia   library  Helen Holroyd        every week
               Sikora
    mon-tutor  Alfie Clay-Webster with    library  Helen Holroyd        every week
               Kinga Kaczmarek
    mon-tutor  James Quinn with Phoebe    library  Helen Holroyd        every week
               Kendall
    mon-tutor  Ava Hughes with Danyal     library  Ruth Peverell        every week
               Malik
    mon-lunch  Guled Nur with Hannah      library  Anna Lindqvist       every week
               Yates
    mon-lunch  Aisha Shah with Toby       library  Anna Lindqvist       every week
               Fletcher
    mon-lunch  Faisal Akhtar with Defne   library  Anna Lindqvist       every week
               Demir
    mon-lunch  Alfie Underhill with       library  Anna Lindqvist       every week
               George O'Brien
    mon-lunch  James Dixon with Toby      library  Christopher Bramley  every week
               Quinn
    mon-lunch  Rosie Naylor with Amelia   library  Christopher Bramley  every week
               Booth
    mon-lunch  Reuben Tierney with Toby   library  Christopher Bramley  every week
               Underhill
    mon-lunch  Maja Pawlak with Imogen    library  Christopher Bramley  every week
               Reid
    mon-lunch  Joseph Ellis with Maryam   library  Adam Zielinski       every week
               Hussain
    mon-lunch  Sagal Warsame with         library  Adam Zielinski       every week
               Georgia Hartley
    mon-lunch  Baris Yilmaz with Noah     library  Adam Zielinski       every week
               Bentley
    mon-lunch  Sophie Pryce with Toby     library  Adam Zielinski       every week
               Gibson
    mon-lunch  Jack Ellis with Jess       r12      Daniel Okafor        every week
               Marsden
    mon-lunch  Abi Kendall with Aminata   r12      Daniel Okafor        every week
               Traore
    tue-tutor  Hannah Naylor with Harry   library  Adam Zielinski       every week
               Barker
    tue-tutor  Kerem Kaya with Archie     library  Adam Zielinski       every week
               Barker
    tue-tutor  Elif Demir with Toby       library  Adam Zielinski       every week
               Sharpe
    tue-tutor  Sophie Pryce with Ayan     library  Adam Zielinski       every week
               Farah
    tue-tutor  Toby Holmes with Callum    library  Daniel Okafor        every week
               Gibson
    tue-tutor  Hannah Ashworth with       library  Daniel Okafor        every week
               Laiba Akhtar
    tue-tutor  Grace Carter with Cedric   library  Daniel Okafor        every week
               Mbemba
    tue-tutor  Zuzanna Pawlak with        library  Daniel Okafor        every week
               Tyrell Adeyemi
    tue-tutor  Kiran Sandhu with Isaac    library  Helen Holroyd        every week
               Fletcher
    tue-lunch  Josh Dawson with Luke      library  Anna Lindqvist       every week
               Jarvis
    tue-lunch  Ayaan Shah with Rania      library  Anna Lindqvist       every week
               Khoury
    tue-lunch  Poppy Jarvis with Oliver   library  Anna Lindqvist       every week
               Reid
    tue-lunch  Abi Kendall with Temi      library  Anna Lindqvist       every week
               Owusu
    tue-lunch  Ayaan Raza with Archie     library  Adam Zielinski       every week
               Pryce
    tue-lunch  Rehan Shah with Emre Kaya  library  Adam Zielinski       every week
    tue-lunch  Faisal Akhtar with Umar    library  Adam Zielinski       every week
               Chaudhry
    tue-lunch  Kezia Balogun with Oliver  library  Adam Zielinski       every week
               Walsh
    tue-lunch  Alfie Underhill with Maja  library  Helen Holroyd        every week
               Kaczmarek
    tue-lunch  Freya Pryce with Ava Shaw  library  Helen Holroyd        every week
    tue-lunch  Jack Ellis with Tom        library  Helen Holroyd        every week
               Clay-Webster
    tue-lunch  Tom Dixon with Ella        library  Helen Holroyd        every week
               Parkin
    tue-lunch  Finley Underhill with      r12      Ruth Peverell        every week
               Hannah Chadwick
    tue-lunch  Ava Hughes with Karim      r12      Ruth Peverell        every week
               Saleh
    tue-lunch  Freya Jarvis with Bilal    r12      Ruth Peverell        every week
               Qureshi
    tue-lunch  Efua Owusu with Isla       r12      Ruth Peverell        every week
               O'Brien
    tue-lunch  Kiran Sandhu with Alfie    r12      Joan Tattersall      3 weeks
               Quinn
    wed-tutor  Poppy Sharpe with Thomas   library  Adam Zielinski       every week
               Lawson
    wed-tutor  Baris Yilmaz with Freya    library  Adam Zielinski       every week
               Thorpe
    wed-tutor  Sam Bates with Finley      library  Adam Zielinski       every week
               Marsden
    wed-tutor  Rosie Ellis with Ruby      library  Adam Zielinski       every week
               Thorpe
    wed-tutor  Sagal Warsame with James   library  Daniel Okafor        every week
               Naylor
    wed-tutor  Rosie Hartley with Temi    library  Daniel Okafor        every week
               Mensah
    wed-tutor  Joseph Ellis with Lucy     library  Daniel Okafor        every week
               Parkin
    wed-tutor  Rhys Quinn with Harry      library  Daniel Okafor        every week
               Jarvis
    wed-lunch  Poppy Sharpe with Callum   library  Christopher Bramley  every week
               Whitfield
    wed-lunch  Josh Dawson with Poppy     library  Christopher Bramley  every week
               Farrow
    wed-lunch  Hafsa Qureshi with Rosie   library  Christopher Bramley  every week
               Fletcher
    wed-lunch  James Oldfield with Niamh  library  Christopher Bramley  every week
               Shaw
    wed-lunch  James Dixon with Isaac     library  Adam Zielinski       every week
               Jarvis
    wed-lunch  Freya Pryce with Haris     library  Adam Zielinski       every week
               Raza
    wed-lunch  James Quinn with Rosie     library  Adam Zielinski       every week
               Thorpe
    wed-lunch  Grace Carter with Phoebe   library  Adam Zielinski       every week
               Thorpe
    wed-lunch  Rhys Clarke with Alfie     library  Daniel Okafor        every week
               O'Brien
    wed-lunch  Elif Demir with Archie     library  Daniel Okafor        every week
               Bradley
    thu-tutor  Freya Jarvis with George   library  Adam Zielinski       every week
               Carter
    thu-tutor  Niamh Hughes with Danyal   library  Adam Zielinski       every week
               Hussain
    thu-tutor  James Oldfield with        library  Adam Zielinski       every week
               Manpreet Bains
    thu-tutor  Oscar Walsh with Reuben    library  Adam Zielinski       every week
               Marsden
    thu-tutor  Jessica Ashworth with      library  Daniel Okafor        every week
               Freya Marsden
    thu-tutor  Daisy Hughes with Georgia  library  Daniel Okafor        every week
               Holmes
    thu-tutor  Olivia Yates with Toby     library  Daniel Okafor        every week
               Hughes
    thu-tutor  Ayaan Raza with Niamh      library  Daniel Okafor        every week
               Pryce
    thu-tutor  Moussa Mbemba with Kinga   library  Helen Holroyd        every week
               Duda
    thu-lunch  Harry Shaw with Edward     library  Anna Lindqvist       every week
               Holmes
    thu-lunch  Tom Dixon with Jack        library  Anna Lindqvist       every week
               Gibson
    thu-lunch  Rosie Ellis with Andreea   library  Anna Lindqvist       every week
               Popescu
    thu-lunch  Olivia Yates with          library  Anna Lindqvist       every week
               Chidinma Boateng
    thu-lunch  Poppy Dawson with Ben      library  Christopher Bramley  every week
               Bates
    thu-lunch  Poppy Jarvis with Charlie  library  Christopher Bramley  every week
               Booth
    thu-lunch  Kerem Kaya with Georgia    library  Christopher Bramley  every week
               Chadwick
    thu-lunch  Hannah Ashworth with Toby  library  Christopher Bramley  every week
               Thorpe
    thu-lunch  Moussa Mbemba with James   library  Helen Holroyd        every week
               Farrow
    thu-lunch  Aisha Shah with Ben Quinn  library  Helen Holroyd        every week
    thu-lunch  Guled Nur with Amelia      library  Helen Holroyd        every week
               Thorpe
    fri-tutor  Sami Nasser with Karan     r12      Adam Zielinski       every week
               Grewal
    fri-lunch  Rosie Hartley with Salma   library  Anna Lindqvist       every week
               Nasser
  
  Nothing is agreed yet. Accept it: kith schedule accept reading
  Wellbeing one-to-one: 48 pairs placed, 0 not, from 2026-09-21 to 2026-12-18
  
    slot       pair                           place    adult            when
    mon-tutor  Alex Sutcliffe with Daisy      r12      Joan Tattersall  4 weeks
               Holmes
    mon-tutor  James Dixon with Oscar Thorpe  r12      Joan Tattersall  4 weeks
    mon-tutor  Sophie Lawson with Ruby        r12      Joan Tattersall  4 weeks
               Whitfield
    mon-tutor  Jaspal Sidhu with Ted Booth    r12      Joan Tattersall  4 weeks
    mon-lunch  Jack Fletcher with Thomas      r12      Daniel Okafor    every week
               Reid
    mon-lunch  Maryam Qureshi with Tariq      r12      Daniel Okafor    every week
               Mansour
    mon-lunch  Toby Holmes with Jack          r12      Helen Holroyd    every week
               Clay-Webster
    mon-lunch  Oscar Walsh with Tom Bates     r12      Helen Holroyd    every week
    mon-lunch  Zain Chaudhry with Luke Ellis  r12      Helen Holroyd    every week
    mon-lunch  Zoë Hartley with Hamdi Nur     r12      Helen Holroyd    every week
    mon-lunch  Bilal Shah with William        snug     Joan Tattersall  4 weeks
               Marsden
    mon-lunch  Niamh Whitfield with Taha      snug     Joan Tattersall  4 weeks
               Butt
    mon-lunch  Georgia Moore with Taha Shah   snug     Joan Tattersall  4 weeks
    tue-tutor  Erin Ashworth with Jaspal      library  Helen Holroyd    every week
               Sandhu
    tue-tutor  Baris Yilmaz with Saad         library  Helen Holroyd    every week
               Hussain
    tue-tutor  Reuben Bradley with Daniel     library  Helen Holroyd    every week
               Bradley
    tue-tutor  Simran Grewal with Omar        r12      Joan Tattersall  3 weeks
               Haddad
    tue-lunch  Kofi Boateng with Freya Ellis  r12      Joan Tattersall  3 weeks
    tue-lunch  Hannah Ashworth with Holly     r12      Joan Tattersall  3 weeks
               Clarke
    tue-lunch  Lily Bentley with Grace        r12      Joan Tattersall  3 weeks
               Clarke
    tue-lunch  Bartosz Pawlak with Joseph     snug     Farah Siddiqui   every week
               Sharpe
    tue-lunch  Isla Underhill with José       snug     Farah Siddiqui   every week
               Almeida
    tue-lunch  Yasmin Nasser with Maryam      snug     Farah Siddiqui   every week
               Shah
    wed-tutor  Oscar Ellis with Daniel        library  Helen Holroyd    every week
               Ashworth
    wed-tutor  Oliver Parkin with Matthew     library  Helen Holroyd    every week
               Farrow
    wed-tutor  Layla Mansour with Tariq       library  Helen Holroyd    every week
               Haddad
    wed-tutor  Kerem Aydin with Finley        library  Helen Holroyd    every week
               Whitfield
    wed-tutor  Grace Carter with James        r12      Joan Tattersall  3 weeks
               Hartley
    wed-lunch  Lucy Tierney with Emily Yates  library  Daniel Okafor    every week
    wed-lunch  Harry Farrow with Szymon       library  Daniel Okafor    every week
               Nowak
    wed-lunch  Amelia Sutcliffe with Grace    r12      Farah Siddiqui   every week
               Naylor
    wed-lunch  Elena Dumitru with Rhys        r12      Farah Siddiqui   every week
               Fletcher
    wed-lunch  Karim Mansour with Alex        r12      Farah Siddiqui   every week
               Carter
    wed-lunch  Daria Dumitru with Harpreet    r12      Farah Siddiqui   every week
               Gill
    wed-lunch  Rhys Clay-Webster with Jerome  r12      Joan Tattersall  3 weeks
               Adeyemi
    wed-lunch  Alfie Clay-Webster with        r12      Joan Tattersall  3 weeks
               Archie Sharpe
    wed-lunch  Elijah Balogun with Jerome     r12      Joan Tattersall  3 weeks
               Mensah
    wed-lunch  Emeka Campbell with Sami       r12      Joan Tattersall  3 weeks
               Saleh
    thu-tutor  Reuben Gibson with Phoebe      library  Helen Holroyd    every week
               Quinn
    thu-tutor  Archie Kendall with Reuben     library  Helen Holroyd    every week
               Quinn
    thu-tutor  Dana Haddad with Filip Pawlak  library  Helen Holroyd    every week
    thu-tutor  Evie Holmes with Olivia        r12      Joan Tattersall  3 weeks
               Fletcher
    thu-tutor  Rehan Shah with Laiba Raza     r12      Joan Tattersall  3 weeks
    thu-lunch  Daniel Dixon with Ibrahim      library  Farah Siddiqui   every week
               Traore
    thu-lunch  Alex Ramsden with Dana Khoury  snug     Joan Tattersall  3 weeks
    thu-lunch  Daniel Clay-Webster with Isla  snug     Joan Tattersall  3 weeks
               Bradley
    thu-lunch  Isla Clarke with Yasmin Saleh  snug     Joan Tattersall  3 weeks
    fri-tutor  Joseph Lawson with Poppy       r12      Daniel Okafor    every week
               Bates
  
  Nothing is agreed yet. Accept it: kith schedule accept wellbeing
  Written: ../h-private/proposals/reading.timetable.yaml
  Written: ../h-private/proposals/wellbeing.timetable.yaml
  The timetable is agreed. Next: kith schedule week
  $ kith report --today 2026-10-12
  Hillside Peer Support, 2026-10-12: 299 people
  
    strand     mentors  mentees  pairs  waiting  due  held  not recorded
    reading         60      100     89       11  290     0           290
    wellbeing       55       60     48       11  157     0           157
  Meetings this week by place: library 94, r12 22, snug 6
  
  To do
    2 lapsed, of people who meet: kith enrol gate WHO GATE --date DATE
      2vkz7tw4: training/core until 2026-10-09
      9gx31m74: training/core until 2026-10-09
    89 pairs of reading had no meeting for three school weeks
      08sm0knx  r0x568vt with k4ywg2rr
      0b147d8r  xf8yzf71 with 4fmnzc02
      1c8znbv6  h1xnse8n with 484771vb
      1h4asndt  1t0wh6qd with sqf3bd2v
      and 85 more
    3 weeks of reading not confirmed: kith record week 2026-W39
    11 mentees of reading waiting for a mentor: kith match reading
    48 pairs of wellbeing had no meeting for three school weeks
      068mf7ar  v92esfje with de5gm72w
      09qjnfej  bkkgyf2n with tq5dga00
      13axs9ev  jns429me with snd63vdt
      1m6af5b2  pzwy4a67 with c0dz9sxf
      and 44 more
    3 weeks of wellbeing not confirmed: kith record week 2026-W39
    11 mentees of wellbeing waiting for a mentor: kith match wellbeing
    1 lapse within 28 days, of others
      ghqtnvpr: dbs until 2026-10-12
    21 missing, of others: kith enrol list --missing GATE
  $ kith report overview --asof 2026-10-19 --format json --today 2026-10-19 | head -n 12
  {
    "programme": "Hillside Peer Support",
    "asof": "2026-10-19",
    "people": 299,
    "paused": 0,
    "strands": [
      {
        "strand": "reading",
        "mentors": 60,
        "mentees": 100,
        "pairs": 89,
        "due": 378,
  $ kith report --today 12/10/2026
  kith report: --today: '12/10/2026' is not a date; write year-month-day, as in 2026-09-21
  kith report --help says more
  [2]
