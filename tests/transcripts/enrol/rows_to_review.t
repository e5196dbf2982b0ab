Of whom a row speaks is not always sure: twins by name, somebody a year further on, and somebody whose name alone says so.

  $ kith init s --no-git --today 2026-09-01 2>/dev/null && cd s
  $ printf 'Name,Year,Form,UPN,Strand,Role\nEve Twin,Y8,8A,H801200001001,one-to-one,mentee\nEve Twin,Y8,8B,H801200001002,one-to-one,mentee\nMax Moved,Y9,9C,,one-to-one,mentor\nOna Only,Y8,8A,,one-to-one,mentee\n' >../all.csv
  $ kith enrol import ../all.csv --id-seed 1 --today 2026-09-16
  ../all.csv:3:1: warning: the check letter of this UPN is not the one of its digits [doubtful-upn]
     3 | Eve Twin,Y8,8B,H801200001002,one-to-one,mentee
       | ^
       = hint: a digit may be mistyped; look it up in the school's system
  4 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 4 people.
  $ printf 'Name,Year,Interests,Motivation\nEve Twin,Y8,chess,\nMax Moved,Y10,maths,"-- I like it, a lot"\nOna Only,Y8,art,\nNew One,Y8,art,\n' >../form.csv

Without a person to ask, twins are left out, another year is somebody new, and a name and year are taken at their word.

  $ kith enrol import ../form.csv --update --id-seed 2 -n --strand one-to-one --role mentee --today 2026-09-17 | head -n 14
  would write people/jqkr9bqr.yaml
  would write ../s-private/people/jqkr9bqr.yaml
  would write people/q8qaehbs.yaml
  would write ../s-private/people/q8qaehbs.yaml
  would change ../s-private/names.yaml
  would change ../s-private/imported.yaml
  would write ../s-private/people/2f391gpp.yaml
  Nothing was written.
  ../form.csv:2:1: warning: 2 people here have this name and year; the row is left out [doubtful-name]
     2 | Eve Twin,Y8,chess,
       | ^
       = hint: a column UPN, Admission number or ID says who is meant; --review FILE puts such rows aside
  ../form.csv:3:1: warning: somebody of this name is here in another year, d5mtnw29; the row is taken as somebody new's [doubtful-name]
     3 | Max Moved,Y10,maths,"-- I like it, a lot"
       | ^
       = hint: a column UPN, Admission number or ID says who is meant; --review FILE puts such rows aside
  2 new, 0 as they stand, 1 different, 1 here but not in the sheet
  Taken from the sheet, by line:
    line 4, 2f391gpp: interests

Put aside, the rows say who it may be; filled in and imported, they are whose they are. "new" is somebody new, once.

  $ kith enrol import ../form.csv --update --id-seed 2 --review ../review.csv --strand one-to-one --role mentee --today 2026-09-17
  1 new, 0 as they stand, 0 different, 0 here but not in the sheet
  3 rows were put aside in ../review.csv: write an id or 'new' in front of each, and import it.
  Imported 1 person.
  Updated.
  $ cat ../review.csv
  kith ID,Who it may be,Name,Year,Interests,Motivation
  ,"g9sckege, Y8, 8B, mentee in one-to-one; jqzeerw3, Y8, 8A, mentee in one-to-one",Eve Twin,Y8,chess,
  ,"d5mtnw29, Y9, 9C, mentor in one-to-one",Max Moved,Y10,maths,"'-- I like it, a lot"
  ,"2f391gpp, Y8, 8A, mentee in one-to-one",Ona Only,Y8,art,
  $ eve=$(grep -o '[^ ;"]*, Y8, 8B' ../review.csv | cut -d, -f1); max=$(grep -o '[^ ;"]*, Y9' ../review.csv | cut -d, -f1); ona=$(grep 'Ona' ../review.csv | sed 's/^,"//; s/,.*//')
  $ sed -i "/Eve/s/^/$eve/; /Max/s/^/new/; /Ona/s/^/$ona/" ../review.csv
  $ kith enrol import ../review.csv --update --id-seed 3 --strand one-to-one --role mentee --today 2026-09-17
  1 new, 0 as they stand, 2 different, 3 here but not in the sheet
  Taken from the sheet, by line:
    line 2, g9sckege: interests
    line 4, 2f391gpp: interests
  Imported 1 person.
  Updated.
  $ kith enrol import ../review.csv --update --id-seed 4 --strand one-to-one --role mentee --today 2026-09-18
  0 new, 3 as they stand, 0 different, 3 here but not in the sheet
  Nothing to change.
  $ kith enrol import ../form.csv --review ../all.csv --today 2026-09-17
  kith: ../all.csv is there and is no sheet of rows to review; name another file
  [2]
  $ kith enrol import ../form.csv --review review.csv --today 2026-09-17
  kith: review.csv would put names into the folder under git; name a file outside, or in ../s-private/out/
  [2]
  $ grep -h 'name: ' ../s-private/names.yaml | sort | cut -d: -f2- | uniq -c
        1  {name: Ona Only, form: "8A"}
        1  {name: Max Moved}
        1  {name: Max Moved, form: "9C"}
        1  {name: Eve Twin, form: "8B"}
        1  {name: New One}
        1  {name: Eve Twin, form: "8A"}

