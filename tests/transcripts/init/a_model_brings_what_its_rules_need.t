Each model of the list is sound as it comes, and brings the slots, places and gates that its rules name, no more.

  $ for m in $(kith init --list 2>/dev/null | awk '$1 ~ /^[a-z0-9-]+$/ && $1 != "model" && !/only$/ {print $1}' | grep -e -); do
  >   kith init new/$m --model $m --no-git --today 2026-09-01 2>/dev/null || echo "$m: $?"
  >   echo "$m: $(ls new/$m/strands | tr '\n' ' ')$(kith -C new/$m check --today 2026-09-01 2>&1)"
  > done
  community-drop-in: drop-in.yaml no findings
  form-group-mentors: form-mentors.yaml no findings
  learning-mentors: learning.yaml no findings
  one-to-one: one-to-one.yaml no findings
  playground-buddies: playground.yaml no findings
  reception-buddies: reception.yaml no findings
  special-school-buddies: buddies.yaml no findings
  talk-it-out-team: team.yaml no findings
  wellbeing-one-to-one: at-the-gate.yaml wellbeing.yaml no findings
  whole-school: drop-in.yaml group.yaml one-to-one.yaml no findings
  year-6-to-7-transition: moving-up.yaml settling-in.yaml no findings
  $ kith init p --model playground-buddies --school 'St Mary: A' --year 2028-29 --slot lunch=12:00-12:45@mon,tue --no-git 2>/dev/null
  $ cat p/programme.yaml p/calendars/school.yaml p/places.yaml
  # Who runs the programme, and what it asks of everyone. man 5 kith explains every key.
  kith: 1
  name: "St Mary: A"
  academic-year: 2028-29          # one folder a year: what must be deleted can then be deleted whole
  timezone: Europe/London
  schools:
    school: {name: "St Mary: A", calendar: school}
  # lead: ID                      # after kith enrol add: the id of who runs it
  # safeguarding:
  #   school: {lead: ID, deputies: [ID], allegations-to: head teacher}
  gates: [pupil-consent, parent-consent, training/core, dbs, safeguarding-training]
  at-most: {meetings-per-week: 3} # per pupil, over all strands
  retention: {folder: 1 year}
  # Terms, closures, and the slots of the week. Set the dates of your school.
  terms:
    - {name: autumn, from: 2028-09-04, to: 2028-12-15}
    - {name: spring, from: 2029-01-05, to: 2029-03-30}
    - {name: summer, from: 2029-04-16, to: 2029-07-20}
  closed:
    - {from: 2028-10-23, to: 2028-10-27, why: half-term}
    - {from: 2029-02-12, to: 2029-02-16, why: half-term}
    - {from: 2029-05-28, to: 2029-06-01, why: half-term}
  # cycle: {weeks: [A, B], starts: 2028-09-11}     # for a two-week timetable; slots then may name weeks: [A]
  slots:
    mon-break: {day: mon, from: "10:40", to: "11:00", kind: break}
    tue-break: {day: tue, from: "10:40", to: "11:00", kind: break}
    wed-break: {day: wed, from: "10:40", to: "11:00", kind: break}
    thu-break: {day: thu, from: "10:40", to: "11:00", kind: break}
    fri-break: {day: fri, from: "10:40", to: "11:00", kind: break}
    mon-lunch: {day: mon, from: "12:00", to: "12:45", kind: lunch}
    tue-lunch: {day: tue, from: "12:00", to: "12:45", kind: lunch}
  # Rooms and zones; holds = meetings at once. slots left out: always open.
  buddy-bench: {school: school, name: Buddy bench, zone: true, holds: 1}
  games: {school: school, name: Games corner, zone: true, holds: 1}

Several stand in one folder, all of them if need be.

  $ kith init two --model reception-buddies --model year-6-to-7-transition --no-git --today 2026-09-01 2>/dev/null
  $ ls two/calendars two/strands && grep -e school: -e primary: two/programme.yaml && kith -C two check --today 2026-09-01
  two/calendars:
  primary.yaml
  school.yaml
  
  two/strands:
  moving-up.yaml
  reception.yaml
  settling-in.yaml
    school: {name: two, calendar: school}
    primary: {name: Primary school, calendar: primary, feeder-of: school}
  #   school: {lead: ID, deputies: [ID], allegations-to: head teacher}
  no findings
  $ kith init all $(ls new | sed 's/^/--model /;/private/d') --no-git --today 2026-09-01 2>/dev/null
  $ cat all/strands/*.yaml | grep -c ^name: && cat new/*/strands/*.yaml | grep ^name: | sort -u | wc -l && kith -C all check --today 2026-09-01
  13
  13
  no findings

What is mistyped is answered, and nothing is made.

  $ kith init x --model playgroud-buddies
  kith: no model 'playgroud-buddies'; did you mean 'playground-buddies'?
  [2]
  $ kith init x --model duty
  kith: no model 'duty'; one of: community-drop-in, form-group-mentors, group, learning-mentors, one-to-one, playground-buddies, reception-buddies, special-school-buddies, talk-it-out-team, wellbeing-one-to-one, whole-school, year-6-to-7-transition
  [2]
  $ kith init x --slot lunch=12:30
  kith: --slot lunch=12:30 is not KIND=FROM-TO, as in lunch=12:30-13:10 or other=13:40-14:20@tue,fri
  [2]
  $ kith init x --slot lunch=13:10-12:30
  kith: --slot lunch=13:10-12:30 is not KIND=FROM-TO, as in lunch=12:30-13:10 or other=13:40-14:20@tue,fri
  [2]
  $ kith init x --slot lunch=12:30-13:10@mon,mon
  kith: --slot lunch=12:30-13:10@mon,mon is not KIND=FROM-TO, as in lunch=12:30-13:10 or other=13:40-14:20@tue,fri
  [2]
  $ kith init x --year 2026-28
  kith: '2026-28' is no academic year such as 2026-27
  [2]
  $ kith init x --example hillside --model group
  kith: an example is a whole school as it is; --model, --school, --year and --slot make one of your own
  [2]
  $ ls -d x
  ls: cannot access 'x': No such file or directory
  [2]
