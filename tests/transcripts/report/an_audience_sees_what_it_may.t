Whom a report is for decides what it shows.
  $ mkdir -p h/calendars h/strands h/people h/pairs h/timetables/s h/sessions/2026-W39 h/sessions/2026-W40 h/sessions/2026-W41 h-private/people h-private/concerns; cd h
  $ printf 'kith: 1\nname: Elm Road\nacademic-year: 2026-27\nschools:\n  h: {name: Elm Road, calendar: h}\n' >programme.yaml
  $ printf 'terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\nslots:\n  mon: {day: mon, from: "12:30", to: "13:10", kind: lunch}\n' >calendars/h.yaml
  $ printf 'snug: {holds: 4}\n' >places.yaml
  $ printf 'name: s\nshown-as: Lunch team\nmodel: one-to-one\nmatching: {require: {gates: {mentor: [training]}}}\nscheduling:\n  places: [snug]\n  supervision: {meetings-per-adult: 4, mentors-every: 2 weeks}\n' >strands/s.yaml
  $ for p in m1 m2; do printf 'id: %s\nyear: Y10\nstrands: {s: mentor}\ngates: {training: {date: 2026-09-01, until: 2026-10-02}}\n' $p >people/$p.yaml; done
  $ for p in e1 e2 e3; do printf 'id: %s\nyear: Y7\nstrands: {s: mentee}\nsince: 2026-09-07\n' $p >people/$p.yaml; done
  $ printf 'id: a1\nstrands: {s: supervisor}\n' >people/a1.yaml
  $ for n in 1 2; do printf 'id: p%s\nstrand: s\nmentors: [m%s]\nmentees: [e%s]\nasked: {mentor: 2026-09-14, mentee: 2026-09-14}\nbasis: rules\nbegan: 2026-09-21\n' $n $n $n >pairs/p$n.yaml; done
  $ printf 'from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: mon, place: snug, supervisor: a1}\n  - {pair: p2, slot: mon, place: snug, supervisor: a1}\n' >timetables/s/2026-09-21.yaml
  $ printf 'confirmed: {date: 2026-09-25}\nrows:\n  - {date: 2026-09-21, slot: mon, pair: p1, came: [e1, m1], minutes: 25}\n  - {date: 2026-09-21, slot: mon, pair: p2, came: [m2], missed: {e2: absent}}\n' >sessions/2026-W39/s.yaml
  $ printf 'confirmed: {date: 2026-10-02}\nrows:\n  - {date: 2026-09-28, slot: mon, pair: p1, came: [e1, m1], minutes: 20}\n  - {date: 2026-09-28, slot: mon, pair: p2, came: [m2], missed: {e2: lesson}}\n' >sessions/2026-W40/s.yaml
  $ printf 'rows:\n  - {date: 2026-10-05, slot: mon, pair: p2, came: [m2], missed: {e2: absent}}\n  - {date: 2026-10-05, event: supervision/mentors, came: [m1]}\n' >sessions/2026-W41/s.yaml
  $ for p in m1 m2 e2 e3 a1; do printf 'x-note: x\n' >../h-private/people/$p.yaml; done
  $ printf 'interests: [chess]\ncheck-ins:\n  - {date: 2026-09-21, pair: p1, value: 8}\n  - {date: 2026-09-28, pair: p1, value: 6}\n  - {date: 2026-10-05, pair: p1, value: 4}\n' >../h-private/people/e1.yaml
  $ printf 'date: 2026-10-05\nraised-by: mentor\npassed-to: a1\nat: "13:05"\n' >../h-private/concerns/c1.yaml
  $ chmod -R go-rwx ../h-private
  $ kith report --today 2026-10-12 --audience staff | grep -c -e concern -e numbers
  0
  [1]
  $ kith report drift --today 2026-10-12 --audience staff | grep -c fall
  0
  [1]
  $ kith report contact --today 2026-10-12 --audience public | sed 24q
  Elm Road, 2026-10-12: whether pairs met
  For everyone: without people. c: kept back, so that nobody in a small group can
  be found out.
  
    weekly contact  c
    meetings held   c
    held besides    c
    mentees         c  in a pair by the day, counted in each strand
    who met         c  came to at least one meeting
  
  By strand and age
                 mentees  met  held  excused  not rec.  of could  weekly  of each
    Lunch team         c    c     c        c         c         c       c        c
    11 and over        c    c     c        c         c         c       c        c
  
  Meetings by week
    week      held  not held  not recorded
    2026-W39     c         c             0
    2026-W40     c         c             0
    2026-W41     c         c             c
    2026-W42     c         c             c
  
  What each mentee had
    meetings    mentees
  $ kith report matching --today 2026-10-12 --audience public
  Elm Road, 2026-10-12: who has a mentor, and how pairs fared
  For everyone: without people. c: kept back, so that nobody in a small group can
  be found out.
  
  Lunch team
    mentees            c
    with a mentor      c  of c mentees
    days others wait   c  mean, of those without one
    pairs ended early  c  of all pairs made; neither planned nor not needed
  
    year  mentees  with a mentor  share  days others wait
    Y7          c              c      c                 c
  
    gender              mentees  with a mentor  share  days others wait
    other or not known        c              c      c                 c
  
    slots offered  mentees  with a mentor  share  days others wait
    1                    c              c      c                 c
  
  What these numbers cannot say
    Why a pair ended is what someone wrote down; a timetable that changed can
    stand for much.
    Groups differ in more than what they are listed by.
  $ kith report gates --today 2026-10-12 --audience public --format json
  Entered into releases.yaml: gates, 2026-10-12
  {
    "programme": "Elm Road",
    "asof": "2026-10-12",
    "audience": "public",
    "counts": [
      {
        "strand": "Lunch team",
        "gate": "training",
        "needed": "c",
        "holds": 0,
        "missing": 0,
        "refused": 0,
        "lapsed": "c",
        "lapses-soon": 0
      }
    ]
  }
  $ kith report --today 2026-10-12 --audience public
  kith: the overview is about people: it is for --audience lead or staff
  [2]
  $ kith report load --today 2026-10-12 --audience public
  kith: load is about people: it is for --audience lead or staff
  [2]
  $ kith report person e1 --today 2026-10-12 --audience staff
  kith: what is held about a person is for --audience lead alone
  [2]
  $ kith report place snag --today 2026-10-12
  kith: no place 'snag'; did you mean 'snug'?
  [2]
  $ kith report contact --today 2026-10-12 --audience parents
  kith report contact: --audience: parents not in {lead,staff,public}
  kith report contact --help says more
  [2]
  $ for r in contact gates matching place; do kith report $r --audience public --today 2026-10-12; kith report $r --audience public --format json --today 2026-10-12; done | grep -c -E '\b(m1|m2|e1|e2|e3|a1|p1|p2)\b'
  Entered into releases.yaml: contact, 2026-10-12
  Entered into releases.yaml: matching, 2026-10-12
  Entered into releases.yaml: place, 2026-10-12
  0
  [1]
