An adult, a mentor, a pupil in a targeted strand that registers call Lunch team, and two buddies on duty.

  $ mkdir -p s/calendars s/strands s/people s/pairs s/timetables/talk s/timetables/buddies s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Calendars
  > academic-year: 2026-27
  > timezone: Europe/London
  > schools: {s: {name: S, calendar: s}}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-12-18}]
  > closed: [{from: 2026-10-26, to: 2026-10-30, why: half-term}]
  > slots: {mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}, tue-play: {day: tue, from: "10:40", to: "11:00", kind: break}}
  > X
  $ printf 'snug: {name: The Snug, holds: 1}\nbench: {zone: true, holds: 1}\n' >places.yaml
  $ printf 'name: Wellbeing talks\nshown-as: Lunch team\nmodel: one-to-one\nopen-to: targeted\nscheduling: {places: [snug], supervision: {meetings-per-adult: 1}}\n' >strands/talk.yaml
  $ printf 'name: Buddies\nmodel: duty\nopen-to: all\nscheduling: {duties: [{place: bench, people: {at-least: 2}}]}\n' >strands/buddies.yaml
  $ printf 'id: m1\nyear: Y9\nstrands: {talk: mentor, buddies: mentor}\n' >people/m1.yaml
  $ printf 'id: b1\nyear: Y9\nstrands: {buddies: mentor}\n' >people/b1.yaml
  $ printf 'id: e1\nyear: Y7\nstrands: {talk: mentee}\naway: [{from: 2026-11-09, to: 2026-11-09}]\n' >people/e1.yaml
  $ printf 'id: a1\nstrands: {talk: supervisor}\n' >people/a1.yaml
  $ printf 'm1: {name: Amir Khan}\nb1: {name: Cara Obi}\ne1: {name: Maya Patel}\na1: {name: Mrs Dale}\n' >../s-private/names.yaml
  $ printf 'id: p1\nstrand: talk\nmentors: [m1]\nmentees: [e1]\nbegan: 2026-09-07\n' >pairs/p1.yaml
  $ cat >timetables/talk/2026-10-19.yaml <<'X'
  > from: 2026-10-19
  > until: 2026-11-13
  > meetings:
  >   - {pair: p1, slot: mon-lunch, place: snug, supervisor: a1}
  > events:
  >   - {kind: training, name: core, date: 2026-10-13, from: "15:30", to: "16:30", people: [m1], supervisor: a1}
  > X
  $ cat >timetables/buddies/2026-10-19.yaml <<'X'
  > from: 2026-10-19
  > until: 2026-12-18
  > duties:
  >   - {date: 2026-10-20, slot: tue-play, place: bench, people: [m1, b1]}
  > X

A pair's meetings are one weekly entry. Half-term is taken out of it, and the meeting from which Maya is away is cancelled.
The file says when the clocks change, so that half past twelve stays half past twelve. There are initials: a calendar lies
open on screens.

  $ kith schedule ics talk --today 2026-10-16 | tr -d '\r' | sed -n '1,/END:VTIMEZONE/p'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//kith//kith//EN
  NAME:Lunch team
  X-WR-CALNAME:Lunch team
  BEGIN:VTIMEZONE
  TZID:Europe/London
  BEGIN:DAYLIGHT
  TZNAME:BST
  TZOFFSETFROM:+0000
  TZOFFSETTO:+0100
  DTSTART:19960331T010000
  RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
  END:DAYLIGHT
  BEGIN:STANDARD
  TZNAME:GMT
  TZOFFSETFROM:+0100
  TZOFFSETTO:+0000
  DTSTART:19961027T020000
  RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
  END:STANDARD
  END:VTIMEZONE
  $ kith schedule ics talk --today 2026-10-16 | tr -d '\r' | sed -n '/UID:p1/,/END:VEVENT/p'
  UID:p1-2026-10-19-1@s.kith
  DTSTAMP:20261019T000000Z
  SEQUENCE:2
  DTSTART;TZID=Europe/London:20261019T123000
  DTEND;TZID=Europe/London:20261019T131000
  RRULE:FREQ=WEEKLY;COUNT=9
  EXDATE;TZID=Europe/London:20261026T123000
  SUMMARY:Lunch team: AK with MP
  LOCATION:The Snug
  DESCRIPTION:Adult: Mrs Dale
  STATUS:CONFIRMED
  CLASS:PRIVATE
  END:VEVENT
  UID:p1-2026-10-19-1@s.kith
  DTSTAMP:20261019T000000Z
  SEQUENCE:2
  DTSTART;TZID=Europe/London:20261109T123000
  DTEND;TZID=Europe/London:20261109T131000
  RECURRENCE-ID;TZID=Europe/London:20261109T123000
  SUMMARY:Cancelled: Lunch team: AK with MP
  LOCATION:The Snug
  DESCRIPTION:Adult: Mrs Dale
  STATUS:CANCELLED
  TRANSP:TRANSPARENT
  CLASS:PRIVATE
  END:VEVENT
  $ kith schedule ics --today 2026-10-16 | tr -d '\r' | grep -E '^(UID|DTSTART;|SUMMARY)'
  UID:training-core-2026-10-13-1@s.kith
  DTSTART;TZID=Europe/London:20261013T153000
  SUMMARY:Lunch team\, training/core: AK
  UID:p1-2026-10-19-1@s.kith
  DTSTART;TZID=Europe/London:20261019T123000
  SUMMARY:Lunch team: AK with MP
  UID:p1-2026-10-19-1@s.kith
  DTSTART;TZID=Europe/London:20261109T123000
  SUMMARY:Cancelled: Lunch team: AK with MP
  UID:duty-2026-10-20-tue-play-bench-1@s.kith
  DTSTART;TZID=Europe/London:20261020T104000
  SUMMARY:Buddies\, duty: CO and AK

