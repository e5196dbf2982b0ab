  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith record concern --raised-by mentor --passed-to g9sckege --at 13:05 --strand wellbeing --id-seed 7 --today 2026-09-16
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  Recorded that it was passed on. When it is acknowledged: kith record concern --acknowledged c0wje7e6
  $ kith record concern --raised-by mentor --passed-to g9sckege --at 13:05 --strand wellbeing --id-seed 8 --today 2026-09-16
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  Recorded already, as c0wje7e6.
  $ cat ../h-private/concerns/*; git status --short | cat
  date: 2026-09-16
  strand: wellbeing
  raised-by: mentor
  passed-to: g9sckege
  at: "13:05"
  ?? .gitignore
  ?? calendars/
  ?? classes.yaml
  ?? people/
  ?? places.yaml
  ?? programme.yaml
  ?? strands/
No words are taken, and none are repeated.
  $ kith record concern "he told me that" --raised-by mentor --passed-to g9sckege --today 2026-09-16
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  kith: no words are taken here: what a concern is about, and whom, belongs in the school's safeguarding system
  [2]
  $ kith record concern --raised-by mentor --today 2026-09-16
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  kith: either --raised-by and --passed-to for a concern that was passed on, or --acknowledged ID
  [2]
It is acknowledged the next morning.
  $ ID=$(ls ../h-private/concerns | sed 's/.yaml//')
  $ kith record concern --acknowledged $ID --at 12:00 --today 2026-09-16
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  kith: it was passed on at 13:05 on 2026-09-16; say when it was acknowledged with --date and --at
  [2]
  $ kith record concern --acknowledged $ID --at 08:20 --today 2026-09-17
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  Acknowledged.
  $ kith record concern --acknowledged $ID --at 08:20 --today 2026-09-17
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  Acknowledged already.
  $ cat ../h-private/concerns/*
  date: 2026-09-16
  strand: wellbeing
  raised-by: mentor
  passed-to: g9sckege
  at: "13:05"
  acknowledged-on: 2026-09-17
  acknowledged: "08:20"
  $ kith record concern --acknowledged $ID --at 09:00 --today 2026-09-17 2>&1 | sed "s/$ID/ID/"
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  kith: ../h-private/concerns/ID.yaml was acknowledged at another time; change the line by hand
Passed on to somebody who is no safeguarding lead or deputy: worth a look.
  $ kith record concern --raised-by staff --passed-to jqzeerw3 --at 10:00 --id-seed 3 --today 2026-09-16
  This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.
  Recorded that it was passed on. When it is acknowledged: kith record concern --acknowledged 3pk26m4b
  jqzeerw3 is no safeguarding lead or deputy of the programme; make sure that one of them knows.
  $ kith check --today 2026-09-16 2>&1 | grep -o 'warning: .*'
  warning: 'jqzeerw3' is no safeguarding lead or deputy of the programme [not-safeguarding]
