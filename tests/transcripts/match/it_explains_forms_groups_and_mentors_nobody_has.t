Whom an explanation is asked of may be a mentor whom nobody has, a form, or two in a strand with groups. A gate that does
not hold is named, with whose it is.

  $ mkdir -m 700 -p h h-private/people h/calendars h/strands h/people; cd h
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Small
  > academic-year: 2026-27
  > schools:
  >   small: {name: Small School, calendar: small}
  > gates: [interview, consent]
  > forms: {7a: {year: Y7}, 7b: {year: Y7}}
  > X
  $ cat >calendars/small.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]
  > slots: {fri: {day: fri, from: "12:30", to: "13:10", kind: lunch}}
  > X
  $ cat >strands/one.yaml <<'X'
  > name: One to one
  > model: one-to-one
  > open-to: all
  > matching:
  >   require: {gates: {mentor: [interview], mentee: [consent]}}
  >   prefer: {interests: 1}
  >   order: [place, fit]
  > X
  $ printf 'name: Form mentors\nmodel: form-group\nopen-to: all\nmatching: {prefer: {year-gap: {weight: 1, ideal: 3}}, order: [place, fit]}\n' >strands/forms.yaml
  $ cat >strands/move.yaml <<'X'
  > name: Moving up
  > model: group
  > open-to: all
  > matching:
  >   require: {shared-languages: 1, gates: {mentor: [interview]}}
  >   groups: {teams: [[m1, m2], [m3]], size: {at-least: 1, at-most: 2}}
  > X
  $ one() { printf 'id: %s\nyear: %s\nstrands: {%s}\ngates: {%s}\n' "$1" "$2" "$3" "$4" >people/$1.yaml; printf '%s\n' "$5" "$6" >../h-private/people/$1.yaml; }
  > held='{date: 2026-09-10}'; past='{date: 2025-09-10, until: 2026-09-10}'
  > one m1 Y10 'one: mentor, move: mentor, forms: mentor' "interview: $held" 'interests: [chess]' 'languages: [en]'
  > one m2 Y10 'one: mentor, move: mentor' "interview: $held" 'interests: [music]' 'languages: [en]'
  > one m3 Y10 'one: mentor, move: mentor' "interview: $past" 'interests: [chess]' 'languages: [ur]'
  > one e1 Y7 'one: mentee, move: mentee' "consent: $held" 'interests: [chess]' 'languages: [en]'
  > one e2 Y7 'one: mentee, move: mentee' '' 'interests: [chess]' 'languages: [en]'
  > one e3 Y7 'move: mentee' '' 'interests: [chess]' 'languages: [ur]'

A mentor without a mentee: one whom an answer could have and none is as good with, and one whose gate has lapsed.

  $ kith match explain m2 --today 2026-10-05
  move: m2, mentor in the team m1, m2
    mentee   fit
    e1      1000
    e2      1000
  one: m2, mentor
  1 mentee possible of 2
  Without a mentee: every answer that gives them one is worse on the level fit.
    rule   keeps away
    gates      1 of 2
    gates of mentees: consent missing for e2
  To give them a mentee all the same would cost least with e1:
    e1 gets m2 instead of m1
    level  as proposed  with them
    fit           1000          0
  $ kith match explain m3 --today 2026-10-05
  move: m3, mentor in the team m3
  Without a group: fewer than 1 could be in it, or are better placed in another.
  one: m3, mentor
  0 mentees possible of 2
  Without a mentee: gates
    rule   keeps away
    gates      2 of 2
    own gates: interview lapsed
    gates of mentees: consent missing for e2
  $ kith match explain m1 e2 --today 2026-10-05
  move: m1 with e2
  Together; the team m1, m2: their group
    fit 1000
  one: m1 with e2
  They cannot be paired: gates stands in the way.
    gates: e2: consent missing
  $ kith match explain m3 e2 --today 2026-10-05
  move: m3 with e2
  Not together; the team m3: gates and shared-languages in the way
    gates: m3: interview lapsed
  Instead they are in the group of m1, m2, fit 1000.
  one: m3 with e2
  They cannot be paired: gates stands in the way.
    gates: m3: interview lapsed; e2: consent missing

A form stands where a mentee does.

  $ kith match explain 7a --today 2026-10-05
  forms: 7a, form
  with m1, fit 1000
    preference  weight  points of 1000
    year-gap         1            1000
  $ kith match explain 7b --today 2026-10-05
  forms: 7b, form
  Without a partner: full
  would help: 1 mentor is possible, with as many mentees as they can have; 2
  mentees can only go to 1 place; one more place with any of them would be theirs
  2 mentees can only go to 1 place, so one is left out.
    the mentees: 7a, 7b
    the mentors: m1
    left out: 7b
  To give them a mentor all the same would cost least with m1:
    7b gets m1
    7a loses m1
  That would cost nothing on any level; the lottery chose otherwise.
  $ kith match explain 7b m1 --today 2026-10-05
  forms: m1 with 7b
  fit 1000
    preference  weight  points of 1000
    year-gap         1            1000
  Forcing this pair would cost nothing on any level; the lottery chose another.
  $ kith match explain 7b m2 --today 2026-10-05
  kith: they are in no strand together as mentor and mentee
  [2]

In a strand with groups two are asked about together.

  $ kith match explain e1 e2 --today 2026-10-05
  move: e1 and e2, mentees
  Together, in the group of m1, m2.
  $ kith match explain e2 e3 --today 2026-10-05
  move: e2 and e3, mentees
  Not together.
    e2: in the group of m1, m2
    e3: in no group
  No team could have them both.
  $ kith match explain m3 e3 --today 2026-10-05
  move: m3 with e3
  Not together; the team m3: gates in the way
    gates: m3: interview lapsed
