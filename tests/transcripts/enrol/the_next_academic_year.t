Summer at an academy and a primary school: one of the three groups of the transition strand is agreed, and July comes.

  $ kith init r --example year-6-to-7-transition --today 2027-04-07 2>&1 | head -n 1; cd r
  38 people enrolled from people.csv.
  $ kith match settling-in --today 2026-09-16 >/dev/null 2>&1
  $ kith match accept settling-in --all --basis chosen-by-them --asked 2026-09-16 --from 2026-09-21 --today 2026-09-17 --id-seed 1 >/dev/null
  6 pairs are agreed. Next: kith schedule settling-in
  $ END=$(ls pairs | head -n 1); kith match end ${END%.yaml} --reason did-not-settle --never-again --date 2026-12-18 --today 2026-12-18
  The pair has an ending.
  $ kith match moving-up --today 2027-04-07 >/dev/null 2>&1
  $ kith match accept moving-up --all --asked 2027-03-24 --from 2027-04-19 --today 2027-04-07 --id-seed 2 >/dev/null
  3 pairs are agreed. Next: kith schedule moving-up

The calendars of the new year come first, and have to be of the new year.

  $ kith enrol rollover 2027-28 ../next --today 2027-07-21
  kith: the calendars of 2027-28 come first: copy calendars/ to a folder, move the dates in them, and name it with --calendars DIR
  [2]
  $ mkdir ../new; cp calendars/* ../new
  $ kith enrol rollover 2027-28 next --calendars ../new --today 2027-07-21 2>&1 | sed 's|/[^ ]*/|../|g'
  kith: ../next lies in this year's ../r; name a folder outside, such as ../next-year
  $ kith enrol rollover 2027-28 ../next --calendars ../new --today 2027-07-21
  kith: ../new/oswald.yaml begins on 2026-09-03, before this year's terms end on 2027-07-20; move its dates to the new year
  [2]
  $ sed -i 's/2027-/2028-/g; s/2026-/2027-/g' ../new/*
  $ kith enrol rollover 2028-29 ../next --calendars ../new --today 2027-07-21
  kith: this folder is 2026-27, and the year after it is 2027-28; a year is not left out
  [2]
  $ kith enrol rollover 2027-28 ../next --calendars ../new --today 2027-07-21 -n
  38 people go on, 14 of them to their next school; so do 8 of 8 open pairs
  Move: 13axs9ev, 1m6af5b2, 29qvc4z2, 39bd4ddg, 3dnatx93, 6fv4b2ft, 6pm2qw15,
    7hrd7xyt, c2dd0wa4, ej4xzjd5, n2fz24c2, t2pa0kj4 and 2 more.
  6 mentors of settling-in in a year that its mentor-years does not take: 5tzpjfkr
    (Y9), 7mvta5wc (Y9), hq810j33 (Y9), k4ywg2rr (Y9), vs3m7dwa (Y9), x94ayc2s
    (Y9). Nobody is matched with them: take the role out ('kith enrol set WHO
    strands=…'), or change the rule in strands/settling-in.yaml.
  
  Gates to see to
    strand       gate                   needed  missing    lapsed by       then by
                                                          2027-09-02    2028-07-21
    moving-up    dbs                         3        0            0             3
    moving-up    safeguarding-training       3        0            3             0
    moving-up    training/core               6        0            6             0
    settling-in  dbs                         2        0            0             2
    settling-in  safeguarding-training       2        0            2             0
    settling-in  training/core               6        0            6             0
  Left behind: plans, sessions, surveys, the diary, releases, concerns, choices,
    check-ins and scores. Lessons, free and busy slots are those of the old
    timetable: bring the new with 'kith enrol import --update' (--same-timetable
    keeps them).
  Nothing was made.
  $ ls ..
  new
  r
  r-private

  $ kith enrol rollover 2027-28 ../next --calendars ../new --last-year ravensholme=Y13 --today 2027-07-21 2>&1 | sed 's|/[^ ]*/|../|g' | tail -n 1
  Made ../next and ../next-private. Next, in it: kith check
  $ kith check -C ../next --today 2027-09-02 | tail -n 1
  44 warnings

