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
  would change ../s-private/people/2f391gpp.yaml
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
  Imported 1 person.
  3 rows put aside in ../review.csv. Write an id or 'new' in front of each; then:
    kith enrol import ../review.csv --role mentee --strand one-to-one --update
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
  $ at-terminal 'kith enrol import ../more.csv --update --today 2026-09-19' 1
  
  Line 2, Eve Twin, Y8: 3 people of this name are here.
    1  cr736cz9, Y8
    2  g9sckege, Y8, 8B, mentee in one-to-one
    3  jqzeerw3, Y8, 8A, mentee in one-to-one
  Who is it? A number, n for somebody new, Enter to leave the row out: 0 new, 2 as they stand, 0 different, 5 here but not in the sheet
  Nothing to change.
  $ grep -h interests ../s-private/people/* | sort
    interests: ijlpgnaf
    interests: mmojfbpm
  imported: {interests: ehjchjfj, name.name: knljicka, year: cicccifc}
  imported: {interests: mpdhgmch, name.name: lofpnimi, strands.one-to-one: enfancch, year: cicccifc}
  imported: {interests: nnbjpaam, name.form: fekmhfkh, name.name: jghdlcpc, strands.one-to-one: enfancch, year: cicccifc}
  interests: [art, clay]
  interests: [art]
  interests: [chess]
  interests: [maths]
  interests: [running]

A form that asks for no year knows people by their name, where it is one person's.

  $ printf 'Name,Interests\nOna Only,birds\nEve Twin,birds\n' >../short.csv; kith enrol import ../short.csv --update --today 2026-09-20
  ../short.csv:3:1: warning: 3 people here have this name; the row is left out [doubtful-name]
     3 | Eve Twin,birds
       | ^
       = hint: a column UPN, Admission number or ID says who is meant; --review FILE puts such rows aside
  0 new, 0 as they stand, 1 different, 3 here but not in the sheet
  Taken from the sheet, by line:
    line 2, 2f391gpp: interests
  Updated.

A row that is left out takes nobody's place; an adult's row is no pupil's; who leaves is not known by the name for sure.

  $ kith init q --no-git --today 2026-09-01 2>/dev/null && cd q
  $ printf 'Name,Year,Form,Date of birth,UPN,Admission number\nSam Lee,8,8B,01/10/2013,,\nIvy Dale,7,7A,,H801200001001,000077\n' >../q.csv; kith enrol import ../q.csv --id-seed 1 --today 2026-09-16 2>&1 | tail -n 1
  Imported 2 people.
  $ printf 'Name,Year,Interests\nSam Lee,9,art\nSam Lee,8,chess\n' >../two.csv; kith enrol import ../two.csv --update --review ../q-private/out/r.csv --today 2026-09-17
  0 new, 0 as they stand, 0 different, 1 here but not in the sheet
  Nothing to change.
  2 rows put aside in ../q-private/out/r.csv. Write an id or 'new' in front of
    each; then: kith enrol import ../q-private/out/r.csv --update
  $ cut -d, -f 3- ../q-private/out/r.csv
  Name,Year,Interests
   Y8, 8B",Sam Lee,9,art
   Y8, 8B",Sam Lee,8,chess
  $ sed -i 's/^,"/new,"/' ../q-private/out/r.csv; kith enrol import ../two.csv --update --review ../q-private/out/r.csv --today 2026-09-17
  kith: ../q-private/out/r.csv is there and says of some rows whose they are; import or delete it first, or name another file
  [2]
  $ printf 'Name,Role,Gender\nSam Lee,staff,m\n' >../adult.csv; kith enrol import ../adult.csv --update --today 2026-09-17 -n 2>&1 | grep new
  1 new, 0 as they stand, 0 different, 2 here but not in the sheet
  $ printf 'Name,Year,Leaving\nSam Lee,8,yes\n' >../gone.csv; kith enrol import ../gone.csv --today 2026-09-17
  0 new, 0 as they stand, 0 different, 1 here but not in the sheet
  Leaving, or no longer enabled, it says; for each: kith enrol leave ID
    jqzeerw3 (known by name and year alone)
  Nothing to change.

Another birth date is another child; another UPN behind one admission number is a question; a mentee without a year is said.

  $ printf 'Name,Year,Date of birth\nSam Lee,8,02/11/2013\n' >../born.csv; kith enrol import ../born.csv --today 2026-09-17 -n 2>&1 | grep new
  1 new, 0 as they stand, 0 different, 2 here but not in the sheet
  $ printf 'Name,Year,UPN,Admission number\nIvy Dale,7,J801200001003,000077\n' >../upn.csv; kith enrol import ../upn.csv --update --today 2026-09-17
  ../upn.csv:2:1: warning: the admission number is that of g9sckege, with another UPN; the row is left out [doubtful-name]
     2 | Ivy Dale,7,J801200001003,000077
       | ^
       = hint: a column UPN, Admission number or ID says who is meant; --review FILE puts such rows aside
  0 new, 0 as they stand, 0 different, 1 here but not in the sheet
  Nothing to change.
  $ printf 'Name,Role,Strand,Cannot do\nPia Lund,mentee,one-to-one,mon-lunhc\n' >../noyear.csv; kith enrol import ../noyear.csv --today 2026-09-17
  ../noyear.csv:2:1: error: 'mon-lunhc' in the column 'Cannot do' is not a slot of the calendar [bad-value]
     2 | Pia Lund,mentee,one-to-one,mon-lunhc
       | ^
       = hint: did you mean 'mon-lunch'?
  1 error; nothing was imported
  [1]
  $ sed -i 's/lunhc/lunch/' ../noyear.csv; kith enrol import ../noyear.csv --today 2026-09-17 -n 2>&1 | head -n 5
  ../noyear.csv:2:1: warning: this mentee has no year group, and kith takes whoever has none for an adult [doubtful-year]
     2 | Pia Lund,mentee,one-to-one,mon-lunch
       | ^
       = hint: fill in the year, or the birth date
  1 new, 0 as they stand, 0 different, 2 here but not in the sheet
