Aldersyke School: a sixth-former with each of ten Year 7 forms, every morning in tutor time.

  $ kith init a --example form-group-mentors --today 2026-09-16 2>&1 | head -n 1; cd a
  25 people enrolled from people.csv.
  $ kith check --today 2026-09-16
  no findings
  $ kith match form-mentors --today 2026-09-16 2>/dev/null | grep -v '^ *[0-9]'
  Form mentors: 10 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 10, fit 10000
  
    row  mentor               mentee   fit  ids       why
  
  Nothing is agreed yet. Accept row by row: kith match accept form-mentors
  $ kith match accept form-mentors --all --asked 2026-09-16 --from 2026-09-21 --today 2026-09-17 --id-seed 1 >/dev/null
  10 pairs are agreed. Next: kith schedule form-mentors

Every form is in its own room with its own tutor. On the Monday of week B there is no tutor time.

  $ kith schedule --today 2026-09-17 2>/dev/null | grep -v ' [wtf][a-z]*-tutor '
  Form mentors: 10 pairs placed, 0 not; 4 dates of events, from 2026-09-21 to 2026-12-18
  
    slot       pair                         place  adult            when
    mon-tutor  Chiamaka Okonkwo with 7b     r12    Sanjay Bhatt     A
    mon-tutor  Tahmina Begum with 7d        r14    Fergus Doyle     A
    mon-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    A
    mon-tutor  Seun Adeyinka with 7c        r13    Lesley Crowther  A
    mon-tutor  Catriona McAllister with 7a  r11    Imelda Marsh     A
    mon-tutor  Izzy Ainsworth with 7k       r20    Dawn Lovelace    A
    mon-tutor  Sulaiman Tahir with 7g       r17    Mei-Ling Hui     A
    mon-tutor  Hal Birtwistle with 7f       r16    Neil Grantham    A
    mon-tutor  Anjali Parmar with 7j        r19    Tony Kershaw     A
    mon-tutor  Jake Wolstenholme with 7h    r18    Beata Jankowska  A
  
    event                date        time       place  adult         people
    supervision/mentors  Mon 21 Sep  mon-lunch  r20    Sanjay Bhatt  11
    supervision/mentors  Mon 12 Oct  mon-lunch  r20    Sanjay Bhatt  11
    supervision/mentors  Mon 9 Nov   mon-lunch  r20    Sanjay Bhatt  11
    supervision/mentors  Mon 30 Nov  mon-lunch  r20    Sanjay Bhatt  11
  
  Nothing is agreed yet. Accept it: kith schedule accept form-mentors
  $ kith schedule --today 2026-09-17 2>/dev/null | grep 'Ffion Prosser'
    mon-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    A
    tue-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    A, B
    thu-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    A, B
    fri-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    A, B
  $ kith schedule accept --today 2026-09-17
  The timetable is agreed. Next: kith schedule week
  $ kith schedule accept --today 2026-09-17
  Nothing to change.
  $ kith check --today 2026-09-17
  no findings
  $ kith schedule week 2026-W39 --place r15 --today 2026-09-17
  2026-W39, from Mon 21 Sep: 4 meetings
  
           Mon 21 Sep    Tue 22 Sep    Wed 23 Sep    Thu 24 Sep    Fri 25 Sep
    08:45  Ffion P with  Ffion P with                Ffion P with  Ffion P with
           7e            7e                          7e            7e
           Nadia F       Nadia F                     Nadia F       Nadia F
  $ kith schedule week 2026-W40 --place r15 --today 2026-09-17
  2026-W40, from Mon 28 Sep: 3 meetings
  
           Mon 28 Sep    Tue 29 Sep    Wed 30 Sep    Thu 1 Oct     Fri 2 Oct
    08:45                Ffion P with                Ffion P with  Ffion P with
                         7e                          7e            7e
                         Nadia F                     Nadia F       Nadia F

A tutor is away for three days: her form's plan is made without her, and no other is touched.

  $ TUTOR=$(sed -n 's/.* 7e: .*tutor: \([a-z0-9]*\).*/\1/p' programme.yaml)
  $ printf 'away: [{from: 2026-11-03, to: 2026-11-05}]\n' >>people/$TUTOR.yaml
  $ kith schedule --from 2026-11-02 --today 2026-10-30 2>/dev/null >../page; head -n 1 ../page; grep 'Nadia Farooqi' ../page; grep -c 'weeks$' ../page
  Form mentors: 10 pairs placed, 0 not; 3 dates of events, from 2026-11-02 to 2026-12-18
    mon-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    A
    tue-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    6 weeks
    thu-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    6 weeks
    fri-tutor  Ffion Prosser with 7e        r15    Nadia Farooqi    A, B
  2

With a limit of time the page says that another day may give another plan.

  $ kith schedule --from 2026-11-02 --time-limit 60 --today 2026-10-30 2>/dev/null | sed -n 2p
  searched for at most 60 s at a time: not reproducible
  $ grep time-limit ../a-private/proposals/form-mentors.timetable.yaml
  time-limit: 60
  $ kith schedule --from 2026-11-02 --time-limit 60 --dry-run --format json --today 2026-10-30 | grep time-limit
    "time-limit": 60
  $ kith schedule --time-limit 0 --today 2026-10-30
  kith schedule: --time-limit: Value 0 not in range 1 to 86400
  kith schedule --help says more
  [2]
