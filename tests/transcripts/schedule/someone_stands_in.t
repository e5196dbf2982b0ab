A mentor, two others, a spotter in reserve, and two adults; the plan of the term.

  $ mkdir -p s/calendars s/strands s/people s/pairs s/timetables/talk s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Stand-ins
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > at-most: {meetings-per-week: 2}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-12-18}]
  > slots:
  >   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
  >   wed-lunch: {day: wed, from: "12:30", to: "13:10", kind: lunch}
  > X
  $ printf 'snug: {holds: 3}\n' >places.yaml
  $ cat >strands/talk.yaml <<'X'
  > name: Talking
  > shown-as: Lunch team
  > model: one-to-one
  > matching: {require: {gates: {mentor: [training/core]}, year-gap: {at-least: 1}}, mentees-per-mentor: {at-most: 2}}
  > scheduling: {places: [snug], supervision: {meetings-per-adult: 2}}
  > X
  $ for m in m1 m2 m3; do printf "id: $m\nyear: Y10\nstrands: {talk: mentor}\ngates: {training/core: {date: 2026-09-08}}\n" >people/$m.yaml; done
  $ printf 'id: m4\nyear: Y10\nstrands: {talk: spotter}\n' >people/m4.yaml
  $ printf 'id: m5\nyear: Y10\nstrands: {talk: spotter}\nfree: [mon-lunch]\ngates: {training/core: {date: 2026-09-08}}\n' >people/m5.yaml
  $ for a in a1 a2; do printf "id: $a\nstrands: {talk: supervisor}\n" >people/$a.yaml; done
  $ for e in e1 e2 e3; do printf "id: $e\nyear: Y7\nstrands: {talk: mentee}\n" >people/$e.yaml; done
  $ printf 'm1: {name: Amir Khan}\nm2: {name: Beth Lowe}\nm3: {name: Cara Obi}\nm4: {name: Dan Ray}\nm5: {name: Ella Sun}\na1: {name: Mrs Dale}\na2: {name: Mr Fox}\ne1: {name: Maya Patel}\ne2: {name: Noah Reid}\ne3: {name: Omar Shah}\n' >../s-private/names.yaml
  $ for p in m1 m2 m4 m5 e2 e3; do printf 'need: low\n' >../s-private/people/$p.yaml; done
  $ printf 'choices: {talk: [m3]}\n' >../s-private/people/e1.yaml
  $ printf 'not-with: [e2]\n' >../s-private/people/m3.yaml
  $ pair() { printf "id: $1\nstrand: talk\nmentors: [$2]\nmentees: [$3]\nasked: {mentor: 2026-09-10, mentee: 2026-09-10}\nbegan: 2026-09-14\n$4" >pairs/$1.yaml; }
  $ pair p1 m1 e1; pair p2 m1 e2; pair p3 m2 e3; pair p4 m2 e2 'ended: {date: 2026-10-01, reason: other}\n'
  $ cat >timetables/talk/2026-09-14.yaml <<'X'
  > from: 2026-09-14   # the first plan
  > until: 2026-12-18
  > meetings:
  >   - {pair: p1, slot: mon-lunch, place: snug, supervisor: a1}
  >   - {pair: p2, slot: wed-lunch, place: snug, supervisor: a1}
  >   - {pair: p3, slot: wed-lunch, place: snug, supervisor: a1}
  > X

