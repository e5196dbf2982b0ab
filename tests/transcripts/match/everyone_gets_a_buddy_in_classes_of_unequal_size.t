Five older pupils and seven younger ones: everyone has a buddy, and where numbers are odd three go together. At least one on
both sides says so; the spread keeps the groups even.

  $ mkdir -m 700 -p h h-private/people h/calendars h/strands h/people; cd h
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Buddies
  > academic-year: 2026-27
  > schools:
  >   small: {name: Small School, calendar: small}
  > X
  $ cat >calendars/small.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]
  > slots: {fri: {day: fri, from: "12:30", to: "13:10", kind: lunch}}
  > X
  $ cat >strands/buddies.yaml <<'X'
  > name: Reception buddies
  > model: one-to-one
  > open-to: all
  > matching:
  >   require: {year-gap: {at-least: 3}}
  >   prefer: {interests: 1}
  >   mentees-per-mentor: {at-least: 1, at-most: 2}
  >   mentors-per-mentee: {at-least: 1, at-most: 2}
  >   together: mentor
  >   order: [place, spread, fit]
  > X
  $ one() { printf 'id: %s\nyear: %s\nstrands: {buddies: %s}\n' $1 $2 $3 >people/$1.yaml; printf 'interests: [%s]\n' $4 >../h-private/people/$1.yaml; }
  > for i in 1 2 3 4 5; do one m$i Y6 mentor chess; done
  > for i in 1 2 3 4 5 6 7; do one e$i R mentee music; done; one e1 R mentee chess
  $ kith match buddies --today 2026-10-05
  Reception buddies: 5 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, place 7, spread 11, fit 1000
  
    row  mentor  mentee   fit  why
      1  m1      e2, e7     0
      2  m2      e3         0
      3  m3      e1      1000  interests
      4  m4      e4, e5     0
      5  m5      e6         0
  
  Nothing is agreed yet. Accept row by row: kith match accept buddies
  Written: ../h-private/proposals/buddies.match.yaml

With nine older ones the trios are the other way round: two of them have one little buddy together.

  $ for i in 6 7 8 9; do one m$i Y6 mentor chess; done; sed -i 's/together: mentor/together: mentee/' strands/buddies.yaml
  $ kith match buddies --today 2026-10-05
  Reception buddies: 7 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, place 7, spread 9, fit 2000
  
    row  mentor  mentee   fit  why
      1  m1      e7         0
      2  m2      e2         0
      3  m3, m6  e1      2000  interests
      4  m4, m9  e4         0
      5  m5      e6         0
      6  m7      e3         0
      7  m8      e5         0
  
  Nothing is agreed yet. Accept row by row: kith match accept buddies
  Written: ../h-private/proposals/buddies.match.yaml

Where the classes are too unequal, who is short is said, and everyone is still placed who can be.

  $ rm people/m[2-9].yaml ../h-private/people/m[2-9].yaml
  $ kith match buddies --today 2026-10-05
  Reception buddies: 2 pairs proposed, 0 agreed already, 5 without a partner
  levels: bounds 5, place 2, spread 4, fit 1000
  
    row  mentor  mentee   fit  why
      1  m1      e1      1000  interests
      2  m1      e7         0
  
  Without a partner, and the rule that stands in the way:
    e2: full
      would help: 1 mentor is possible, with as many mentees as they can have; 7
      mentees can only go to 2 places; one more place with any of them would be
      theirs
    e3: full
      would help: 1 mentor is possible, with as many mentees as they can have; 7
      mentees can only go to 2 places; one more place would go to someone else
      first
    e4: full
      would help: 1 mentor is possible, with as many mentees as they can have; 7
      mentees can only go to 2 places; one more place would go to someone else
      first
    e5: full
      would help: 1 mentor is possible, with as many mentees as they can have; 7
      mentees can only go to 2 places; one more place would go to someone else
      first
    e6: full
      would help: 1 mentor is possible, with as many mentees as they can have; 7
      mentees can only go to 2 places; one more place would go to someone else
      first
  
  Nothing is agreed yet. Accept row by row: kith match accept buddies
  Written: ../h-private/proposals/buddies.match.yaml
  [3]
