  $ kith init s --no-git --today 2026-09-01 2>/dev/null && cd s
  $ cat >people.csv <<'X'
  > Forename;Surname;Year Group;UPN;Strand;Role;First Language;Pupil consent;Cannot do
  > Zoë;Ńowak;Year 7;H801200001001;one-to-one;mentee;Polish;10/09/2026;Mon lunch
  > Ann;Example;9;;one-to-one;mentor;English;no;
  > X
  $ kith enrol import people.csv --dry-run --id-seed 3 --today 2026-09-16
  2 new, 0 as they stand, 0 different, 0 here but not in the sheet
  would write people/3pk26m4b.yaml
  would write ../s-private/people/3pk26m4b.yaml
  would write people/wfwppfa4.yaml
  would write ../s-private/people/wfwppfa4.yaml
  would write ../s-private/names.yaml
  Nothing was written.
  $ ls people 2>/dev/null
  [2]
  $ kith enrol import people.csv --id-seed 3 --today 2026-09-16
  2 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 2 people.
  $ cat people/* ../s-private/names.yaml ../s-private/people/*
  id: 3pk26m4b
  year: Y7
  strands: {one-to-one: mentee}
  busy: [mon-lunch]
  gates:
    pupil-consent: {date: 2026-09-10, outcome: given}
  id: wfwppfa4
  year: Y9
  strands: {one-to-one: mentor}
  gates:
    pupil-consent: {date: 2026-09-16, outcome: refused}
  3pk26m4b: {name: Zoë Ńowak}
  wfwppfa4: {name: Ann Example}
  upn: H801200001001
  languages: [pl]
  imported:
    busy: fkpkndmd
    gates.pupil-consent: fmkcdfcj
    languages: dhhnmmod
    name.name: iaghfipp
    strands.one-to-one: enfancch
    upn: iilapfgg
    year: hinfpell
  languages: [en]
  imported:
    gates.pupil-consent: pmhnpnoa
    languages: jakfdnmj
    name.name: mmcegpco
    strands.one-to-one: mkkfikcf
    year: geadpbco
  $ find . ../s-private -type f | sort | xargs sha256sum >../before
  $ kith enrol import people.csv --id-seed 4 --today 2026-09-17
  0 new, 2 as they stand, 0 different, 0 here but not in the sheet
  Nothing to change.
  $ find . ../s-private -type f | sort | xargs sha256sum | diff ../before - && echo the same bytes
  the same bytes

What the sheet says otherwise is shown, and taken only when asked for. A comment in the record stays.

  $ sed -i 's/mon-lunch/mon-lunch/; $a # asked twice' people/$(ls people | head -n 1)
  $ sed -i 's/Year 7/Year 8/; s/;Mon lunch/;Tue lunch/' people.csv
  $ kith enrol import people.csv --today 2026-09-17
  0 new, 1 as they stand, 1 different, 0 here but not in the sheet
  Different, and left as they are (--update takes the sheet's):
    line 2, 3pk26m4b: busy, year
  Nothing to change.
  $ kith enrol import people.csv --update --today 2026-09-17
  0 new, 1 as they stand, 1 different, 0 here but not in the sheet
  Taken from the sheet, by line:
    line 2, 3pk26m4b: busy, year
  Updated.
  $ cat people/$(ls people | head -n 1)
  id: 3pk26m4b
  year: Y8
  strands: {one-to-one: mentee}
  busy: [tue-lunch]
  gates:
    pupil-consent: {date: 2026-09-10, outcome: given}
  # asked twice