The mentor will be absent all week. Whom the mentee knows comes first; what is private reads as not available.

  $ kith schedule cover m1 --date 2026-10-12 --until 2026-10-16 --today 2026-10-09
  Cover for Amir Khan, Mon 12 Oct to Fri 16 Oct: 2 meetings
  
  Mon 12 Oct, 12:30, snug: Lunch team, with Maya Patel
       stand-in   why
    1  Cara Obi   Maya Patel asked for them; no cover this term
    2  Ella Sun   no cover this term
    3  Beth Lowe  no cover this term
  
  Wed 14 Oct, 12:30, snug: Lunch team, with Noah Reid
    nobody can: 1 in something else then, 1 without a gate that the strand asks
    for, 1 not available, 1 not free then
  
  Nothing is written yet. To agree, add --accept with the numbers you choose.
  $ kith schedule cover m1 --date 2026-10-12 --accept 1 -n --today 2026-10-09
  would change timetables/talk/2026-09-14.yaml
  Nothing was written.
  $ kith schedule cover m1 --date 2026-10-12 --accept 1 --today 2026-10-09
  Agreed: Cara Obi stands in on Mon 12 Oct, 12:30.
  Next: kith schedule week 2026-W42
  $ cat timetables/talk/2026-09-14.yaml
  from: 2026-09-14   # the first plan
  until: 2026-12-18
  meetings:
    - {pair: p1, slot: mon-lunch, place: snug, supervisor: a1}
    - {pair: p2, slot: wed-lunch, place: snug, supervisor: a1}
    - {pair: p3, slot: wed-lunch, place: snug, supervisor: a1}
  cover:
    - {date: 2026-10-12, slot: mon-lunch, absent: m1, stand-in: m3}
  $ sha256sum timetables/talk/* >../before; kith schedule cover m1 --date 2026-10-12 --accept 1 --today 2026-10-09; sha256sum timetables/talk/* | diff ../before - && echo the same
  Nothing to change.
  the same

Another may take it over; the numbers stay.

  $ kith schedule cover m1 --date 2026-10-12 --accept 2 --today 2026-10-09
  Agreed: Ella Sun stands in on Mon 12 Oct, 12:30.
  Next: kith schedule week 2026-W42
  $ kith schedule cover m1 --date 2026-10-12 --today 2026-10-09
  Cover for Amir Khan, Mon 12 Oct: 1 meeting
  
  Mon 12 Oct, 12:30, snug: Lunch team, with Maya Patel
       stand-in           why
    1  Cara Obi           Maya Patel asked for them; no cover this term
    2  Ella Sun (agreed)  no cover this term
    3  Beth Lowe          no cover this term
  
  Nothing is written yet. To agree, add --accept with the numbers you choose.
  $ sed -n '/^cover/,$p' timetables/talk/2026-09-14.yaml
  cover:
    - {date: 2026-10-12, slot: mon-lunch, absent: m1, stand-in: m5}

The week and its record show who stands in; so does the week of either.

  $ kith schedule week 2026-W42 --today 2026-10-09
  2026-W42, from Mon 12 Oct: 3 meetings
  
           Mon 12 Oct                Wed 14 Oct
    12:30  Ella S with Maya P        Amir K with Noah R
           snug                      snug
           Mrs Dale                  Mrs Dale
           ! Ella S stands in for
           Amir K                    Beth L with Omar S
                                     snug
                                     Mrs Dale
  $ kith schedule week 2026-W42 --for m1 --today 2026-10-09
  2026-W42, from Mon 12 Oct: 2 meetings
  
           Mon 12 Oct                Wed 14 Oct
    12:30  Ella S with Maya P        Noah R
           snug                      snug
           Mrs Dale                  Mrs Dale
           ! Ella S stands in for
           Amir K
  $ kith schedule week 2026-W42 --format json --today 2026-10-09 | sed -n '/"cover"/,/}/p'
        "cover": {
          "m1": "m5"
        }
  $ kith record week 2026-W42 --all-held --today 2026-10-16
  Recorded 3 meetings of 2026-W42; the week is confirmed.
  $ sed -n '/p1/p' sessions/2026-W42/talk.yaml
    - {date: 2026-10-12, slot: mon-lunch, pair: p1, came: [e1], missed: {m1: absent}, cover: {m1: m5}, minutes: 20}

An adult's stand-in takes the whole slot.

  $ kith schedule cover a1 --date 2026-10-21 --today 2026-10-19
  Cover for Mrs Dale, Wed 21 Oct: 1 slot to oversee
  
  Wed 21 Oct, 12:30, snug: Lunch team, the adult for 2 meetings
       stand-in  why
    1  Mr Fox    no cover this term
  
  Nothing is written yet. To agree, add --accept with the numbers you choose.
  $ kith schedule cover a1 --date 2026-10-21 --accept 1 --today 2026-10-19
  Agreed: Mr Fox stands in on Wed 21 Oct, 12:30.
  Next: kith schedule week 2026-W43
  $ kith schedule week 2026-W43 --place snug --today 2026-10-19
  2026-W43, from Mon 19 Oct: 3 meetings
  
           Mon 19 Oct                Wed 21 Oct
    12:30  Amir K with Maya P        Amir K with Noah R
           Mrs Dale                  Mr Fox
                                     ! Mr Fox stands in for
                                     Mrs Dale
  
                                     Beth L with Omar S
                                     Mr Fox
                                     ! Mr Fox stands in for
                                     Mrs Dale
  $ kith check --today 2026-10-19
  no findings

A mentee is not covered for, a past day is recorded, and numbers are those of the list.

  $ kith schedule cover e1 --date 2026-10-12 --today 2026-10-09
  Cover for Maya Patel, Mon 12 Oct: nothing to cover
  $ kith schedule cover m1 --date 2026-10-05 --today 2026-10-09
  kith: that day has passed; what happened on it is recorded: kith record session PAIR --missed WHO=absent
  [2]
  $ kith schedule cover m1 --date 2026-10-12 --accept 9 --today 2026-10-09
  kith: no stand-in 9 here; without --accept they are listed
  [2]
  $ kith schedule cover m1 --date 2026-10-12 --accept 1,2 --today 2026-10-09
  kith: 1 and 2 are for the same meeting or duty; one of them takes it
  [2]
  $ kith schedule cover m1 --date 2026-10-12 --until 2026-10-10 --today 2026-10-09
  kith: --until lies before --date
  [2]
  $ kith schedule cover m1 --date 2026-10-14 --format json --today 2026-10-09
  {
    "absent": "m1",
    "from": "2026-10-14",
    "until": "2026-10-14",
    "vacancies": [
      {
        "date": "2026-10-14",
        "slot": "wed-lunch",
        "strand": "talk",
        "part": "mentor",
        "pairs": [
          "p2"
        ],
        "place": "snug",
        "stand-ins": [],
        "left-out": {
          "elsewhere": 1,
          "gates": 1,
          "not-available": 1,
          "not-free": 1
        }
      }
    ]
  }
