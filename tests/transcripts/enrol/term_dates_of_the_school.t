The dates that a school publishes go into its calendar: closures are added, and terms that differ are left until asked.

  $ kith init s --no-git --today 2026-09-01 2>/dev/null; cd s
  $ printf 'Name,From,To\nAutumn term,03/09/2026,18/12/2026\nSpring term,2027-01-05,2027-03-26\nHalf-term,26/10/2026,30/10/2026\nINSET day,2026-11-27,\nChristmas holiday,2026-12-21,2027-01-04\nOpen evening,2026-10-01,\n' >../dates.csv
  $ kith enrol dates ../dates.csv
                   what                                   days
    differs, left  autumn (here 2026-09-02 to             2026-09-03 to 2026-12-18
                   2026-12-18)
    as it stands   spring                                 2027-01-05 to 2027-03-26
    as it stands   Half-term                              2026-10-26 to 2026-10-30
    closed         INSET day                              2026-11-27
    outside terms  Christmas holiday                      2026-12-21 to 2027-01-04
    left out       Open evening                           2026-10-01
  What differs is left as it is. --update takes the school's terms; closures are yours to settle, in calendars/school.yaml.
  What is left out is no closure by its name, or takes some hours: if school is closed, call it so, as in "closed: Eid".
  The dates are in calendars/school.yaml. Next: kith check, and kith schedule repair where a plan is agreed
  $ kith enrol dates ../dates.csv --update --today 2026-09-01
                   what               days
    changed        autumn             2026-09-03 to 2026-12-18
    as it stands   spring             2027-01-05 to 2027-03-26
    as it stands   Half-term          2026-10-26 to 2026-10-30
    as it stands   INSET day          2026-11-27
    outside terms  Christmas holiday  2026-12-21 to 2027-01-04
    left out       Open evening       2026-10-01
  What is left out is no closure by its name, or takes some hours: if school is closed, call it so, as in "closed: Eid".
  The dates are in calendars/school.yaml. Next: kith check, and kith schedule repair where a plan is agreed
  $ sed -n '1,12p' calendars/school.yaml
  # Terms, closures, and the slots of the week. Set the dates of your school.
  terms:
    - {name: autumn, from: 2026-09-03, to: 2026-12-18}
    - {name: spring, from: 2027-01-05, to: 2027-03-26}
    - {name: summer, from: 2027-04-12, to: 2027-07-21}
  closed:
    - {from: 2026-10-26, to: 2026-10-30, why: half-term}
    - {from: 2027-02-15, to: 2027-02-19, why: half-term}
    - {from: 2027-05-31, to: 2027-06-04, why: half-term}
    - {from: 2026-11-27, why: INSET day}
  # cycle: {weeks: [A, B], starts: 2026-09-07}     # for a two-week timetable; slots then may name weeks: [A]
  slots:
  $ kith enrol dates ../dates.csv --update; kith check --today 2026-09-01
                   what               days
    as it stands   autumn             2026-09-03 to 2026-12-18
    as it stands   spring             2027-01-05 to 2027-03-26
    as it stands   Half-term          2026-10-26 to 2026-10-30
    as it stands   INSET day          2026-11-27
    outside terms  Christmas holiday  2026-12-21 to 2027-01-04
    left out       Open evening       2026-10-01
  What is left out is no closure by its name, or takes some hours: if school is closed, call it so, as in "closed: Eid".
  Nothing to change.
  no findings

The same from a calendar program; what overlaps a closure that is there is for a person to settle.

  $ { echo BEGIN:VCALENDAR; echo VERSION:2.0; echo PRODID:x
  >   for e in 'Early May bank holiday;20270503;20270504' 'May half term;20270528;20270605' "Parents' evening;20270420;20270421"; do
  >     echo BEGIN:VEVENT; echo "UID:$e"; echo "SUMMARY:${e%%;*}"; echo "DTSTART;VALUE=DATE:$(echo $e | cut -d';' -f2)"; echo "DTEND;VALUE=DATE:${e##*;}"; echo END:VEVENT
  >   done; echo END:VCALENDAR; } | sed 's/$/\r/' >../dates.ics
  $ kith enrol dates ../dates.ics
                   what                                   days
    closed         Early May bank holiday                 2027-05-03
    differs, left  half-term (here 2027-05-31 to          2027-05-28 to 2027-06-04
                   2027-06-04)
    left out       Parents' evening                       2027-04-20
  What differs is left as it is. --update takes the school's terms; closures are yours to settle, in calendars/school.yaml.
  What is left out is no closure by its name, or takes some hours: if school is closed, call it so, as in "closed: Eid".
  The dates are in calendars/school.yaml. Next: kith check, and kith schedule repair where a plan is agreed
  $ kith enrol dates ../dates.ics --dry-run
                   what                                   days
    as it stands   Early May bank holiday                 2027-05-03
    differs, left  half-term (here 2027-05-31 to          2027-05-28 to 2027-06-04
                   2027-06-04)
    left out       Parents' evening                       2027-04-20
  What differs is left as it is. --update takes the school's terms; closures are yours to settle, in calendars/school.yaml.
  What is left out is no closure by its name, or takes some hours: if school is closed, call it so, as in "closed: Eid".
  Nothing to change.
  $ tail -n +8 calendars/school.yaml | head -n 8
    - {from: 2027-02-15, to: 2027-02-19, why: half-term}
    - {from: 2027-05-31, to: 2027-06-04, why: half-term}
    - {from: 2026-11-27, why: INSET day}
    - {from: 2027-05-03, why: Early May bank holiday}
  # cycle: {weeks: [A, B], starts: 2026-09-07}     # for a two-week timetable; slots then may name weeks: [A]
  slots:
    mon-tutor: {day: mon, from: "08:40", to: "09:00", kind: tutor}
    tue-tutor: {day: tue, from: "08:40", to: "09:00", kind: tutor}

What cannot be read changes nothing.

  $ printf 'Name,From,To\nHalf-term,30/10/2026,26/10/2026\n' >../bad.csv; kith enrol dates ../bad.csv
  ../bad.csv:2:1: error: its last day is before its first [bad-value]
     2 | Half-term,30/10/2026,26/10/2026
       | ^
       = hint: write 21/09/2026, 2026-09-21 or 21 September 2026
  1 error; nothing was changed
  [1]
  $ echo hello >../bad.ics; kith enrol dates ../bad.ics
  ../bad.ics: error: this calendar has no events that can be read [bad-sheet]
       = hint: save it as .ics from the calendar program, or name a CSV with Name, From and To
  1 error; nothing was changed
  [1]
  $ kith enrol dates ../none.csv; kith enrol dates ../dates.csv --calendar scool
  kith: there is no file ../none.csv
  kith: no calendar 'scool'; did you mean 'school'?
  [2]
