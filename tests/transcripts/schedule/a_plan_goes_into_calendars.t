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

Half-term is left out, and the day on which Maya is away. Half past twelve is 11:30 UTC in October and 12:30 in November. A
calendar for all has initials: it lies open on screens.

  $ kith schedule ics talk --today 2026-10-16 | tr -d '\r' | sed '/SUMMARY/,$!d' | sed -n 1,12p
  SUMMARY:Lunch team\, training/core: AK
  DESCRIPTION:Adult: Mrs Dale
  CLASS:PRIVATE
  END:VEVENT
  BEGIN:VEVENT
  UID:p1-2026-W43-1@s.kith
  DTSTAMP:20261019T000000Z
  DTSTART:20261019T113000Z
  DTEND:20261019T121000Z
  SUMMARY:Lunch team: AK with MP
  LOCATION:The Snug
  DESCRIPTION:Adult: Mrs Dale
  $ kith schedule ics --today 2026-10-16 | tr -d '\r' | grep -E 'UID|DTSTART|SUMMARY' | grep -v 2026-W5
  UID:training-core-2026-10-13T1530-1@s.kith
  DTSTART:20261013T143000Z
  SUMMARY:Lunch team\, training/core: AK
  UID:p1-2026-W43-1@s.kith
  DTSTART:20261019T113000Z
  SUMMARY:Lunch team: AK with MP
  UID:duty-2026-10-20T1040-bench-1@s.kith
  DTSTART:20261020T094000Z
  SUMMARY:Buddies\, duty: CO and AK
  UID:p1-2026-W45-1@s.kith
  DTSTART:20261102T123000Z
  SUMMARY:Lunch team: AK with MP
  UID:p1-2026-W47-1@s.kith
  DTSTART:20261116T123000Z
  SUMMARY:Lunch team: AK with MP
  UID:p1-2026-W48-1@s.kith
  DTSTART:20261123T123000Z
  SUMMARY:Lunch team: AK with MP
  UID:p1-2026-W49-1@s.kith
  DTSTART:20261130T123000Z
  SUMMARY:Lunch team: AK with MP
  DTSTART:20261207T123000Z
  SUMMARY:Lunch team: AK with MP
  DTSTART:20261214T123000Z
  SUMMARY:Lunch team: AK with MP

The same plan gives the same file on any day of the term, with lines that end as the standard asks.

  $ kith schedule ics --today 2026-10-16 >../one; kith schedule ics --today 2026-11-16 | cmp ../one - && echo the same
  the same
  $ tail -n 1 ../one | od -An -c
     E   N   D   :   V   C   A   L   E   N   D   A   R  \r  \n

Someone's own calendar says with whom. Its file is called by an id.

  $ kith schedule ics --for m1 --today 2026-10-16 | tr -d '\r' | grep SUMMARY | sort -u
  SUMMARY:Buddies\, duty: Cara O
  SUMMARY:Lunch team: Maya P
  SUMMARY:Lunch team\, training/core
  $ kith schedule ics --for e1 --today 2026-10-16 | tr -d '\r' | grep -E 'SUMMARY|DESC' | sort -u
  DESCRIPTION:Adult: Mrs Dale
  SUMMARY:Lunch team: Amir K
  $ kith schedule ics --for a1 -o ../s-private/out --today 2026-10-16
  Written: ../s-private/out/a1.ics, 8 entries
  $ kith schedule ics -o ../s-private/out --today 2026-10-16
  Written: ../s-private/out/buddies.ics, 1 entry
  Written: ../s-private/out/talk.ics, 8 entries
  $ kith schedule ics -o ../s-private/out --today 2026-10-16
  Written: ../s-private/out/buddies.ics, 1 entry
  Written: ../s-private/out/talk.ics, 8 entries
  $ ls ../s-private/out
  a1.ics
  buddies.ics
  talk.ics

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
  $ echo dear diary >../talk.ics; kith schedule ics talk -o .. --today 2026-10-16; cat ../talk.ics
  kith: ../talk.ics is there and is no calendar; name another file
  dear diary
  $ kith schedule ics tolk --today 2026-10-16
  kith: no strand 'tolk'; did you mean 'talk'?
  [2]
  $ kith schedule ics --for b1 talk --today 2026-10-16
  kith: nothing is agreed for this term or later; kith schedule makes a plan
  [1]
  $ sed -i 's/London/Londn/' programme.yaml; kith schedule ics --today 2026-10-16
  kith: this system knows no time zone 'Europe/Londn'; see timezone in programme.yaml
  [1]
