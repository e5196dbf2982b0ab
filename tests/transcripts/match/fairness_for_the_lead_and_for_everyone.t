  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --fairness --today 2026-09-16
  Wellbeing one-to-one, 2026-09-16: how the match falls out, by groups of mentees
  
         mentees  placed  share  fit  days placed  days not placed
    all       59      48    81%  607           76               69
  
    year  mentees  placed  share  fit  days placed  days not placed
    Y7         26      21    81%  576           71               75
    Y8         25      23    92%  633           78               70
    Y9          8       4    50%  620           85               60
  
    gender     mentees  placed  share  fit  days placed  days not placed
    f               20      16    80%  568           75               78
    m               38      31    82%  624           76               64
    not known        1       1   100%  692           68                -
  
    form  mentees  placed  share  fit  days placed  days not placed
    7A          2       2   100%  583           75                -
    7B          5       3    60%  570           74               75
    7C          5       4    80%  620           78               86
    7D          1       1   100%  635           63                -
    7E          6       5    83%  592           67               71
    7F          7       6    86%  523           69               70
    8A          5       4    80%  620           57               69
    8B          5       5   100%  647           79                -
    8C          4       4   100%  655           87                -
    8D          2       2   100%  683           91                -
    8E          6       5    83%  587           84               71
    8F          3       3   100%  641           76                -
    9A          4       2    50%  539           84               39
    9C          2       1    50%  654           89               83
    9E          1       1   100%  750           83                -
    9F          1       0     0%    -            -               79
  
    slots offered  mentees  placed  share  fit  days placed  days not placed
    0                    1       0     0%    -            -               86
    3 to 4              17      13    76%  606           77               56
    5 to 9              41      35    85%  607           75               75
  
  Of those who offer any slot, the ones with fewest (3 to 4) have the lowest share
  placed.
  $ kith match wellbeing --fairness --audience public --today 2026-09-16
  Lunch team, 2026-09-16: how the match falls out, by groups of mentees
  
         mentees  placed  share  fit  days placed  days not placed
    all       59      48    81%  607           76               69
  
    year  mentees  placed  share  fit  days placed  days not placed
    Y7         26       c      c    c            c                c
    Y8         25       c      c    c            c                c
    Y9          8       c      c    c            c                c
  
    gender              mentees  placed  share  fit  days placed  days not placed
    f                         c       c      c    c            c                c
    m                        38       c      c    c            c                c
    other or not known        c       c      c    c            c                c
  
    slots offered  mentees  placed  share  fit  days placed  days not placed
    0                    c       c      c    c            c                c
    3 to 4               c       c      c    c            c                c
    5 to 9              41       c      c    c            c                c
  
  c: kept back, so that nobody in a small group can be found out.
  $ kith match reading --fairness --audience public --format json --today 2026-09-16
  {
    "strand": "Reading mentors",
    "made": "2026-09-16",
    "audience": "public",
    "all": {
      "group": "all",
      "mentees": 100,
      "placed": 89,
      "share": 89,
      "fit": 860,
      "days-placed": 77,
      "days-not-placed": 75
    },
    "by": {
      "year": [
        {
          "group": "Y7",
          "mentees": 50,
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        },
        {
          "group": "Y8",
          "mentees": 38,
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        },
        {
          "group": "Y9",
          "mentees": 12,
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        }
      ],
      "gender": [
        {
          "group": "f",
          "mentees": "c",
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        },
        {
          "group": "m",
          "mentees": 52,
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        },
        {
          "group": "other or not known",
          "mentees": "c",
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        }
      ],
      "slots": [
        {
          "group": "0",
          "mentees": "c",
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        },
        {
          "group": "3 to 4",
          "mentees": "c",
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        },
        {
          "group": "5 to 9",
          "mentees": 75,
          "placed": "c",
          "share": "c",
          "fit": "c",
          "days-placed": "c",
          "days-not-placed": "c"
        }
      ]
    }
  }
  $ ls ../h-private
  names.yaml
  people

Without the private part, gender and forms are not known.

  $ kith match wellbeing --fairness --without-private --today 2026-09-16 | sed -n '/gender/,/slots/p'
    gender     mentees  placed  share  fit  days placed  days not placed
    not known       60      48    80%    0           75               73
  
    form       mentees  placed  share  fit  days placed  days not placed
    not known       60      48    80%    0           75               73
  
    slots offered  mentees  placed  share  fit  days placed  days not placed

  $ kith match wellbeing --audience public --today 2026-09-16
  kith match: --audience requires --fairness
  kith match --help says more
  [2]
  $ kith match wellbeing --fairness --audience all --today 2026-09-16
  kith match: --audience: all not in {lead,public}
  kith match --help says more
  [2]
