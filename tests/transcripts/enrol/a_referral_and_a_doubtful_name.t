Mentees come by nomination, by a worry box, or by themselves; whoever it was stays in the private part, and the need is for staff to set.

  $ kith init s --no-git --model talk-it-out-team --today 2026-09-01 2>/dev/null; cd s
  $ printf 'Name,Year,Referred by,Need\nAda Example,4,worry box,\nBen Example,4,Teacher,middle\nCyd Example,5,parent,refer on\n' >../box.csv
  $ kith enrol import ../box.csv --strand team --role mentee --today 2026-09-14 --id-seed 1
  3 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 3 people.
  $ grep -rh . ../s-private/people | sort
  need: middle
  need: refer-on
  referred: {date: 2026-09-14, by: parent}
  referred: {date: 2026-09-14, by: self}
  referred: {date: 2026-09-14, by: staff}
  $ kith enrol import ../box.csv --strand team --role mentee --today 2026-09-21
  0 new, 3 as they stand, 0 different, 0 here but not in the sheet
  Nothing to change.
  $ printf 'Name,Year,Referred by\nDee Example,4,friend\n' >../bad.csv; kith enrol import ../bad.csv
  ../bad.csv:2:1: error: 'friend' in the column 'Referred by' is not who asked for them [bad-value]
     2 | Dee Example,4,friend
       | ^
       = hint: write self, staff, parent or mentor
  1 error; nothing was imported
  [1]

Of what a sheet would change, the columns asked for and no others.

  $ printf 'Name,Year,Referred by,Form\nAda Example,4,staff,4K\n' >../more.csv
  $ kith enrol import ../more.csv --update --only name --today 2026-09-21 | tail -n 3; grep -rh 'by: s' ../s-private/people; cat ../s-private/names.yaml
  Updated.
  0 new, 0 as they stand, 1 different, 2 here but not in the sheet
  Updated, by line of the sheet:
    line 2, jqzeerw3: name
  referred: {date: 2026-09-14, by: staff}
  referred: {date: 2026-09-14, by: self}
  jqzeerw3: {name: Ada Example, form: 4K}
  g9sckege: {name: Ben Example}
  d5mtnw29: {name: Cyd Example}

Two of one name and year: nobody guesses.

  $ printf 'Name,Year,Admission number\nEve Twin,4,01\nEve Twin,4,02\n' >../twins.csv; kith enrol import ../twins.csv --today 2026-09-21 --id-seed 9
  2 new, 0 as they stand, 0 different, 3 here but not in the sheet
  Imported 2 people.
  $ printf 'Name,Year,Interests\nEve Twin,4,chess\n' >../which.csv; kith enrol import ../which.csv --update --today 2026-09-21
  ../which.csv:2:1: warning: 2 people here have this name and year; the row is left out [doubtful-name]
     2 | Eve Twin,4,chess
       | ^
       = hint: a column UPN, Admission number or ID says who is meant
  0 new, 0 as they stand, 0 different, 3 here but not in the sheet
  Nothing to change.

What was done about an application stays when the form is imported again.

  $ printf 'Name,Year,Motivation\nFay Example,6,to help\n' >../form.csv; kith enrol import ../form.csv --strand team --role mentor --today 2026-09-14 --id-seed 5 >/dev/null
  Imported 1 person.
  $ who=$(sed -n 's/: .*Fay.*//p' ../s-private/names.yaml); kith enrol set $who applied.feedback=2026-09-18 --today 2026-09-18
  Changed.
  $ kith enrol import ../form.csv --strand team --role mentor --update --today 2026-09-30; grep -h applied ../s-private/people/$who.yaml
  0 new, 1 as they stand, 0 different, 5 here but not in the sheet
  Nothing to change.
  applied: {date: 2026-09-14, motivation: to help, feedback: 2026-09-18}

One word for a gender, whoever wrote it.

  $ kith enrol set $who gender=Female --today 2026-09-30; grep -h gender ../s-private/people/$who.yaml
  Changed.
  gender: f
