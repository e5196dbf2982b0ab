Four pairs, two rooms and two adults; the plan of the term is agreed and three weeks old.

  $ mkdir -p s/calendars s/strands s/people s/pairs s/timetables/talk s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Repairs
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-12-18}]
  > closed: [{from: 2026-10-26, to: 2026-10-30, why: half-term}]
  > slots:
  >   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
  >   tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunch}
  >   wed-lunch: {day: wed, from: "12:30", to: "13:10", kind: lunch}
  > X
  $ printf 'hub: {holds: 2}\nsnug: {holds: 1}\n' >places.yaml
  $ cat >strands/talk.yaml <<'X'
  > name: Talking
  > model: one-to-one
  > open-to: all
  > scheduling: {places: [hub, snug], supervision: {meetings-per-adult: 2}}
  > X
  $ for m in m1 m2 m3 m4; do printf "id: $m\nyear: Y10\nstrands: {talk: mentor}\n" >people/$m.yaml; done
  $ for e in e1 e2 e3 e4; do printf "id: $e\nyear: Y7\nstrands: {talk: mentee}\n" >people/$e.yaml; done
  $ printf 'free: [mon-lunch, tue-lunch]\n' | tee -a people/e1.yaml people/e2.yaml >people/none; rm people/none
  $ for a in a1 a2; do printf "id: $a\nstrands: {talk: supervisor}\n" >people/$a.yaml; done
  $ for p in m1 m2 m3 m4 e1 e2 e3 e4; do printf 'need: low\n' >../s-private/people/$p.yaml; done
  $ printf 'm1: {name: Amir Khan}\nm2: {name: Beth Lowe}\nm3: {name: Cara Obi}\nm4: {name: Dan Ray}\na1: {name: Mrs Dale}\na2: {name: Mr Fox}\ne1: {name: Maya Patel}\ne2: {name: Noah Reid}\ne3: {name: Omar Shah}\ne4: {name: Pia Toft}\n' >../s-private/names.yaml
  $ for n in 1 2 3 4; do printf "id: p$n\nstrand: talk\nmentors: [m$n]\nmentees: [e$n]\nasked: {mentor: 2026-09-10, mentee: 2026-09-10}\nbegan: 2026-09-14\n" >pairs/p$n.yaml; done
  $ cat >timetables/talk/2026-09-14.yaml <<'X'
  > from: 2026-09-14
  > until: 2026-12-18
  > meetings:
  >   - {pair: p1, slot: mon-lunch, place: hub, supervisor: a1}
  >   - {pair: p2, slot: mon-lunch, place: hub, supervisor: a1}
  >   - {pair: p3, slot: mon-lunch, place: snug, supervisor: a2}
  >   - {pair: p4, slot: wed-lunch, place: hub, supervisor: a1}
  > X

Nothing has changed: nothing is repaired, and nothing is written.

  $ kith schedule repair --today 2026-10-05
  Nothing to repair: all 40 meetings agreed from Mon 5 Oct to Fri 18 Dec can take
  place as they are.
  $ ls ../s-private
  names.yaml
  people

