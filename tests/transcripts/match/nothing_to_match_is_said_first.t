Where nobody can be matched at all the page begins with what is lacking, and what to do.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ strand() { printf 'name: Empty\nmodel: %s\nopen-to: all\nmatching:\n  order: [place]\n%s' "$1" "$2" >strands/empty.yaml; }
  $ strand one-to-one; kith match empty --today 2026-09-16
  Nothing to match: nobody is a mentee of empty. kith enrol add --strand
    empty=mentee, or kith enrol import FILE, enrols some.
  Nothing to match: nobody is a mentor of empty. kith enrol add --strand
    empty=mentor, or kith enrol import FILE, enrols some.
  
  Empty: 0 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, place 0
  Written: ../h-private/proposals/empty.match.yaml
  $ kith match empty --today 2026-09-16 --format json 2>/dev/null | sed -n '/nothing/,$p'
    "nothing-because": [
      "no-mentees",
      "no-mentors"
    ]
  }
  $ strand form-group; sed -i '/^forms:/,/^[^ ]/{/^forms:/d;/^ /d}' programme.yaml
  $ kith match empty -n --today 2026-09-16
  Nothing to match: a form-group strand matches forms, and the programme has none.
    Write them into programme.yaml, as in forms: {7b: {name: 7B, year: Y7}}.
  Nothing to match: nobody is a mentor of empty. kith enrol add --strand
    empty=mentor, or kith enrol import FILE, enrols some.
  
  Empty: 0 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, place 0
  $ strand group '  groups: {teams: []}'; kith match empty -n --today 2026-09-16 2>&1 | sed -n '1,/^$/p'
  Nothing to match: nobody is a mentee of empty. kith enrol add --strand
    empty=mentee, or kith enrol import FILE, enrols some.
  Nothing to match: nobody is a mentor of empty. kith enrol add --strand
    empty=mentor, or kith enrol import FILE, enrols some.
  Nothing to match: the groups of empty have no teams. Name the mentors who lead
    each under 'groups: teams' in strands/empty.yaml.
  
  $ strand duty; kith match empty -n --today 2026-09-16
  Nothing to match: empty has duties and no mentees. kith schedule empty gives the
    duties out.
  
  Empty: 0 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, place 0

A bound of nothing: everyone is left, and the exit code says so.

  $ cp strands/wellbeing.yaml ../wellbeing; sed -i 's/mentors-per-mentee: .*/mentors-per-mentee: {at-most: 0}/' strands/wellbeing.yaml
  $ kith match wellbeing -n --today 2026-09-16
  Nothing to match: no mentee may have a mentor: at-most, or their own capacity,
    is 0. Raise 'mentors-per-mentee: at-most' in strands/wellbeing.yaml, or the
    'capacity' of a person.
  
  Wellbeing one-to-one: 0 pairs proposed, 0 agreed already, 0 without a partner
  levels: bounds 0, keep 0, place 0, need 0 / 0 / 0, weak 0, fit 0
  [3]
  $ sed 's/mentees-per-mentor: .*/mentees-per-mentor: {at-most: 0}/' ../wellbeing >strands/wellbeing.yaml
  $ kith match wellbeing -n --today 2026-09-16 | sed -n '1,/^levels/p'
  Nothing to match: no mentor may have a mentee: at-most, or their own capacity,
    is 0. Raise 'mentees-per-mentor: at-most' in strands/wellbeing.yaml, or the
    'capacity' of a person.
  
  Wellbeing one-to-one: 0 pairs proposed, 0 agreed already, 60 without a partner
  levels: bounds 0, keep 0, place 0, need 0 / 0 / 0, weak 0, fit 0

A rule that nobody can keep.

  $ sed 's/year-gap: {.*}/year-gap: {at-least: 12}/' ../wellbeing >strands/wellbeing.yaml
  $ kith match wellbeing -n --today 2026-09-16 | sed -n '1,/^levels/p'
  Nothing to match: a rule stands between each mentor and each mentee. The list
    below says which; 'require' in strands/wellbeing.yaml has the rules, and kith
    match explain A B shows those between two people.
  
  Wellbeing one-to-one: 0 pairs proposed, 0 agreed already, 60 without a partner
  levels: bounds 0, keep 0, place 0, need 0 / 0 / 0, weak 0, fit 0
  $ sed 's/year-gap: {.*}/year-gap: {at-least: 3, at-most: 2}/' ../wellbeing >strands/wellbeing.yaml
  $ kith match wellbeing -n --today 2026-09-16
  strands/wellbeing.yaml:7:3: error: the year gap is at least more than at most, so no two fit it [bad-value]
     7 |   require:
       |   ^
       = hint: correct 'year-gap', as in {at-least: 1, at-most: 3}
  1 error; nothing was written
  [1]
