Every row's faults are shown at once, and nothing is written.

  $ kith init s --no-git --today 2026-09-01 2>/dev/null && cd s
  $ cat >people.csv <<'X'
  > Forename,Surname,Year,Date of Birth,Strand,Role
  > Ann,Example,seventeen,31/02/2015,one-to-one,mentor
  > Bo,Example,8,01/03/2014,one-to-won,mentee
  > X
  $ kith enrol import people.csv --today 2026-09-16
  people.csv:2:1: error: '31/02/2015' in the column 'Date of Birth' is not a date [bad-value]
     2 | Ann,Example,seventeen,31/02/2015,one-to-one,mentor
       | ^
       = hint: write 21/09/2026 or 2026-09-21
  people.csv:2:1: error: 'seventeen' in the column 'Year' is not a year group [bad-value]
     2 | Ann,Example,seventeen,31/02/2015,one-to-one,mentor
       | ^
       = hint: write 7, Year 7 or R
  people.csv:3:1: error: no strand 'one-to-won' in strands/ [unknown-strand]
     3 | Bo,Example,8,01/03/2014,one-to-won,mentee
       | ^
       = hint: did you mean 'one-to-one'?
  3 errors; nothing was imported
  [1]
  $ ls people 2>/dev/null | wc -l
  0
  $ kith enrol import none.csv
  kith: there is no file none.csv
  [2]
