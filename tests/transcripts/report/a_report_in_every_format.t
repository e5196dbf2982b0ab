The term report in each format.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ { kith match wellbeing --today 2026-09-16; kith match accept wellbeing --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; kith schedule wellbeing --today 2026-09-17; kith schedule accept --today 2026-09-17; } >/dev/null 2>&1
  $ for w in 39 40; do kith record week 2026-W$w --all-held --today 2026-10-05; done >/dev/null
  Recorded 48 meetings of 2026-W39; the week is confirmed.
  Recorded 48 meetings of 2026-W40; the week is confirmed.
  $ kith report term --today 2026-10-12
  How the programme stands
  Hillside Peer Support
  As it stood on Mon 12 Oct 2026
  
  At a glance
    young people with a mentor              48  in 2 strands
    agreed pairs and groups                 48
    of the meetings on record were held  100 %  96 of 96
    meetings not yet recorded               62  their weeks are not confirmed
    waiting for a mentor                   111
  
  The picture of the year
    Meetings by week (21 Sep to 12 Oct, most 48)
    held          ██··
    missed        ····
    not recorded  ··█▂
  
    Meetings by month of their week's Monday
    month      due  held  missed  not recorded  held of recorded
    September   96    96       0             0             100 %
    October     62     0       0            62                 -
    all        158    96       0            62             100 %
  
  Strand by strand
    Held, of the meetings on record
    Wellbeing one-to-one  100 %  ████████████████████████
  
    Meetings by strand
    strand                due  held  missed  not recorded  held of recorded
    Reading mentors         0     0       0             0                 -
    Wellbeing one-to-one  158    96       0            62             100 %
    all                   158    96       0            62             100 %
  
  Who waits
    Young people with a mentor, and those without by how long they have waited
    strand              with a       up to 2  up to 6 weeks  longer     since when
                        mentor         weeks                             not known
    Reading                  0             0              3      97              0
    mentors
    Wellbeing               48             0              1      10              0
    one-to-one
    all                     48             0              4     107              0
  
  What mentors carry
    mentors           48  in a pair or on duty
    meetings of each   2  2
    minutes of each   40  40
    with too much      0  more mentees, meetings or duties than they may have
    supervision due    0  by the interval of their strand
  
  The standards
    By how far the records show them
                              evidenced  partly  missing
    The eight elements                0       7        1
    The five principles               0       4        1
    The five characteristics          1       1        3
    The eight enablers                1       3        4
  
    The eight elements, missing: e Whole-school promotion.
    The five principles, missing: 4 Ownership.
    The five characteristics, missing: B Ongoing training; D A fostered
    relationship; E Routine monitoring.
    The eight enablers, missing: Young people lead; Clear expectations; Time
    acknowledged; Discussion and debate.
  
  The week of Mon 12 Oct
    Meetings planned, by time and place
    day        time         what
    Monday     08:40–09:05  library: 2
    Monday     12:45–13:25  library: 12
    Tuesday    12:45–13:25  library: 8
    Wednesday  08:40–09:05  library: 2
    Wednesday  12:45–13:25  library: 8
    Thursday   08:40–09:05  library: 4
    Thursday   12:45–13:25  library: 10
    Friday     08:40–09:05  r12: 1
    Friday     12:45–13:25  library: 1
  
  What these numbers cannot say
    A meeting that was held says that people came, not what it was worth to them.
    Meetings that are not recorded are neither held nor missed; the share held is
    of those on record.
  $ kith report term --format csv --today 2026-10-12
  month,due,held,missed,not recorded,held of recorded
  September,96,96,0,0,100 %
  October,62,0,0,62,'-
  all,158,96,0,62,100 %
  $ kith report term --format csv --table waiting --today 2026-10-12
  strand,with a mentor,up to 2 weeks,up to 6 weeks,longer,since when not known
  Reading mentors,0,0,3,97,0
  Wellbeing one-to-one,48,0,1,10,0
  all,48,0,4,107,0
  $ kith report term --format csv --table nothing --today 2026-10-12
  kith: no table 'nothing' in the report term; it has months, strands, waiting, standards
  [2]
  $ kith report term --format csv --csv-bom -o ../t.csv --today 2026-10-12; head -c 3 ../t.csv | od -An -tx1
  Written: ../t.csv
   ef bb bf
  $ kith report term --format json --today 2026-10-12 | head -n 5
  {
    "programme": "Hillside Peer Support",
    "asof": "2026-10-12",
    "audience": "lead",
    "weeks": [

A page, a workbook and a PDF go into the private part unless another file is
named; twice the same is the same bytes.

  $ kith report term --format html --today 2026-10-12
  Written: ../h-private/out/term.html
  $ cksum <../h-private/out/term.html >../one; kith report term --format html --today 2026-10-12; cksum <../h-private/out/term.html | cmp - ../one
  Written: ../h-private/out/term.html
  $ kith report term --format xlsx -o ../t.xlsx --today 2026-10-12; cksum <../t.xlsx >../one
  Written: ../t.xlsx
  $ kith report term --format xlsx -o ../t.xlsx --today 2026-10-12; cksum <../t.xlsx | cmp - ../one
  Written: ../t.xlsx
  $ grep -c '<script' ../h-private/out/term.html
  0
  [1]

Not over something else, and not among the records.

  $ kith report term --format html -o ../t.xlsx --today 2026-10-12
  kith: ../t.xlsx is there and is no report of this kind; name another file
  [2]
  $ kith report term --format html -o people/t.html --today 2026-10-12
  kith: a report is no record, so it does not belong in the folder under git; name a file elsewhere, such as ../h-private/out/report.html
  [2]
  $ kith report term --format xlsx -o - --today 2026-10-12
  kith: this goes into a file only; name one with -o FILE
  [2]
  $ kith report term --pdf --format html --today 2026-10-12
  kith report term: --format excludes --pdf
  kith report term --help says more
  [2]
  $ mkdir empty; K=$(command -v kith); PATH=$PWD/empty $K report term --pdf -o ../t.pdf --today 2026-10-12; rmdir empty; ls -a .. | grep pdf
  kith: neither Chromium nor WeasyPrint makes a PDF on this machine; write --format html and print it from the browser
  [1]
