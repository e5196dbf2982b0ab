Each report says what the records say, as of a day.
  $ mkdir -p h/calendars h/strands h/people h/pairs h/timetables/s h/sessions/2026-W39 h/sessions/2026-W40 h/sessions/2026-W41 h-private/people h-private/concerns; cd h
  $ printf 'kith: 1\nname: Elm Road\nacademic-year: 2026-27\nschools:\n  h: {name: Elm Road, calendar: h}\n' >programme.yaml
  $ printf 'terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\nslots:\n  mon: {day: mon, from: "12:30", to: "13:10", kind: lunch}\n' >calendars/h.yaml
  $ printf 'snug: {holds: 4}\n' >places.yaml
  $ printf 'name: s\nshown-as: Lunch team\nmodel: one-to-one\nmatching: {require: {gates: {mentor: [training]}}}\nscheduling:\n  places: [snug]\n  supervision: {meetings-per-adult: 4, mentors-every: 2 weeks}\n' >strands/s.yaml
  $ for p in m1 m2; do printf 'id: %s\nyear: Y10\nstrands: {s: mentor}\ngates: {training: {date: 2026-09-01, until: 2026-10-02}}\n' $p >people/$p.yaml; done
  $ for p in e1 e2 e3; do printf 'id: %s\nyear: Y7\nstrands: {s: mentee}\nsince: 2026-09-07\n' $p >people/$p.yaml; done
  $ printf 'id: a1\nstrands: {s: supervisor}\n' >people/a1.yaml
  $ for n in 1 2; do printf 'id: p%s\nstrand: s\nmentors: [m%s]\nmentees: [e%s]\nasked: {mentor: 2026-09-14, mentee: 2026-09-14}\nbasis: rules\nbegan: 2026-09-21\n' $n $n $n >pairs/p$n.yaml; done
  $ printf 'from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: mon, place: snug, supervisor: a1}\n  - {pair: p2, slot: mon, place: snug, supervisor: a1}\n' >timetables/s/2026-09-21.yaml
  $ printf 'confirmed: {date: 2026-09-25}\nrows:\n  - {date: 2026-09-21, slot: mon, pair: p1, came: [e1, m1], minutes: 25}\n  - {date: 2026-09-21, slot: mon, pair: p2, came: [m2], missed: {e2: absent}}\n' >sessions/2026-W39/s.yaml
  $ printf 'confirmed: {date: 2026-10-02}\nrows:\n  - {date: 2026-09-28, slot: mon, pair: p1, came: [e1, m1], minutes: 20}\n  - {date: 2026-09-28, slot: mon, pair: p2, came: [m2], missed: {e2: lesson}}\n' >sessions/2026-W40/s.yaml
  $ printf 'rows:\n  - {date: 2026-10-05, slot: mon, pair: p2, came: [m2], missed: {e2: absent}}\n  - {date: 2026-10-05, event: supervision/mentors, came: [m1]}\n' >sessions/2026-W41/s.yaml
  $ for p in m1 m2 e2 e3 a1; do printf 'x-note: x\n' >../h-private/people/$p.yaml; done
  $ printf 'interests: [chess]\ncheck-ins:\n  - {date: 2026-09-21, pair: p1, value: 8}\n  - {date: 2026-09-28, pair: p1, value: 6}\n  - {date: 2026-10-05, pair: p1, value: 4}\n' >../h-private/people/e1.yaml
  $ printf 'date: 2026-10-05\nraised-by: mentor\npassed-to: a1\nat: "13:05"\n' >../h-private/concerns/c1.yaml
  $ chmod -R go-rwx ../h-private
  $ kith report --today 2026-10-12
  Elm Road, 2026-10-12: 6 people
  
    strand  mentors  mentees  pairs  waiting  due  held  not recorded  weekly
    s             2        3      2        1    8     2             3    40 %
  
    Meetings this week by place: snug 2
  
  To do
  ! 1 concern passed on and not acknowledged, 1 for longer than is allowed, the
      oldest since 2026-10-05; ask the safeguarding lead in person:
        kith record concern --acknowledged c1
  ! 2 gates lapsed, of people who meet this week: m1 (training until 2026-10-02),
      m2 (training until 2026-10-02):
        kith enrol gate WHO training --date DATE --until DATE
    1 pair had no meeting in the last three school weeks on record: p2:
        kith report drift
    1 mentor due for supervision: m2:
        kith report load
    1 pair with numbers that fall: p1:
        kith report drift
    1 mentee of s waiting for a mentor, longest: e3 since 2026-09-07:
        kith match s
    4 meetings, duties and events of s, this week or next, with somebody missing,
      or without an adult or a place:
        kith schedule week
    1 week not confirmed:
        kith record week 2026-W41
    2 pairs to be asked whether it is still right for both: p2, p1:
        kith record first-check PAIR
  $ kith report --today 2026-10-12 --fail-on alerts >/dev/null
  [1]
  $ kith report --today 2026-10-01 --fail-on alerts >/dev/null
  $ kith report contact --today 2026-10-12
  Elm Road, 2026-10-12: whether pairs met
  
    weekly contact    40 %  school weeks of pairs with a meeting held: 2 of 5; 3
                            not recorded
    meetings held     50 %  2 of the 4 that could be; 1 excused for a lesson, 3
                            not recorded
    held besides         0  not in the plan
    mentees              2  in a pair by the day, counted in each strand
    who met              1  came to at least one meeting
    meetings of each     0  0 to 2, half of them 0 or fewer
    minutes of each      0  0 to 45, half of them 0 or fewer
  
  By strand and age
                 mentees  met  held  excused  not rec.  of could  weekly  of each
    s                  2    1     2        1         3      50 %    40 %        0
    11 and over        2    1     2        1         3      50 %    40 %        0
  
  Meetings by week
    Meetings held by week (2026-W39 to 2026-W42, most 2)
    held          ▄▄··
    not held      ▄▄▄·
    not recorded  ··▄█
  
    week      held  not held  not recorded
    2026-W39     1         1             0
    2026-W40     1         1             0
    2026-W41     0         1             1
    2026-W42     0         0             2
  
  What each mentee had
    Mentees by the meetings they came to
    none        1  ████████████████████████
    1 to 4      1  ████████████████████████
    5 to 9      0
    10 to 19    0
    20 or more  0
  
    meetings    mentees
    none              1
    1 to 4            1
    5 to 9            0
    10 to 19          0
    20 or more        0
  
  Lessons missed for meetings
    lessons missed  0  by pupils who came to a meeting in lesson time
    pupils          0  who missed any, of 4 in pairs
    of each         0  -
  
    none
  
  What these numbers cannot say
    A meeting that is not recorded counts neither as held nor as missed; where
    many are not recorded, the shares are those of the weeks that someone wrote
    down.
    That a pair met does not say how it went.