At a terminal kith asks; what is no answer is asked again.

  $ printf 'Name,Year,Interests\nEve Twin,Y8,running\nOna Only,Y8,"art, clay"\n' >../more.csv
  $ at-terminal 'kith enrol import ../more.csv --update --today 2026-09-19' 7 2 no
  
  Line 2, Eve Twin, Y8: 2 people of this name are here.
    1  g9sckege, Y8, 8B, mentee in one-to-one
    2  jqzeerw3, Y8, 8A, mentee in one-to-one
  Who is it? A number, n for somebody new, Enter to leave the row out: Who is it? A number, n for somebody new, Enter to leave the row out: 0 new, 0 as they stand, 2 different, 4 here but not in the sheet
  Taken from the sheet, by line:
    line 2, jqzeerw3: interests
    line 3, 2f391gpp: interests
  
  Known by name and year alone, with something new: the row of line 3.
  Are they the people who are here? [Y/n] kith: nothing was imported; --review FILE puts these rows aside, for you to say
    of each who it is
  [2]
  $ at-terminal 'kith enrol import ../more.csv --update --today 2026-09-19' '' y
  
  Line 2, Eve Twin, Y8: 2 people of this name are here.
    1  g9sckege, Y8, 8B, mentee in one-to-one
    2  jqzeerw3, Y8, 8A, mentee in one-to-one
  Who is it? A number, n for somebody new, Enter to leave the row out: 0 new, 0 as they stand, 1 different, 3 here but not in the sheet
  Taken from the sheet, by line:
    line 3, 2f391gpp: interests
  
  Known by name and year alone, with something new: the row of line 3.
  Are they the people who are here? [Y/n] Updated.
  $ at-terminal 'kith enrol import ../more.csv --update --id-seed 5 --today 2026-09-19' n
  
  Line 2, Eve Twin, Y8: 2 people of this name are here.
    1  g9sckege, Y8, 8B, mentee in one-to-one
    2  jqzeerw3, Y8, 8A, mentee in one-to-one
  Who is it? A number, n for somebody new, Enter to leave the row out: 1 new, 1 as they stand, 0 different, 5 here but not in the sheet
  Imported 1 person.
  Updated.
  $ at-terminal 'kith enrol import ../more.csv --update --today 2026-09-19' 1
  
  Line 2, Eve Twin, Y8: 3 people of this name are here.
    1  cr736cz9, Y8
    2  g9sckege, Y8, 8B, mentee in one-to-one
    3  jqzeerw3, Y8, 8A, mentee in one-to-one
  Who is it? A number, n for somebody new, Enter to leave the row out: 0 new, 2 as they stand, 0 different, 5 here but not in the sheet
  Nothing to change.
  $ grep -h interests ../s-private/people/* | sort
  interests: [art, clay]
  interests: [art]
  interests: [chess]
  interests: [maths]
  interests: [running]

A form that asks for no year knows people by their name, where it is one person's.

  $ printf 'Name,Interests\nOna Only,birds\nEve Twin,birds\n' >../short.csv; kith enrol import ../short.csv --update --today 2026-09-20
  ../short.csv:3:1: warning: 3 people here have this name and year; the row is left out [doubtful-name]
     3 | Eve Twin,birds
       | ^
       = hint: a column UPN, Admission number or ID says who is meant; --review FILE puts such rows aside
  0 new, 0 as they stand, 1 different, 3 here but not in the sheet
  Taken from the sheet, by line:
    line 2, 2f391gpp: interests
  Updated.
