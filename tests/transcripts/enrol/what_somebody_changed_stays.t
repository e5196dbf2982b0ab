An import remembers what it wrote. A later sheet changes that, and nothing that somebody has changed since.

  $ kith init s --no-git --today 2026-09-01 2>/dev/null && cd s
  $ printf 'Forename,Surname,Preferred name,Year,Form,Strand,Role,Gender,Cannot do\nAda,Byron,,Y8,8B,one-to-one,mentee,f,Mon lunch\nGrace,Murray,,Y8,8B,one-to-one,mentee,f,Mon lunch\n' >../sheet.csv
  $ kith enrol import ../sheet.csv --id-seed 1 --today 2026-09-16
  2 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 2 people.
  $ who=$(grep -l '' people/* | head -n 1 | sed 's/.*\///; s/.yaml//')
  $ cat ../s-private/people/$who.yaml
  gender: f
  imported:
    busy: fkpkndmd
    gender: oalopmgb
    name.form: bbfomgoc
    name.name: lgjjbenf
    strands.one-to-one: enfancch
    year: cicccifc
  $ kith enrol set $who 'busy=[tue-lunch]' --today 2026-09-20; sed -i "/^$who/s/}/, known-as: Addie}/" ../s-private/names.yaml
  Changed.
  $ sed -i 's/8B/8C/; s/Mon lunch/Fri lunch/; s/Murray,,/Murray,Amazing,/' ../sheet.csv
  $ kith enrol import ../sheet.csv --today 2026-09-21
  0 new, 0 as they stand, 2 different, 0 here but not in the sheet
  Different, and left as they are (--update takes the sheet's):
    line 2, jqzeerw3: busy, name.form
    line 3, g9sckege: name.form
  Changed here since the last import, and left as they are (--update --over-edits takes the sheet's):
    line 3, g9sckege: busy, name.known-as
  Nothing to change.
  $ kith enrol import ../sheet.csv --update --today 2026-09-21
  0 new, 0 as they stand, 2 different, 0 here but not in the sheet
  Taken from the sheet, by line:
    line 2, jqzeerw3: busy, name.form
    line 3, g9sckege: name.form
  Changed here since the last import, and left as they are (--update --over-edits takes the sheet's):
    line 3, g9sckege: busy, name.known-as
  Updated.
  $ grep -H busy people/*; cat ../s-private/names.yaml
  people/g9sckege.yaml:busy: [tue-lunch]
  people/jqzeerw3.yaml:busy: [fri-lunch]
  jqzeerw3: {name: Ada Byron, form: "8C"}
  g9sckege: {name: Grace Murray, form: "8C", known-as: Addie}

The same sheet again changes nothing more. The sheet's word is taken where that is said, of all or of some keys.

  $ kith enrol import ../sheet.csv --update --today 2026-09-22
  0 new, 1 as they stand, 1 different, 0 here but not in the sheet
  Changed here since the last import, and left as they are (--update --over-edits takes the sheet's):
    line 3, g9sckege: busy, name.known-as
  Nothing to change.
  $ kith enrol import ../sheet.csv --update --over-edits --only busy --today 2026-09-22
  0 new, 1 as they stand, 1 different, 0 here but not in the sheet
  Taken from the sheet, by line:
    line 3, g9sckege: busy
  Updated.
  $ kith enrol import ../sheet.csv --over-edits --today 2026-09-22
  kith: --over-edits says what --update may change; give both
  [2]
  $ sed -i 's/Fri lunch/Wed lunch/' ../sheet.csv; kith enrol import ../sheet.csv --update --today 2026-09-23 | grep busy
  Updated.
    line 2, jqzeerw3: busy
    line 3, g9sckege: busy
  $ kith check
  no findings

Of what was not asked for nothing is remembered, nor of what the sheet does not say; a gate keeps its hours.

  $ printf 'ID,Interests,Gender,Training core\n%s,art,m,10/09/2026\n' $who >../more.csv
  $ kith enrol import ../more.csv --update --only interests --today 2026-09-24 | tail -n 3
  Updated.
  0 new, 0 as they stand, 1 different, 1 here but not in the sheet
  Taken from the sheet, by line:
    line 2, g9sckege: interests
  $ kith enrol import ../more.csv --update --today 2026-09-24 | tail -n 3
  Updated.
  0 new, 0 as they stand, 1 different, 1 here but not in the sheet
  Taken from the sheet, by line:
    line 2, g9sckege: gates.training/core, gender
  $ sed -i 's/core: {date: 2026-09-10/&, hours: 6/' people/$who.yaml; sed -i 's/,art,/,birds,/' ../more.csv; kith enrol import ../more.csv --update --today 2026-09-24
  0 new, 0 as they stand, 1 different, 1 here but not in the sheet
  Taken from the sheet, by line:
    line 2, g9sckege: interests
  Updated.
  $ kith enrol import ../more.csv --update --only interest --today 2026-09-24
  kith: --only interest: no such key; did you mean 'interests'?
  [2]

The next year's folder begins anew: nothing is remembered in it.

  $ mkdir ../cal; sed 's/2026-/x-/g; s/2027-/2028-/g; s/x-/2027-/g' calendars/*.yaml >../cal/school.yaml
  $ kith enrol rollover 2027-28 ../t --calendars ../cal --last-year school=Y11 --today 2027-07-20 >/dev/null 2>&1; cat ../t-private/people/$who.yaml
  gender: m
  interests: [birds]
