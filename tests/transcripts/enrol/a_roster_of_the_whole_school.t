A OneRoster is everybody of a school; kith takes in nobody of it unasked, and then only what it needs.

  $ kith init s --no-git --model learning-mentors --today 2026-09-01 2>/dev/null; cd s; printf '7B: {}\n' >classes.yaml
  $ mkdir ../roster; printf 'propertyName,value\noneroster.version,1.1\nfile.users,bulk\n' >../roster/manifest.csv
  $ { echo sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
  >   echo u1,,,true,o1,student,a,,Ada,Example,,001,,,,,07,; echo u2,,,true,o1,student,b,,Ben,Example,,002,,,,,07,
  >   echo u3,,,true,o1,student,c,,Cyd,Example,,003,,,,,08,; echo u4,,,true,o1,teacher,d,,Dee,Example,,,,,,,,; } >../roster/users.csv
  $ printf 'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType\nc1,,,7B,,,,scheduled\nc2,,,7 Oak,,,,homeroom\n' >../roster/classes.csv
  $ printf 'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,,,c1,o1,u1,student\ne2,,,c2,o1,u1,student\n' >../roster/enrollments.csv
  $ kith enrol import ../roster --today 2026-11-22 --id-seed 1
  0 new, 0 as they stand, 0 different, 0 here but not in the sheet
  4 others in it are not of this programme and were left out
  Nothing to change.
  $ kith enrol import ../roster --new Y7 --strand learning --role mentee --today 2026-11-22 --id-seed 1
  2 new, 0 as they stand, 0 different, 0 here but not in the sheet
  2 others in it are not of this programme and were left out
  Imported 2 people.
  $ cat people/* ../s-private/names.yaml; grep -h . ../s-private/people/*
  id: g9sckege
  year: Y7
  strands: {learning: mentee}
  id: jqzeerw3
  year: Y7
  strands: {learning: mentee}
  classes: ["7B"]
  jqzeerw3: {name: Ada Example, form: 7 Oak}
  g9sckege: {name: Ben Example}
  admission: "002"
  imported: {admission: dpfkflkk, name.name: klkhjabh, strands.learning: enfancch, year: hinfpell}
  admission: "001"
  imported:
    admission: cmojfelo
    classes: enejfokb
    name.form: danfjceg
    name.name: ogadcdkb
    strands.learning: enfancch
    year: hinfpell

Next term's roster brings up who is here, and says who is leaving.

  $ sed -i 's/,Ben,/,Benjamin,/; s/^u2,,,/u2,tobedeleted,2027-01-04,/; s/,001,,,,,07,/,001,,,,,08,/' ../roster/users.csv
  $ kith enrol import ../roster --today 2027-01-05
  0 new, 0 as they stand, 1 different, 0 here but not in the sheet
  2 others in it are not of this programme and were left out
  Leaving, or no longer enabled, it says; for each: kith enrol leave ID
    g9sckege
  Different, and left as they are (--update takes the sheet's):
    line 2, jqzeerw3: year
  Nothing to change.
  $ kith enrol import ../roster --update --today 2027-01-05 && grep year people/*
  0 new, 0 as they stand, 1 different, 0 here but not in the sheet
  2 others in it are not of this programme and were left out
  Leaving, or no longer enabled, it says; for each: kith enrol leave ID
    g9sckege
  Taken from the sheet, by line:
    line 2, jqzeerw3: year
  Updated.
  people/g9sckege.yaml:year: Y7
  people/jqzeerw3.yaml:year: Y8

A folder or zip that is none is said to be none.

  $ mkdir ../empty; kith enrol import ../empty
  users.csv: error: this roster has no users.csv [bad-roster]
       = hint: a OneRoster folder or zip holds users.csv, orgs.csv and others at its top
  1 error; nothing was imported
  [1]
  $ printf 'PK\003\004 and no more' >../bad.zip; kith enrol import ../bad.zip
  ../bad.zip: error: this is no zip that can be read [bad-roster]
       = hint: fetch it again, or unpack it and name the folder
  1 error; nothing was imported
  [1]
  $ kith enrol import ../roster --new seven
  kith: --new seven: that is no year group, such as Y7
  [2]
