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

With nine older ones the trios are the other way round: two of them have one little buddy together.

  $ for i in 6 7 8 9; do one m$i Y6 mentor chess; done; sed -i 's/together: mentor/together: mentee/' strands/buddies.yaml
  $ kith match buddies --today 2026-10-05

Where the classes are too unequal, who is short is said, and everyone is still placed who can be.

  $ rm people/m[2-9].yaml ../h-private/people/m[2-9].yaml
  $ kith match buddies --today 2026-10-05