The same plan gives the same file on any day of the term, with lines that end as the standard asks.

  $ kith schedule ics --today 2026-10-16 >../one; kith schedule ics --today 2026-11-16 | cmp ../one - && echo the same
  the same
  $ tail -n 1 ../one | od -An -c
     E   N   D   :   V   C   A   L   E   N   D   A   R  \r  \n

Someone's own calendar leaves out whose it is; names are for those who ask. A place has one, too.

  $ kith schedule ics --for m1 --today 2026-10-16 | tr -d '\r' | grep SUMMARY
  SUMMARY:Lunch team\, training/core
  SUMMARY:Lunch team: MP
  SUMMARY:Cancelled: Lunch team: MP
  SUMMARY:Buddies\, duty: CO
  $ kith schedule ics --for m1 --names --today 2026-10-16 | tr -d '\r' | grep SUMMARY
  SUMMARY:Lunch team\, training/core
  SUMMARY:Lunch team: Maya P
  SUMMARY:Cancelled: Lunch team: Maya P
  SUMMARY:Buddies\, duty: Cara O
  $ kith schedule ics --for e1 --names --today 2026-10-16 | tr -d '\r' | grep -E 'SUMMARY|DESC' | sort -u
  DESCRIPTION:Adult: Mrs Dale
  SUMMARY:Cancelled: Lunch team: Amir K
  SUMMARY:Lunch team: Amir K
  $ kith schedule ics --place bench --today 2026-10-16 | tr -d '\r' | grep -E 'CALNAME|SUMMARY'
  X-WR-CALNAME:bench
  SUMMARY:Buddies\, duty: CO and AK

