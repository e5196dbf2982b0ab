Year 7 mentors in given teams lead groups of Year 6 pupils. A group has three or four of them, or it is closed.

  $ mkdir -m 700 -p h h-private/people h/calendars h/strands h/people; cd h
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Transition
  > academic-year: 2026-27
  > schools:
  >   small: {name: Small School, calendar: small}
  > X
  $ cat >calendars/small.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]
  > slots: {fri: {day: fri, from: "12:30", to: "13:10", kind: lunch}}
  > X
  $ cat >strands/move.yaml <<'X'
  > name: Moving up
  > model: group
  > open-to: all
  > matching:
  >   require: {shared-languages: 1}
  >   prefer: {interests: 1}
  >   groups: {teams: [[m1, m2], [m3, m4], [m5]], size: {at-least: 3, at-most: 4}}
  >   order: [place, fit]
  > X
  $ mentor() { printf 'id: %s\nyear: Y7\nstrands: {move: mentor}\n' $1 >people/$1.yaml; printf '%s\n' "languages: [$2]" "interests: [$3]" >../h-private/people/$1.yaml; }
  > mentee() { printf 'id: %s\nyear: Y6\nstrands: {move: mentee}\n' $1 >people/$1.yaml; printf '%s\n' "languages: [$2]" "interests: [$3]" "$4" >../h-private/people/$1.yaml; }
  > mentor m1 en chess; mentor m2 'en, ur' chess; mentor m3 en music; mentor m4 en drawing; mentor m5 en football
  > mentee e1 en chess; mentee e2 en chess; mentee e3 en chess; mentee e4 en music; mentee e5 en football; mentee e6 ur chess
  > mentee e7 en drawing 'not-with: [e4]'

All mentors of a team must share a language with a mentee, so nobody can take e6. The six others make two groups, so one team
is closed. e4 and e7, who are kept apart, do not sit together.

  $ kith match move --today 2026-10-05
  Moving up: 2 groups proposed, 0 agreed already, 1 without a group
  levels: bounds 0, place 6, fit 3000
  
    row  mentor  mentee       fit  why
      1  m1, m2  e2, e3, e4  2000  interests
      2  m5      e1, e5, e7  1000  interests
  
  Teams without a group:
    m3, m4
  
  Without a group, and the rule that stands in the way:
    e6: shared-languages
      would help: if shared-languages did not stand in the way, 3 teams would be
      possible
  
  Nothing is agreed yet. Accept row by row: kith match accept move
  Written: ../h-private/proposals/move.match.yaml
  [3]
  $ cat ../h-private/proposals/move.match.yaml
  strand: move
  made: 2026-10-05
  seed: 0
  rule: optimal
  levels: {bounds: 0, place: 6, fit: 3000}
  pairs:
    - {mentors: [m1, m2], mentees: [e2, e3, e4], fit: 2000, keep: false, why: {interests: 2000}}
    - {mentors: [m5], mentees: [e1, e5, e7], fit: 1000, keep: false, why: {interests: 1000}}
  unplaced:
    - {person: e6, because: shared-languages, would-help: "if shared-languages did not stand in the way, 3 teams would be possible"}

Why e6 has no group, how the teams stand to e5, and what one team does.

  $ kith match explain e6 --today 2026-10-05
  move: e6, mentee
  Without a group: shared-languages
  would help: if shared-languages did not stand in the way, 3 teams would be
  possible
    team    fit
    m1, m2       shared-languages in the way
    m3, m4       shared-languages in the way
    m5           shared-languages in the way
  $ kith match explain e5 --today 2026-10-05
  move: e5, mentee
    team     fit
    m1, m2     0  has room; the levels chose otherwise
    m3, m4     0  closed: too few would be in it
    m5      1000  their group
  $ kith match explain m4 --today 2026-10-05
  move: m4, mentor in the team m3, m4
  Without a group: fewer than 3 could be in it, or are better placed in another.
  $ kith match explain m5 --today 2026-10-05
  move: m5, mentor in the team m5
    mentee   fit
    e1         0
    e5      1000
    e7         0

