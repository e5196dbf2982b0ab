Buddies on duty at two playtimes a day, as agreed by hand.

  $ mkdir -p s/calendars s/strands s/people s/timetables/buddies s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Buddies
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-12-18}]
  > closed: [{from: 2026-09-17, to: 2026-09-18, why: training days}]
  > slots:
  >   mon-play: {day: mon, from: "10:40", to: "11:00", kind: break}
  >   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
  >   tue-play: {day: tue, from: "10:40", to: "11:00", kind: break}
  >   tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunch}
  >   thu-play: {day: thu, from: "10:40", to: "11:00", kind: break}
  > X
  $ printf 'bench: {zone: true, holds: 2}\nfield: {zone: true, holds: 2}\n' >places.yaml
  $ cat >strands/buddies.yaml <<'X'
  > name: Buddies
  > model: duty
  > open-to: all
  > scheduling:
  >   supervision: {meetings-per-adult: 2}
  >   duties: [{place: bench, slots: {kinds: [break, lunch]}, people: {at-least: 2}, twos: true}]
  >   fair-over: week
  > X
  $ for b in b1 b2 b3 b4; do printf "id: $b\nyear: Y6\nstrands: {buddies: mentor}\n" >people/$b.yaml; done
  $ printf 'id: b5\nyear: Y6\nstrands: {buddies: spotter}\n' >people/b5.yaml
  $ for a in a1 a2; do printf "id: $a\nstrands: {buddies: supervisor}\n" >people/$a.yaml; done
  $ printf 'b1: {name: Amir Khan}\nb2: {name: Amir Kaya}\nb3: {name: Cara Obi}\nb4: {name: Dan Ray}\nb5: {name: Ella Sun}\na1: {name: Mrs Dale}\na2: {name: Mr Fox}\n' >../s-private/names.yaml
  $ cat >timetables/buddies/2026-09-07.yaml <<'X'
  > from: 2026-09-07
  > until: 2026-12-18
  > duties:
  >   - {date: 2026-09-07, slot: mon-play, place: bench, people: [b1, b3], supervisor: a1}
  >   - {date: 2026-09-07, slot: mon-lunch, place: bench, people: [b1, b4], supervisor: a1}
  >   - {date: 2026-09-07, slot: mon-lunch, place: field, people: [b2, b3], supervisor: a2}
  >   - {date: 2026-09-08, slot: tue-play, place: bench, people: [b1, b2]}
  >   - {date: 2026-09-14, slot: mon-play, place: bench, people: [b1, b4], supervisor: a1}
  >   - {date: 2026-09-15, slot: tue-lunch, place: bench, people: [b2, b4], supervisor: a2}
  >   - {date: 2026-09-17, slot: thu-play, place: bench, people: [b3, b4], supervisor: a1}
  > events:
  >   - {kind: training, name: games, date: 2026-09-15, slot: tue-play, place: field, people: [b1, b2, b3], supervisor: a2}
  > X
  $ kith schedule rota buddies --today 2026-09-07
  Buddies: 7 duties from 2026-09-07 to 2026-12-18
  
  2026-W37
                 Mon 7 Sep             Tue 8 Sep             Thu 10 Sep
    10:40 bench  Amir Khan             Amir Khan
                 Cara O                Amir Kaya
                 (Mrs Dale)            ! no adult
    12:30 bench  Amir Khan
                 Dan R
                 (Mrs Dale)
    12:30 field  Amir Kaya
                 Cara O
                 (Mr Fox)
  
  2026-W38
    Thu 17 Sep: closed (training days)
                 Mon 14 Sep            Tue 15 Sep            Thu 17 Sep
    10:40 bench  Amir Khan                                   Cara O
                 Dan R                                       Dan R
                 (Mrs Dale)                                  (Mrs Dale)
                                                             ! closed that day
    12:30 bench                        Amir Kaya
                                       Dan R
                                       (Mr Fox)
  
  How the duties fall: 0-4 a person
    who        duties  a week  at lunch  back to back  weeks with none  covers
    Amir Khan       4     1-3         1             2                0       0
    Dan R           4     1-3         2             1                0       0
    Amir Kaya       3     1-2         2             1                0       0
    Cara O          3     1-2         1             1                0       0
    Ella S          0       0         0             0                2       0