What happened later is not there on an earlier day.
  $ kith report contact --today 2026-10-12 --asof 2026-09-25 | sed -n 3,9p
    weekly contact    50 %  school weeks of pairs with a meeting held: 1 of 2
    meetings held     50 %  1 of the 2 that could be; 0 excused for a lesson, 0
                            not recorded
    held besides         0  not in the plan
    mentees              2  in a pair by the day, counted in each strand
    who met              1  came to at least one meeting
    meetings of each     0  0 to 1, half of them 0 or fewer
  $ kith report drift --today 2026-10-12 --asof 2026-09-30 | sed -n 3,4p
    none
  
  $ kith report drift --today 2026-10-12
  Elm Road, 2026-10-12: pairs to look at
  
    pair  who         what was seen                     last met    lately  before
    p2    m2 with e2  no meeting for three weeks;                   0 of 3  -
                      first check due
    p1    m1 with e1  numbers fall; first check due     2026-09-28  2 of 2  -
  
  What these numbers cannot say
    Lately: weeks with a meeting among the last four school weeks on record;
    before: among the four before them. Weeks that nobody wrote down are left out.
    A sign is a reason to ask, not a finding about anyone.
  $ kith report load --today 2026-10-12
  Elm Road, 2026-10-12: what mentors and adults carry
  
    mentors           2  in a pair or on duty
    meetings of each  0  0 to 2, half of them 0 or fewer
    minutes of each   0  0 to 45, half of them 0 or fewer
    with too much     0  more mentees, meetings or duties than they may have
    supervision due   1  by the interval of their strand
  
  Mentors
    mentor  mentees  met  min  duties  week  next due    too much
    m2       1 of 1    0    0       0     1  2026-10-05
    m1       1 of 1    2   45       0     1  2026-10-19
  
  Adults
    adult  meetings this week  overseen  duties
    a1                      2         2       0
  $ kith report gates --today 2026-10-12
  Elm Road, 2026-10-12: what must hold before people meet
  
  s
    gate      needed  holds  missing  refused  lapsed  soon
    training       2      0        0        0       2     0
  
  Of whom they do not hold, or lapse within 28 days
    person  gate      state   until       meets
    m1      training  lapsed  2026-10-02  this week
    m2      training  lapsed  2026-10-02  this week
  $ kith report matching --today 2026-10-12
  Elm Road, 2026-10-12: who has a mentor, and how pairs fared
  
  s
    mentees              3
    with a mentor        2  of 3 mentees
    days others wait    35  mean, of those without one
    pairs ended early  0 %  of all pairs made; neither planned nor not needed
    days to a match     14  14
    never matched        0  every mentor was
  
    year  mentees  with a mentor  share  days others wait
    Y7          3              2   67 %                35
  
    gender     mentees  with a mentor  share  days others wait
    not known        3              2   67 %                35
  
    form       mentees  with a mentor  share  days others wait
    not known        3              2   67 %                35
  
    slots offered  mentees  with a mentor  share  days others wait
    1                    3              2   67 %                35
  
    pairs    number
    running       2
  
    basis  number
    rules       2
  
  What these numbers cannot say
    Why a pair ended is what someone wrote down; a timetable that changed can
    stand for much.
    Groups differ in more than what they are listed by.
  $ kith report place snug --today 2026-10-12
  Elm Road, 2026-10-12: how places are used
  
  snug
    slot  holds  planned  due  held
    mon       4        2    8     2
  
    Meetings in snug by week (2026-W39 to 2026-W42, most 2)
    held                      ▄▄··
    not held or not recorded  ▄▄██
  
    week      due  held
    2026-W39    2     1
    2026-W40    2     1
    2026-W41    2     0
    2026-W42    2     0
  $ kith report person e1 --today 2026-10-12
  kith: this names people: it is shown in a terminal, or written into the private part's out/; name a file there with -o, as in -o ../h-private/out/person.txt
  [2]
  $ mkdir -m 700 ../h-private/out; kith report person e1 -o ../h-private/out/e1.txt --today 2026-10-12 && cat ../h-private/out/e1.txt
  Written: ../h-private/out/e1.txt
  Elm Road, 2026-10-12: what is held about e1
  
  Name
    none
  
  In the programme folder
    what     as it is written
    id       e1
    year     Y7
    strands  {s: mentee}
    since    2026-09-07
  
  In the private part
    what       as it is written
    interests  [chess]
    check-ins  [{date: 2026-09-21, pair: p1, value: 8}, {date: 2026-09-28, pair:
               p1, value: 6}, {date: 2026-10-05, pair: p1, value: 4}]
  
  Pairs
    pair  strand  people    began       ended  reason
    p1    s       [m1, e1]  2026-09-21
  
  Meetings, duties and events on record
    date        strand  what     part  minutes
    2026-09-21  s       pair p1  came  25
    2026-09-28  s       pair p1  came  20
  
  Counted elsewhere
    what           as it is written
    due            4
    chosen-by      0
    kept-apart-by  0
  
  What these numbers cannot say
    Others appear by id. What others wrote about this person is theirs and only
    counted: chosen-by, kept-apart-by.
    Earlier versions stand in the folder's history and in its clones; proposals
    not yet accepted are left out.
