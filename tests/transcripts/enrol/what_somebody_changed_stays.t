An import remembers what it wrote. A later sheet changes that, and nothing that somebody has changed since.

  $ kith init s --no-git --today 2026-09-01 2>/dev/null && cd s
  $ printf 'Forename,Surname,Preferred name,Year,Form,Strand,Role,Gender,Cannot do\nAda,Byron,,Y8,8B,one-to-one,mentee,f,Mon lunch\nGrace,Murray,,Y8,8B,one-to-one,mentee,f,Mon lunch\n' >../sheet.csv
  $ kith enrol import ../sheet.csv --id-seed 1 --today 2026-09-16
  2 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 2 people.
  $ who=$(grep -l '' people/* | head -n 1 | sed 's/.*\///; s/.yaml//')
  $ cat ../s-private/imported.yaml
  # kith's own: what each key was when a sheet last wrote it. Do not edit.
  g9sckege: "busy=5afad3c3 gender=e0befc61 name.form=115ec6e2 name.name=b69914d5 strands.one-to-one=4d50d227 year=28222852"
  jqzeerw3: "busy=5afad3c3 gender=e0befc61 name.form=115ec6e2 name.name=8aa80a93 strands.one-to-one=4d50d227 year=28222852"
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

A line that is no line of kith's is said to be none.

  $ sed -i "s/^$who.*/$who: year=2026/" ../s-private/imported.yaml; kith check
  ../s-private/imported.yaml:2:11: error: 'year=2026' is not KEY=DIGEST [wrong-kind]
     2 | g9sckege: year=2026
       |           ^^^^^^^^^
       = hint: kith alone writes this file; take the line out, and the next import begins anew with this person
  1 error
  [1]
  $ sed -i "/^$who/d" ../s-private/imported.yaml; kith check
  no findings
