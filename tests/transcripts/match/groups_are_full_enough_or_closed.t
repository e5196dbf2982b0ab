Year 7 mentors in given teams lead groups of Year 6 pupils. A group has two or three of them, or it is closed.

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
  > X
  $ cat >strands/move.yaml <<'X'
  > name: Moving up
  > model: group
  > open-to: all
  > matching:
  >   require: {shared-languages: 1}
  >   prefer: {interests: 1}
  >   groups: {teams: [[m1, m2], [m3, m4], [m5]], size: {at-least: 2, at-most: 3}}
  >   order: [place, fit]
  > X
  $ mentor() { printf 'id: %s\nyear: Y7\nstrands: {move: mentor}\n' $1 >people/$1.yaml; printf '%s\n' "languages: [$2]" "interests: [$3]" >../h-private/people/$1.yaml; }
  > mentee() { printf 'id: %s\nyear: Y6\nstrands: {move: mentee}\n' $1 >people/$1.yaml; printf '%s\n' "languages: [$2]" "interests: [$3]" "$4" >../h-private/people/$1.yaml; }
  > mentor m1 en chess; mentor m2 'en, ur' chess; mentor m3 en music; mentor m4 en drawing; mentor m5 en football
  > mentee e1 en chess; mentee e2 en chess; mentee e3 en chess; mentee e4 en music; mentee e5 en football; mentee e6 ur chess
  > mentee e7 en drawing 'not-with: [e4]'

All mentors of a team must share a language with a mentee, so nobody can take e6. The one who likes football does not make
a group: that team is closed. e4 and e7, who are kept apart, do not sit together.

  $ kith match move --today 2026-10-05
  $ cat ../h-private/proposals/move.match.yaml

Why e6 has no group, how the teams stand to e5, and what one team does.

  $ kith match explain e6 --today 2026-10-05
  $ kith match explain e5 --today 2026-10-05
  $ kith match explain m4 --today 2026-10-05
  $ kith match explain m5 --today 2026-10-05

The second run changes no byte. A row becomes one agreed group, with all its mentors and mentees.

  $ sha256sum ../h-private/proposals/* >../before
  $ kith match move --today 2026-10-05 >/dev/null 2>&1; sha256sum ../h-private/proposals/* | diff ../before - && echo the same
  $ kith match accept move 1 --basis rules --today 2026-10-06 --id-seed 1
  $ tail -n +2 pairs/*.yaml

What is agreed stays, and the rest is matched around it.

  $ kith match move --today 2026-10-06 2>/dev/null

A row of mentors who are no team is refused, and so is a team with someone who is no mentor.

  $ sed -i 's/mentors: \[m3, m4\]/mentors: [m3]/; s/keep: false/keep: true/' ../h-private/proposals/move.match.yaml
  $ kith match move --today 2026-10-06
  $ rm ../h-private/proposals/move.match.yaml; sed -i 's/\[m5\]/[m5, e5], [m1, zz]/' strands/move.yaml
  $ kith check --today 2026-10-06
