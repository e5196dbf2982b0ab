An export as Arbor writes it, saved as "CSV" by Excel: its letters are Windows-1252, and a column is of the office's own.

  $ kith init p --no-git --today 2026-09-16 >/dev/null 2>&1; cd p
  $ printf 'Legal First Name,Legal Last Name,DOB,Legal Sex,NC Year,Registration Form,Pet\r\nZo\353,O\222Neill,02/03/2015,Female,07,7B,dog\r\nSi\342n,Lloyd,14/11/2014,F,Year  7,7B,\r\n' >../arbor.csv
  $ kith enrol import ../arbor.csv --strand one-to-one --role mentee --id-seed 1 --today 2026-09-16 --save-map ../office.yaml -n
  ../arbor.csv: warning: the sheet is not UTF-8; it was read as Windows-1252 [bad-utf8]
       = hint: look at the names with accents; 'CSV UTF-8 (comma delimited)' leaves no doubt
  ../arbor.csv:1:1: warning: the column 'Pet' is not read [unknown-column]
     1 | Legal First Name,Legal Last Name,DOB,Legal Sex,NC Year,Registration Form,Pet
       | ^
       = hint: --map 'Pet=KEY' says what it is, --map 'Pet=ignore' that it is known
  2 new, 0 as they stand, 0 different, 0 here but not in the sheet
  How the columns were read stands in ../office.yaml; change it, and name it with --map.
  would write people/jqzeerw3.yaml
  would write ../p-private/people/jqzeerw3.yaml
  would write people/g9sckege.yaml
  would write ../p-private/people/g9sckege.yaml
  would write ../p-private/names.yaml
  Nothing was written.

What the columns were read as can be corrected, kept, and named the next time.

  $ cat ../office.yaml
  # Which column means what: kith enrol import FILE.csv --map THIS.yaml
  DOB: born
  Legal First Name: forename
  Legal Last Name: surname
  Legal Sex: gender
  NC Year: year
  Pet: ignore
  Registration Form: form
  $ sed -i 's/Pet: ignore/Pet: interests/' ../office.yaml
  $ kith enrol import ../arbor.csv --map ../office.yaml --strand one-to-one --role mentee --id-seed 1 --today 2026-09-16
  ../arbor.csv: warning: the sheet is not UTF-8; it was read as Windows-1252 [bad-utf8]
       = hint: look at the names with accents; 'CSV UTF-8 (comma delimited)' leaves no doubt
  2 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 2 people.
  $ cat ../p-private/names.yaml
  jqzeerw3: {name: Zoë O’Neill, form: "7B"}
  g9sckege: {name: Siân Lloyd, form: "7B"}
  $ cat ../p-private/people/* | sort
    born: bniffogl
    born: cefbieeo
    gender: oalopmgb
    gender: oalopmgb
    interests: kmlmdenc
    name.form: cobjmkpc
    name.form: cobjmkpc
    name.name: hpdfkncb
    name.name: ojhaaccl
    strands.one-to-one: enfancch
    strands.one-to-one: enfancch
    year: hinfpell
    year: hinfpell
  born: 2014-11-14
  born: 2015-03-02
  gender: f
  gender: f
  imported:
  imported:
  interests: [dog]
  $ kith enrol import ../arbor.csv --map ../none.yaml --today 2026-09-16
  ../arbor.csv: warning: the sheet is not UTF-8; it was read as Windows-1252 [bad-utf8]
       = hint: look at the names with accents; 'CSV UTF-8 (comma delimited)' leaves no doubt
  kith: --map ../none.yaml: there is no such file, and it is not HEADER=KEY
  [2]
  $ kith enrol import ../arbor.csv --map Pet --today 2026-09-16
  ../arbor.csv: warning: the sheet is not UTF-8; it was read as Windows-1252 [bad-utf8]
       = hint: look at the names with accents; 'CSV UTF-8 (comma delimited)' leaves no doubt
  kith: --map 'Pet' is neither HEADER=KEY nor a file that ends in .yaml
  [2]
  $ kith enrol import ../arbor.csv --save-map ../arbor.csv --today 2026-09-16
  kith: ../arbor.csv is there and is no map of a sheet's headers; name another file
  [2]
  $ printf 'Pet: cat\n' >../wrong.yaml; kith enrol import ../arbor.csv --map ../wrong.yaml --strand one-to-one --role mentee --today 2026-09-16 2>&1 | tail -n 3
       | ^
       = hint: keys are those of kith(5), gate:NAME, answer:NAME or ignore
  1 error; nothing was imported