Everyone is a year up; those of Year 6 are at the academy, in the groups that they are in; nothing of the year's timetable, choices or meetings came along.

  $ cat ../next/people/*.yaml | grep -c 'year: Y6'
  0
  [1]
  $ for p in $(grep -l moving-up ../next/pairs/* | head -n 1); do sed -n 's/^mentees: \[\(.*\)\]/\1/p' $p | tr -d ', ' >/dev/null; grep -h -e '^year' -e '^school' $(sed -n 's/^mentees: \[\(.*\)\]/\1/p' $p | tr -d ',' | tr ' ' '\n' | sed 's|.*|../next/people/&.yaml|'); done | sort | uniq -c
        5 school: ravensholme
        5 year: Y7
  $ ls ../next ../next-private
  ../next:
  calendars
  pairs
  people
  places.yaml
  programme.yaml
  strands
  
  ../next-private:
  names.yaml
  people
  $ cat ../next/people/*.yaml | grep -c -e '^free' -e '^busy' -e '^classes'
  0
  [1]
  $ cat ../next-private/people/*.yaml | grep -c -e '^choices' -e '^check-ins'
  0
  [1]

Those who did not settle are kept apart.

  $ cat ../next-private/people/*.yaml | grep -c '^not-with'
  1
  $ ls ../next/pairs | grep -c $END
  0
  [1]

What is made again would be lost.

  $ kith enrol rollover 2027-28 ../next --calendars ../new --last-year ravensholme=Y13 --today 2027-07-21 2>&1 | sed 's|/[^ ]*/|../|g'
  kith: ../next is there already and not empty; name a new folder
  $ kith enrol rollover 2027-28 ../again --calendars ../new --last-year ravensholme=Y13 --format json --today 2027-07-21 -n 2>/dev/null | grep -c '"'
  110

The private part is never under git, never lost, and never mixed with last year's.

  $ R='--calendars ../new --last-year ravensholme=Y13 --today 2027-07-21'
  $ kith enrol rollover 2027-28 ../out $R --new-private ../out 2>&1
  kith: the private part is never under git: it cannot lie in the folder itself, nor the folder in it
  [2]
  $ kith enrol rollover 2027-28 ../out $R --private ../nowhere 2>&1
  kith: the private part is not here, and without it names, needs and who is kept apart would be lost; name it with --private DIR
  [2]
  $ KITH_PRIVATE=$PWD/../r-private kith enrol rollover 2027-28 ../out $R 2>&1
  kith: this year's private part was named; name the new one, too: --new-private DIR
  [2]
  $ kith enrol rollover 2027-28 "" $R 2>&1
  kith: a folder is named by an empty text; name it
  [2]

A new calendar with faults makes no folder; a supervisor who leaves in the year lapses nothing.

  $ mkdir ../bad; for f in calendars/*; do sed 's/2027-/2028-/; s/2026-/2027-/' $f >../bad/$(basename $f); done
  $ kith enrol rollover 2027-28 ../out --calendars ../bad --last-year ravensholme=Y13 --today 2027-07-21 2>&1 | tail -n 1
  17 errors; nothing was made
  $ A=$(grep -l 'moving-up: supervisor' people/* | head -n 1); echo 'left: {date: 2028-03-01}' >>$A
  $ kith enrol rollover 2027-28 ../out $R -n 2>/dev/null | sed -n '/^Gates/,/^Left/p' | sed -n 2,6p
    strand       gate                   needed  missing    lapsed by       then by
                                                          2027-09-02    2028-07-21
    moving-up    dbs                         3        0            0             2
    moving-up    safeguarding-training       3        0            3             0
    moving-up    training/core               6        0            6             0
  $ ls -d ../out
  ls: cannot access '../out': No such file or directory
  [2]