Each reader has a file, called by an id.

  $ kith schedule ics --for a1 -o ../s-private/out --today 2026-10-16
  Written: ../s-private/out/a1.ics, 2 entries
  $ kith schedule ics -o ../s-private/out --today 2026-10-16
  Written: ../s-private/out/adults, 1 calendar
  Written: ../s-private/out/places, 2 calendars
  Written: ../s-private/out/pupils, 3 calendars
  Written: ../s-private/out/strands, 2 calendars
  $ kith schedule ics -o ../s-private/out --today 2026-10-16
  Written: ../s-private/out/adults, 1 calendar
  Written: ../s-private/out/places, 2 calendars
  Written: ../s-private/out/pupils, 3 calendars
  Written: ../s-private/out/strands, 2 calendars
  $ (cd ../s-private/out; ls -d *.ics */*.ics)
  a1.ics
  adults/a1.ics
  places/bench.ics
  places/snug.ics
  pupils/b1.ics
  pupils/e1.ics
  pupils/m1.ics
  strands/buddies.ics
  strands/talk.ics

Who has taken the file in takes the next one in over it: the entry is the same, and its number is higher. Somebody stands in
for Amir on one day, and from the end of November the two meet in another slot: the duty is not planned any more.

  $ sed -i 's/^events:/cover:\n  - {date: 2026-11-02, slot: mon-lunch, absent: m1, stand-in: b1}\n&/' timetables/talk/2026-10-19.yaml
  $ printf 'from: 2026-11-30\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: tue-play, place: snug, supervisor: a1}\n' >timetables/talk/2026-11-30.yaml
  $ printf 'from: 2026-10-20\nuntil: 2026-12-18\n' >timetables/buddies/2026-10-20.yaml
  $ kith schedule ics --today 2026-10-16 | tr -d '\r' | grep -E '^(UID|SEQ|DTSTART;|RRULE:FREQ=WEEKLY|EXDATE|RECUR|SUMMARY|STATUS)' | sed -n '/p1/,$p'
  UID:p1-2026-10-19-1@s.kith
  SEQUENCE:6
  DTSTART;TZID=Europe/London:20261019T123000
  RRULE:FREQ=WEEKLY;COUNT=6
  EXDATE;TZID=Europe/London:20261026T123000
  SUMMARY:Lunch team: AK with MP
  STATUS:CONFIRMED
  UID:p1-2026-10-19-1@s.kith
  SEQUENCE:6
  DTSTART;TZID=Europe/London:20261102T123000
  RECURRENCE-ID;TZID=Europe/London:20261102T123000
  SUMMARY:Lunch team: CO with MP
  STATUS:CONFIRMED
  UID:p1-2026-10-19-1@s.kith
  SEQUENCE:6
  DTSTART;TZID=Europe/London:20261109T123000
  RECURRENCE-ID;TZID=Europe/London:20261109T123000
  SUMMARY:Cancelled: Lunch team: AK with MP
  STATUS:CANCELLED
  UID:duty-2026-10-20-tue-play-bench-1@s.kith
  SEQUENCE:1
  DTSTART;TZID=Europe/London:20261020T104000
  SUMMARY:Cancelled: Buddies\, duty: CO and AK
  STATUS:CANCELLED
  UID:p1-2026-11-30-1@s.kith
  SEQUENCE:0
  DTSTART;TZID=Europe/London:20261201T104000
  RRULE:FREQ=WEEKLY;COUNT=3
  SUMMARY:Lunch team: AK with MP
  STATUS:CONFIRMED
  $ kith schedule ics --for b1 --today 2026-10-16 | tr -d '\r' | grep -E '^(UID|SEQ|DTSTART;|SUMMARY|STATUS)'
  UID:duty-2026-10-20-tue-play-bench-1@s.kith
  SEQUENCE:1
  DTSTART;TZID=Europe/London:20261020T104000
  SUMMARY:Cancelled: Buddies\, duty: AK
  STATUS:CANCELLED
  UID:p1-2026-10-19-1@s.kith
  SEQUENCE:6
  DTSTART;TZID=Europe/London:20261102T123000
  SUMMARY:Lunch team: MP
  STATUS:CONFIRMED

Slips. A calendar is no record, and writes over nothing but calendars.

  $ kith schedule ics -o . --today 2026-10-16
  kith: a calendar is no record and tells who meets, so it does not belong in the folder under git; name a folder elsewhere, such as ../s-private/out
  [2]
  $ kith schedule ics -o ../s-private/people --today 2026-10-16
  kith: a calendar is no record and tells who meets, so it does not belong in this part of the private folder; name a folder elsewhere, such as ../s-private/out
  [2]
  $ kith schedule ics -o ../nowhere/near --today 2026-10-16
  kith: there is no folder for ../nowhere/near
  [2]
  $ echo dear diary >../a1.ics; kith schedule ics --for a1 -o .. --today 2026-10-16; cat ../a1.ics
  kith: ../a1.ics is there and is no calendar; name another file
  dear diary
  $ kith schedule ics tolk --today 2026-10-16
  kith: no strand 'tolk'; did you mean 'talk'?
  [2]
  $ kith schedule ics --place snog --today 2026-10-16
  kith: no place 'snog'; did you mean 'snug'?
  [2]
  $ kith schedule ics --place snug buddies --today 2026-10-16
  kith: nothing is agreed for this term or later; kith schedule makes a plan
  [1]
  $ sed -i 's/London/Londn/' programme.yaml; kith schedule ics --today 2026-10-16
  kith: this system knows no time zone 'Europe/Londn'; see timezone in programme.yaml
  [1]
