How many of the standards are shown, and which are missing, on the first page.
  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith report standards --today 2026-11-23 | sed '24,$d'
  The standards
  Hillside Peer Support, 2026-11-23
  
    By how far the records show them
                              evidenced  partly  missing
    The eight elements                0       5        3
    The five principles               0       3        2
    The five characteristics          1       1        3
    The eight enablers                1       3        4
  
    The eight elements, missing: c Adult supervision; e Whole-school promotion; f
    Monitoring and evaluation.
    The five principles, missing: 3 Relationships; 4 Ownership.
    The five characteristics, missing: B Ongoing training; D A fostered
    relationship; E Routine monitoring.
    The eight enablers, missing: Young people lead; Clear expectations; Time
    acknowledged; Discussion and debate.
  
  The eight elements
    standard, and its evidence                    on record   of  standing
    a Selection of mentors                                        partly
    - mentors interviewed                               104  107  partly
    - criteria for mentors are written                            missing

A row of the diary is evidence for promotion.
  $ kith report standards --today 2026-11-23 | grep -A 2 'e Whole'
    The eight elements, missing: c Adult supervision; e Whole-school promotion; f
    Monitoring and evaluation.
    The five principles, missing: 3 Relationships; 4 Ownership.
  --
    e Whole-school promotion                                      missing
    - terms with promotion                                0    1  missing
    - a way in without an adult                           0    1  missing
  $ echo '- {date: 2026-09-08, kind: promotion, what: assembly}' >diary.yaml
  $ kith report standards --today 2026-11-23 | grep -A 2 'e Whole'
    e Whole-school promotion                                      partly
    - terms with promotion                                1    1  evidenced
    - a way in without an adult                           0    1  missing
  $ kith report standards --today 2026-11-23 --format json --audience public | sed -n '/"evidence": "senior-leadership"/,/}/p;/"trained-enough"/,/}/p'
  Entered into releases.yaml: standards, 2026-11-23
              "evidence": "trained-enough",
              "standing": "missing",
              "some": 0,
              "all": 107
            },
              "evidence": "senior-leadership",
              "standing": "evidenced",
              "date": "2026-06-30",
              "stale": false
            },
              "evidence": "senior-leadership",
              "standing": "evidenced",
              "date": "2026-06-30",
              "stale": false
            },

What people answer for is of a kind that kith knows, and stale after a year.
  $ kith report standards --today 2027-07-01 | grep 'senior leader'
    - a senior leader answers for it             2026-06-30       stale
    Head and senior leaders                                       partly
    - a senior leader answers for it             2026-06-30       stale
    a senior leader       Deputy head            2026-06-30  termly report to
    a senior leader answers for it (stale):
  $ sed -i 's/senior-leadership/senior-leadershp/' programme.yaml; kith report standards --today 2026-11-23
  programme.yaml:15:3: error: no kind of evidence 'senior-leadershp' [unknown-key]
       = hint: did you mean 'senior-leadership'?
  1 error; nothing was written
  [1]
  $ sed -i 's/senior-leadershp/senior-leadership/' programme.yaml
