Mentees come by nomination, by a worry box, or by themselves; whoever it was stays in the private part, and the need is for staff to set.

  $ kith init s --no-git --model talk-it-out-team --today 2026-09-01 2>/dev/null; cd s
  $ printf 'Name,Year,Referred by,Need\nAda Example,4,worry box,\nBen Example,4,Teacher,middle\nCyd Example,5,parent,refer on\n' >../box.csv
  $ kith enrol import ../box.csv --strand team --role mentee --today 2026-09-14 --id-seed 1
  3 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 3 people.
  $ grep -rh . ../s-private/people | sort
  imported: {name.name: klkhjabh, need: kggdnjbj, referred: glndhmbl, strands.team: enfancch, year: nghlalch}
  imported: {name.name: nblmcpef, need: ebhdbngf, referred: ghbipolj, strands.team: enfancch, year: mpfggfjb}
  imported: {name.name: ogadcdkb, referred: illllemp, strands.team: enfancch, year: nghlalch}
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
  Taken from the sheet, by line:
    line 2, jqzeerw3: name.form
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
       = hint: a column UPN, Admission number or ID says who is meant; --review FILE puts such rows aside
  0 new, 0 as they stand, 0 different, 3 here but not in the sheet
  Nothing to change.

What was done about an application stays when the form is imported again.

  $ printf 'Name,Year,Motivation\nFay Example,6,to help\n' >../form.csv; kith enrol import ../form.csv --strand team --role mentor --today 2026-09-14 --id-seed 5 >/dev/null
  Imported 1 person.
  $ who=$(sed -n 's/: .*Fay.*//p' ../s-private/names.yaml); kith enrol set $who applied.feedback=2026-09-18 --today 2026-09-18
  Changed.
  $ kith enrol import ../form.csv --strand team --role mentor --update --today 2026-09-30; grep -h applied ../s-private/people/$who.yaml
  0 new, 1 as they stand, 0 different, 5 here but not in the sheet
  Nobody was changed; that the sheet agrees is remembered.
  applied: {date: 2026-09-14, motivation: to help, feedback: 2026-09-18}
  imported: {applied: mdpmakkc, name.name: kchpikfa, strands.team: mkkfikcf, year: khddegpi}

One word for a gender, whoever wrote it.

  $ kith enrol set $who gender=Female --today 2026-09-30; grep -h gender ../s-private/people/$who.yaml
  Changed.
  gender: f

A sheet that says one thing changes one thing: the other gates stay, with their comments, and a role changes by a column alone.
What was changed by hand since the import stays unless that is said, too.

  $ sed -i '/^gates/,$d' people/$who.yaml; printf 'gates:\n  pupil-consent: {date: 2026-09-10, outcome: given}   # on paper\n  interview: {date: 2026-09-12, outcome: not-this-time}\n' >>people/$who.yaml
  $ printf 'ID,Interview\n%s,01/10/2026\n' $who >../one.csv; kith enrol import ../one.csv --update --strand team --role mentee --today 2026-10-01
  0 new, 0 as they stand, 1 different, 5 here but not in the sheet
  Changed here since the last import, and left as they are (--update --over-edits takes the sheet's):
    line 2, cr736cz9: gates.interview
  Nothing to change.
  $ kith enrol import ../one.csv --update --over-edits --strand team --role mentee --today 2026-10-01
  0 new, 0 as they stand, 1 different, 5 here but not in the sheet
  Taken from the sheet, by line:
    line 2, cr736cz9: gates.interview
  Updated.
  $ cat people/$who.yaml
  id: cr736cz9
  year: Y6
  strands: {team: mentor}
  gates:
    pupil-consent: {date: 2026-09-10, outcome: given}   # on paper
    interview: {date: 2026-10-01, outcome: accepted}
  $ printf 'ID,Strand,Role\n%s,team,spotter\n' $who >../role.csv; kith enrol import ../role.csv --update --today 2026-10-01 | head -n 3; grep strands people/$who.yaml
  0 new, 0 as they stand, 1 different, 5 here but not in the sheet
  Taken from the sheet, by line:
    line 2, cr736cz9: strands.team
  Updated.
  strands: {team: spotter}

What is not known is asked about: a folder that is not there, a column that is nearly one, and one that is mapped twice.

  $ kith check -C nowhere
  kith: there is no folder nowhere; -C names a programme's, and kith init DIR makes one
  [2]
  $ printf 'Forname,Surname\nAl,Bo\n' >../typo.csv; kith enrol import ../typo.csv 2>&1 | head -n 3
  ../typo.csv:1:1: error: this sheet has surnames and no forenames [unknown-column]
     1 | Forname,Surname
       | ^
  $ kith enrol import ../typo.csv --map Forname=forename --map Forname=name
  kith: the column 'Forname' is mapped twice, to forename and to name
  [2]
  $ kith enrol import ../one.csv --strand taem; kith enrol import ../one.csv --school s
  kith: no strand 'taem'; did you mean 'team'?
  kith: no school 's'; one of: school
  [2]
