A name comes on the standard input, never as an argument.

  $ kith init s --no-git --today 2026-09-01 2>/dev/null && cd s
  $ echo "Ann Example" | kith enrol add --year Y9 --strand one-to-one=mentor --id-seed 5 --today 2026-09-16
  Enrolled.
  cr736cz9
  $ ID=$(ls people | cut -d. -f1)
  $ kith enrol set $ID 'busy=[mon-lunch]' 'interests=[chess, go]' --today 2026-09-16
  Changed.
  $ kith enrol set $ID 'busy=[mon-lunch]' 'interests=[chess, go]' --today 2026-09-16
  Nothing to change.
  $ kith enrol gate $ID pupil-consent --date 2026-09-10 --outcome given --today 2026-09-16
  Set for 1 person.
  $ kith enrol gate $ID training/core --date 2026-09-12 --until 2027-09-12 --today 2026-09-16
  Set for 1 person.
  $ sed -i 's/until: 2027-09-12/until: 2027-09-12, hours: 6/' people/$ID.yaml
  $ kith enrol gate training/core --all-mentors one-to-one --date 2026-09-15 --today 2026-09-16
  Set for 1 person.
  $ kith enrol free $ID tue-lunch wed-lunch --today 2026-09-16
  Changed.
  $ kith enrol pause $ID --from 2026-11-02 --today 2026-09-16
  Paused: out of match, plan and week from that day.
  $ kith enrol show $ID
  # people/cr736cz9.yaml
  id: cr736cz9
  year: Y9
  strands: {one-to-one: mentor}
  free: [tue-lunch, wed-lunch]
  busy: [mon-lunch]
  gates:
    pupil-consent: {date: 2026-09-10, outcome: given}
    training/core: {date: 2026-09-15, hours: 6}
  since: 2026-09-16
  paused: {from: 2026-11-02}
  # ../s-private/people/cr736cz9.yaml
  interests: [chess, go]
  # ../s-private/names.yaml
  cr736cz9: {name: Ann Example}
  $ kith enrol list --today 2026-11-03
  1 person
    id        name         year  strands            gates that do not hold
    cr736cz9  Ann Example  Y9    one-to-one mentor  interview,              paused
                                                    parent-consent
  $ kith enrol pause $ID --over --today 2026-11-03
  No longer paused.
  $ kith enrol leave $ID --date 2027-01-15 --today 2026-11-03
  Marked as having left.
  $ cat people/$ID.yaml
  id: cr736cz9
  year: Y9
  strands: {one-to-one: mentor}
  free: [tue-lunch, wed-lunch]
  busy: [mon-lunch]
  gates:
    pupil-consent: {date: 2026-09-10, outcome: given}
    training/core: {date: 2026-09-15, hours: 6}
  since: 2026-09-16
  paused: {from: 2026-11-02, to: 2026-11-02}
  left: {date: 2027-01-15}

Slips are answered, and change nothing.

  $ kith enrol free $ID tue-lnch --today 2026-09-16
  people/cr736cz9.yaml:4:8: error: no slot 'tue-lnch' in the calendar [unknown-slot]
     4 | free: [tue-lnch]
       |        ^^^^^^^^
       = hint: did you mean 'tue-lunch'? slots are listed in calendars/school.yaml
  1 error; nothing was written
  [1]
  $ kith enrol set $ID intrests=chess
  kith: no key 'intrests' in a person's record; did you mean 'interests'?
  [2]
  $ kith enrol gate $ID pupil-consnet --date 2026-09-10
  people/cr736cz9.yaml:9:3: error: no gate 'pupil-consnet' in programme.yaml [unknown-gate]
     9 |   pupil-consnet: {date: 2026-09-10}
       |   ^^^^^^^^^^^^^
       = hint: did you mean 'pupil-consent'?
  1 error; nothing was written
  [1]
  $ kith enrol set "Ann Example" year=Y8
  kith: a person is named by id, so that no name stays in the shell's history; leave WHO out to be asked for part of a name
  [2]
  $ kith enrol set ${ID%?}0 year=Y8 2>&1 | sed "s/$ID/THE-ID/; s/${ID%?}0/SLIP/"
  kith: no person 'SLIP'; did you mean 'THE-ID'?