Someone is ill on two days, and one person takes both.

  $ kith schedule cover b1 --date 2026-09-07 --until 2026-09-08 --today 2026-09-07
  Cover for Amir Khan, Mon 7 Sep to Tue 8 Sep: 3 duties
  
  Mon 7 Sep, 10:40, bench: Buddies, duty with Cara Obi
       stand-in   why
    1  Ella Sun   no cover this term
    2  Amir Kaya  no cover and 3 duties this term
    3  Dan Ray    no cover and 4 duties this term
  
  Mon 7 Sep, 12:30, bench: Buddies, duty with Dan Ray
       stand-in  why
    4  Ella Sun  no cover this term
  
  Tue 8 Sep, 10:40, bench: Buddies, duty with Amir Kaya
       stand-in  why
    5  Ella Sun  no cover this term
    6  Cara Obi  no cover and 3 duties this term
    7  Dan Ray   no cover and 4 duties this term
  
  Ella Sun could take all of them: --accept 1,4,5
  
  Nothing is written yet. To agree, add --accept with the numbers you choose.
  $ kith schedule cover b1 --date 2026-09-07 --until 2026-09-08 --accept 1,4,5 --today 2026-09-07
  Agreed: Ella Sun stands in on Mon 7 Sep, 10:40.
  Agreed: Ella Sun stands in on Mon 7 Sep, 12:30.
  Agreed: Ella Sun stands in on Tue 8 Sep, 10:40.
  Next: kith schedule week 2026-W37
  $ kith schedule cover b1 --date 2026-09-07 --until 2026-09-08 --accept 1,4,5 --today 2026-09-07
  Nothing to change.
  $ kith schedule rota buddies --today 2026-09-07 | sed -n '/How the/,$p'
  How the duties fall: 1-4 a person
    who        duties  a week  at lunch  back to back  weeks with none  covers
    Dan R           4     1-3         2             1                0       0
    Amir Kaya       3     1-2         2             1                0       0
    Cara O          3     1-2         1             1                0       0
    Ella S          3     0-3         1             2                1       3
    Amir Khan       1     0-1         0             0                1       0
  $ kith schedule rota buddies --format csv --today 2026-09-07
  week,date,slot,place,who,supervisor
  2026-W37,2026-09-07,mon-play,bench,Ella Sun; Cara Obi,Mrs Dale
  2026-W37,2026-09-07,mon-lunch,bench,Ella Sun; Dan Ray,Mrs Dale
  2026-W37,2026-09-07,mon-lunch,field,Amir Kaya; Cara Obi,Mr Fox
  2026-W37,2026-09-08,tue-play,bench,Ella Sun; Amir Kaya,
  2026-W38,2026-09-14,mon-play,bench,Amir Khan; Dan Ray,Mrs Dale
  2026-W38,2026-09-15,tue-lunch,bench,Amir Kaya; Dan Ray,Mr Fox
  2026-W38,2026-09-17,thu-play,bench,Cara Obi; Dan Ray,Mrs Dale
  $ kith schedule rota buddies --format json --today 2026-09-07 | sed -n '/"person": "b5"/,/}/p'
        "person": "b5",
        "duties": 3,
        "least": 0,
        "most": 3,
        "at-lunch": 1,
        "back-to-back": 2,
        "weeks-with-none": 1,
        "covers": 3
      },
  $ kith schedule week 2026-W38 --today 2026-09-07
  2026-W38, from Mon 14 Sep: 3 duties, 1 event
  Thu 17 Sep: closed (training days)
  
           Mon 14 Sep              Tue 15 Sep              Thu 17 Sep
    10:40  duty: Amir Khan and     training/games:         duty: Cara O and Dan R
           Dan R                   Amir Khan, Amir Kaya    bench
           bench                   and Cara O              Mrs Dale
           Mrs Dale                field                   ! closed that day
                                   Mr Fox
    12:30                          duty: Amir Kaya and
                                   Dan R
                                   bench
                                   Mr Fox
  
  Nobody is on duty:
    Mon 14 Sep 12:30 bench
    Tue 15 Sep 10:40 bench
  $ kith schedule week 2026-W38 --format csv --today 2026-09-07
  date,slot,strand,pair,who,place,supervisor,note,came,missed,cover,minutes
  2026-09-14,mon-play,Buddies,duty/bench,Amir Khan (b1); Dan Ray (b4),bench,Mrs Dale (a1),,,,,
  2026-09-15,tue-play,Buddies,training/games,Amir Khan (b1); Amir Kaya (b2); Cara Obi (b3),field,Mr Fox (a2),,,,,
  2026-09-15,tue-lunch,Buddies,duty/bench,Amir Kaya (b2); Dan Ray (b4),bench,Mr Fox (a2),,,,,
  2026-09-17,thu-play,Buddies,duty/bench,Cara Obi (b3); Dan Ray (b4),bench,Mrs Dale (a1),closed,,,,
  $ kith schedule rota buddies --today 2026-12-19
  kith: no duty of 'buddies' is agreed for this term or a later one
  [1]