Monday, 7:40: the hub is out of use this week and the next. Nobody else's meeting moves.

  $ printf 'hub: {holds: 2, closed: [{from: 2026-10-12, to: 2026-10-23, why: a leak}]}\nsnug: {holds: 1}\n' >places.yaml
  $ kith schedule repair --today 2026-10-12
  Repair from Mon 12 Oct to Fri 18 Dec: 6 of 36 meetings change
    2 at another time, 2 in another place, 2 cannot take place
    no plan that places as many moves fewer in time, nor gives fewer another place
  
  Cannot take place:
    mon-lunch, hub, Mrs Dale
      Mon 12 Oct, Mon 19 Oct: hub cannot be used then
      Amir Khan with Maya Patel
  
  At another time:
    mon-lunch, hub, Mrs Dale; now tue-lunch, snug, Mrs Dale
      Mon 12 Oct, Mon 19 Oct: hub cannot be used then
      Beth Lowe with Noah Reid
  
  In another place:
    wed-lunch, Mrs Dale: hub; now snug
      Wed 14 Oct, Wed 21 Oct: hub cannot be used then
      Dan Ray with Pia Toft
  
  Talking: 3 pairs placed, 1 in part, 0 not, from 2026-10-12 to 2026-12-18
  no timetable for these pairs places more
  
    slot       pair                       place  adult     when
    mon-lunch  Amir Khan with Maya Patel  hub    Mrs Dale  every week
    mon-lunch  Beth Lowe with Noah Reid   hub    Mrs Dale  every week
    mon-lunch  Cara Obi with Omar Shah    snug   Mr Fox    every week
    tue-lunch  Beth Lowe with Noah Reid   snug   Mrs Dale  2 weeks
    wed-lunch  Dan Ray with Pia Toft      hub    Mrs Dale  every week
    wed-lunch  Dan Ray with Pia Toft      snug   Mrs Dale  2 weeks
  
  Not placed, or not each time, and why:
    Amir Khan with Maya Patel: full, meets 7 of 9 times
      would help: one more place in mon-lunch, or one more place in tue-lunch
  
  What cannot all be kept:
    Amir Khan with Maya Patel, Beth Lowe with Noah Reid, Cara Obi with Omar Shah
      and Dan Ray with Pia Toft are to meet in the week of 2026-10-12; the places
      in mon-lunch, tue-lunch and wed-lunch are for 3 meetings in all.
  
  Nothing is agreed yet. Accept it: kith schedule accept talk
  Written: ../s-private/proposals/talk.timetable.yaml
  [3]
  $ kith schedule accept --today 2026-10-12
  The timetable is agreed. Next: kith schedule week
  $ kith schedule week 2026-W42 --today 2026-10-12
  2026-W42, from Mon 12 Oct: 3 meetings
  
           Mon 12 Oct              Tue 13 Oct              Wed 14 Oct
    12:30  Cara O with Omar S      Beth L with Noah R      Dan R with Pia T
           snug                    snug                    snug
           Mr Fox                  Mrs Dale                Mrs Dale
  $ kith check --today 2026-10-12
  no findings
  $ kith schedule repair --today 2026-10-12
  Nothing to repair: of 36 meetings agreed from Mon 12 Oct to Fri 18 Dec, 2 cannot
  take place, and the others can as they are.
  
  Cannot take place:
    mon-lunch, hub, Mrs Dale
      Mon 12 Oct, Mon 19 Oct: hub cannot be used then
      Amir Khan with Maya Patel
  [3]
  $ cat timetables/talk/2026-10-12.yaml
  from: 2026-10-12
  until: 2026-12-18
  meetings:
    - {pair: p1, slot: mon-lunch, place: hub, supervisor: a1}
    - {pair: p2, slot: mon-lunch, place: hub, supervisor: a1}
    - {pair: p3, slot: mon-lunch, place: snug, supervisor: a2}
    - {pair: p2, slot: tue-lunch, only: [2026-W42, 2026-W43], place: snug, supervisor: a1}
    - {pair: p4, slot: wed-lunch, place: hub, supervisor: a1}
    - {pair: p4, slot: wed-lunch, only: [2026-W42, 2026-W43], place: snug, supervisor: a1}

An adult is away for a day, on the morning: today's lunch can still change.

  $ printf 'away: [{from: 2026-11-02, to: 2026-11-02}]\n' >>people/a2.yaml
  $ kith schedule repair --today 2026-11-02 >../page; sed '/placed,/,$d' ../page
  Written: ../s-private/proposals/talk.timetable.yaml
  Repair from Mon 2 Nov to Fri 18 Dec: 1 of 28 meetings change
    1 at another time
    no plan that places as many moves fewer in time
  
  At another time:
    mon-lunch, snug, Mr Fox; now wed-lunch, hub, Mrs Dale
      Mon 2 Nov: Mr Fox cannot oversee then
      Cara Obi with Omar Shah
  
  $ kith schedule repair --from 2026-11-03 --today 2026-11-02
  Nothing to repair: all 25 meetings agreed from Tue 3 Nov to Fri 18 Dec can take
  place as they are.