A person may edit the proposal, but groups stay groups: led by a team, large enough, and nobody in two of them.

  $ cp ../h-private/proposals/move.match.yaml ../asked
  $ edited() { sed "$1" ../asked >../h-private/proposals/move.match.yaml; kith match accept move --all --today 2026-10-05 2>&1 | grep error; }
  $ edited 's/mentors: .m1, m2./mentors: [m1, m3]/'
  ../h-private/proposals/move.match.yaml:7:5: error: the mentors of this row are no team of the strand [ineligible]
  1 error; nothing was written
  $ edited 's/mentees: .e2, e3, e4./mentees: [e2, e3]/'
  ../h-private/proposals/move.match.yaml:7:5: error: this group is smaller than the strand's 'size: at-least' [ineligible]
  1 error; nothing was written
  $ edited 's/mentees: .e2, e3, e4./mentees: [e2, e3, e1]/'
  ../h-private/proposals/move.match.yaml:8:5: error: someone in this row is in another row too [over-capacity]
  ../h-private/proposals/move.match.yaml:8:5: error: someone in this row would have more partners than allowed [over-capacity]
  2 errors; nothing was written
  $ edited ''; ls pairs | wc -l; rm -r pairs; cp ../asked ../h-private/proposals/move.match.yaml
  2

The second run changes no byte. A row becomes one agreed group, with all its mentors and mentees.

  $ sha256sum ../h-private/proposals/* >../before
  $ kith match move --today 2026-10-05 >/dev/null 2>&1; sha256sum ../h-private/proposals/* | diff ../before - && echo the same
  the same
  $ kith match accept move 1 --basis rules --today 2026-10-06 --id-seed 1
  1 pair is agreed. Next: kith schedule move
  agreed: m1, m2 with e2, e3, e4 (pair jqzeerw3)
  $ tail -n +2 pairs/*.yaml
  strand: move
  mentors: [m1, m2]
  mentees: [e2, e3, e4]
  basis: rules
  began: 2026-10-06

What is agreed stays, and the rest is matched around it.

  $ kith match move --today 2026-10-06 2>/dev/null
  Against what is agreed: 1 pair kept, 1 new, none ended
    new    m5 with e1, e5, e7
  
  Moving up: 1 group proposed, 1 agreed already, 1 without a group
  levels: bounds 0, place 6, fit 3000
  
    row  mentor  mentee       fit  why
      1  m1, m2  e2, e3, e4  2000  agreed jqzeerw3
      2  m5      e1, e5, e7  1000  interests
  
  Teams without a group:
    m3, m4
  
  Without a group, and the rule that stands in the way:
    e6: shared-languages
      would help: if shared-languages did not stand in the way, 3 teams would be
      possible
  
  Nothing is agreed yet. Accept row by row: kith match accept move
  [3]

A row of mentors who are no team is refused, and so is a team with someone whom nobody knows.

  $ sed -i 's/mentors: \[m3, m4\]/mentors: [m3]/; s/mentors: \[m5\]/mentors: [m3]/; s/keep: false/keep: true/' ../h-private/proposals/move.match.yaml
  $ kith match move --today 2026-10-06
  ../h-private/proposals/move.match.yaml:8:5: error: the mentors of this fixed row are no team of the strand [ineligible]
     8 |   - {mentors: [m3], mentees: [e1, e5, e7], fit: 1000, keep: true, why: {interests: 1000}}
       |     ^
       = hint: remove the row, or correct the teams
  1 error; nothing was written
  [1]
  $ rm ../h-private/proposals/move.match.yaml; sed -i 's/\[m5\]/[m5, e5], [m1, zz]/' strands/move.yaml
  $ kith check --today 2026-10-06 | grep -A 3 error
  strands/move.yaml:7:55: error: no person 'zz' in people/ [unknown-person]
     7 |   groups: {teams: [[m1, m2], [m3, m4], [m5, e5], [m1, zz]], size: {at-least: 3, at-most: 4}}
       |                                                       ^^
       = hint: one of: e1, e2, e3, e4, e5, e6, e7, m1, m2, m3, m4, m5
  1 error, 12 warnings; names: not checked (no names.yaml in the private part)
