Two strands share a room and a mentor. The second cannot hold its talk where the first has its games.

  $ mkdir -p s/strands s/people s/calendars s/pairs s/timetables/club && mkdir -m 700 s-private && cd s
  $ printf 'kith: 1\nname: S\nacademic-year: 2026-27\nschools: {s: {name: S, calendar: s}}\n' >programme.yaml
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-10-23}]
  > slots:
  >   mon-lunch: {day: mon, from: "12:30", to: "13:00", kind: lunch}
  >   tue-lunch: {day: tue, from: "12:30", to: "13:00", kind: lunch}
  > X
  $ printf 'snug: {name: Snug, holds: 4}\n' >places.yaml
  $ printf 'name: Club\nmodel: one-to-one\nopen-to: all\n' >strands/club.yaml
  $ cat >strands/one.yaml <<'X'
  > name: One
  > model: one-to-one
  > open-to: all
  > scheduling:
  >   places: [snug]
  >   events: [{kind: visit, name: talk, length: 30 min, dates: [2026-09-14, 2026-09-15], for: mentors}]
  > X
  $ cat >timetables/club/2026-09-07.yaml <<'X'
  > from: 2026-09-07
  > until: 2026-10-23
  > events:
  >   - {kind: group, name: games, date: 2026-09-14, slot: mon-lunch, place: snug, people: [m2]}
  >   - {kind: group, name: games, date: 2026-09-15, slot: tue-lunch, people: [m1, m2]}
  > X
  $ printf 'id: m1\nyear: Y9\nstrands: {one: mentor, club: mentor}\n' >people/m1.yaml
  $ printf 'id: m2\nyear: Y9\nstrands: {club: mentor}\n' >people/m2.yaml
  $ kith schedule one --today 2026-09-07 2>/dev/null | grep -A4 '^Events without'
  Events without a date, and people in none, and why:
    visit/talk: places
      it cannot be on 2026-09-14: taken by club
    visit/talk: elsewhere: m1
      m1: of 1 possible time: 1 in something else (taken by club)
  $ kith schedule one --today 2026-09-07 --format json 2>/dev/null | grep would-help
        "would-help": "it cannot be on 2026-09-14: taken by club"
        "would-help": "of 1 possible time: 1 in something else (taken by club)"