Someone who stands in has been found: that meeting stays as it is.

  $ kith schedule cover a2 --date 2026-11-02 --today 2026-11-02
  Cover for Mr Fox, Mon 2 Nov: 1 slot to oversee
  
  Mon 2 Nov, 12:30, snug: Talking, the adult for 1 meeting
    nobody can: 1 in something else then
  $ printf 'away: [{from: 2026-11-04, to: 2026-11-04}]\n' >>people/m4.yaml
  $ kith schedule cover m4 --date 2026-11-04 --accept 1 --today 2026-11-02
  Agreed: Cara Obi stands in on Wed 4 Nov, 12:30.
  Next: kith schedule week 2026-W45
  $ kith schedule repair --today 2026-11-02 >../page; sed '/placed,/,$d' ../page
  Written: ../s-private/proposals/talk.timetable.yaml
  Repair from Mon 2 Nov to Fri 18 Dec: 1 of 28 meetings change
    1 at another time
    no plan that places as many moves fewer in time
  
  At another time:
    mon-lunch, snug, Mr Fox; now tue-lunch, hub, Mrs Dale
      Mon 2 Nov: Mr Fox cannot oversee then
      Cara Obi with Omar Shah
  
  $ kith schedule repair --format json --dry-run --today 2026-11-02 | sed -n '/"agreed"/,$p'
    "agreed": 28,
    "moves": [
      {
        "strand": "talk",
        "pair": "p3",
        "was": {
          "date": "2026-11-02",
          "slot": "mon-lunch",
          "place": "snug",
          "supervisor": "a2"
        },
        "now": {
          "date": "2026-11-03",
          "slot": "tue-lunch",
          "place": "hub",
          "supervisor": "a1"
        },
        "because": "supervision",
        "who": "a2"
      }
    ]
  }

A pupil's lessons have changed, so that Mondays no longer suit from half-term on.

  $ sed -i 's/free: .*/free: [tue-lunch]/' people/e1.yaml
  $ kith schedule repair --from 2026-11-09 --today 2026-11-02
  Repair from Mon 9 Nov to Fri 18 Dec: 6 of 24 meetings change
    6 at another time
    no plan that places as many moves fewer in time
  
  At another time:
    mon-lunch, hub, Mrs Dale; now tue-lunch, hub, Mrs Dale
      every Mon from 9 Nov to 14 Dec: Maya Patel is not free then
      Amir Khan with Maya Patel
  
  Talking: 4 pairs placed, 0 not, from 2026-11-09 to 2026-12-18
  
    slot       pair                       place  adult     when
    mon-lunch  Beth Lowe with Noah Reid   hub    Mrs Dale  every week
    mon-lunch  Cara Obi with Omar Shah    snug   Mr Fox    every week
    tue-lunch  Amir Khan with Maya Patel  hub    Mrs Dale  every week
    wed-lunch  Dan Ray with Pia Toft      hub    Mrs Dale  every week
  
  Nothing is agreed yet. Accept it: kith schedule accept talk
  Written: ../s-private/proposals/talk.timetable.yaml

A proposal whose first days have passed would change what is past.

  $ kith schedule accept --today 2026-11-10
  kith: days of this proposal for talk have passed under the agreed plan; make it again
  [1]

Slips.

  $ kith schedule repair --from 2026-11-01 --today 2026-11-02
  kith: --from 2026-11-01 has passed, and what is past stays; repair from 2026-11-02 on
  [2]
  $ rm -r timetables; kith schedule repair talk --today 2026-11-02
  kith: no timetable is agreed that could be repaired; kith schedule talk makes one
  [2]
