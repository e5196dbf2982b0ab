A sheet may come from another program.

  $ kith init s --no-git --today 2026-09-01 2>/dev/null; cd s
  $ printf 'Name;Year\nAda Example;7\n' | kith enrol import - --today 2026-09-14 --id-seed 1
  1 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 1 person.
  $ printf 'Name;Year\nAda Example;seven\n' | kith enrol import -
  the standard input:2:1: error: 'seven' in the column 'Year' is not a year group [bad-value]
     2 | Ada Example;seven
       | ^
       = hint: write 7, Year 7 or R
  1 error; nothing was imported
  [1]
