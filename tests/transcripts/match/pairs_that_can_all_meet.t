Two lunches, one adult for two pairs at each; three of the four mentees are free on Mondays alone.

  $ mkdir -p s/calendars s/strands s/people s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Short of Mondays
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-10-02}]
  > slots:
  >   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
  >   tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunch}
  > X
  $ cat >strands/one.yaml <<'X'
  > name: One
  > model: one-to-one
  > open-to: all
  > matching: {prefer: {year-gap: {weight: 1, ideal: 2}}}
  > scheduling: {supervision: {meetings-per-adult: 2}}
  > X
  $ printf 'id: a1\nstrands: {one: supervisor}\n' >people/a1.yaml
  $ for n in 1 2 3 4; do printf "id: m$n\nyear: Y9\nstrands: {one: mentor}\n" >people/m$n.yaml; printf "id: e$n\nyear: Y7\nstrands: {one: mentee}\n" >people/e$n.yaml; done
  $ for n in 1 2 3; do echo 'free: [mon-lunch]' >>people/e$n.yaml; done
  $ echo 'need: high' >../s-private/people/e3.yaml
  $ kith match one --today 2026-09-01 --dry-run | head -n 6
  These pairs cannot all meet:
    3 pairs can only meet in mon-lunch: 3 meetings, and room and adults for 2, in
      4 weeks from 2026-09-07 on
  Pairs that can: kith match one --with-schedule
  
  One: 4 pairs proposed, 0 agreed already, 0 without a partner

By their times the one of high need is chosen, and who is left out is told so.

  $ kith match one --today 2026-09-01 --with-schedule; echo [$?]
  All of these pairs can meet, and no better pairs can.
  Found in 2 rounds; those that the rules alone would choose cannot all meet:
    3 pairs can only meet in mon-lunch: 3 meetings, and room and adults for 2, in
      4 weeks from 2026-09-07 on
  
  One: 3 pairs proposed, 0 agreed already, 1 without a partner
  levels: bounds 0, keep 0, place 3, need 1 / 0 / 2, weak 0, fit 3000
  
    row  mentor  mentee   fit  why
      1  m1      e3      1000  year-gap
      2  m3      e1      1000  year-gap
      3  m4      e4      1000  year-gap
  
  Without a partner, and the rule that stands in the way:
    e2: no-time
  
  Nothing is agreed yet. Accept row by row: kith match accept one
  Written: ../s-private/proposals/one.match.yaml
  [3]
  $ kith match accept one --all --basis rules --from 2026-09-07 --asked 2026-09-02 --today 2026-09-02 --id-seed 1 | tail -n 1
  3 pairs are agreed. Next: kith schedule one
  agreed: m4 with e4 (pair d5mtnw29)
  $ kith schedule one --today 2026-09-02 --dry-run | head -n 1
  One: 3 pairs placed, 0 not, from 2026-09-07 to 2026-10-02

What is agreed keeps its place: the next mentee for Mondays has to wait, however urgent.

  $ printf 'id: e5\nyear: Y7\nstrands: {one: mentee}\nfree: [mon-lunch]\n' >people/e5.yaml; echo 'need: high' >../s-private/people/e5.yaml
  $ kith match one --today 2026-09-02 --with-schedule --dry-run --format json | sed -n '/"unplaced"/,/\]/p;/"clash"/,$p'
    "unplaced": [
      {
        "person": "e2",
        "because": "full"
      },
      {
        "person": "e5",
        "because": "no-time"
      }
    ],
    "clash": {
      "crowded": [
        {
          "week": "2026-09-07",
          "weeks": 4,
          "slots": [
            "mon-lunch"
          ],
          "pairs": 3,
          "meetings": 3,
          "holds": 2
        }
      ],
      "without-time": 0
    },
    "scheduled": {
      "rounds": 2,
      "all-can-meet": true,
      "by-rules": {
        "bounds": 0,
        "keep": 3,
        "place": 4,
        "need": [
          2,
          0,
          2
        ],
        "weak": 0,
        "fit": 4000
      }
    }
  }

A mentor with two mentees and one lunch.

  $ sed -i 's/^matching: .*/matching: {mentees-per-mentor: {at-most: 2}}/' strands/one.yaml; rm people/m[124].yaml people/e[125].yaml ../s-private/people/e5.yaml pairs/*; echo 'free: [tue-lunch]' >>people/m3.yaml
  $ sed -i /free/d people/e3.yaml; rm ../s-private/proposals/*; kith match one --today 2026-09-02 --dry-run | head -n 4
  These pairs cannot all meet:
    m3 would have 2 meetings in tue-lunch, with time for 1, in 4 weeks from
      2026-09-07 on
  Pairs that can: kith match one --with-schedule

It is refused where it means nothing.

  $ sed -i 's/^matching: {/matching: {rule: stable, /' strands/one.yaml; kith match one --today 2026-09-02 --with-schedule; echo [$?]
  kith: with 'rule: stable' no pair may be left out for its time; kith schedule says which cannot meet
  [2]
  $ kith match one --today 2026-09-02 --dry-run | head -n 5
  These pairs cannot all meet:
    m3 would have 2 meetings in tue-lunch, with time for 1, in 4 weeks from
      2026-09-07 on
  Once they are agreed, kith schedule places as many as can be and says why not
    the others.

At Hillside the wellbeing pairs are agreed, and the reading pairs share their adults. In the week before half-term three of
them could not meet; others, as good for as many mentees, can.

  $ cd ..; kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h; kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing --all --basis rules --from 2026-09-21 --asked 2026-09-17 --today 2026-09-17 --id-seed 11 >/dev/null
  48 pairs are agreed. Next: kith schedule wellbeing
  $ kith match reading --today 2026-09-17 --dry-run | head -n 7
  These pairs cannot all meet:
    134 pairs can only meet in 8 slots: 134 meetings, and room and adults for 131
      in the week of 2026-10-19
  Pairs that can: kith match reading --with-schedule
  
  Reading mentors: 89 pairs proposed, 0 agreed already, 11 without a partner
  levels: bounds 0, keep 0, place 89, spread 155, fit 76552
  $ kith match reading --today 2026-09-17 --dry-run --with-schedule | head -n 7
  All of these pairs can meet, and no better pairs can.
  Found in 3 rounds; those that the rules alone would choose cannot all meet:
    134 pairs can only meet in 8 slots: 134 meetings, and room and adults for 131
      in the week of 2026-10-19
  
  Reading mentors: 89 pairs proposed, 0 agreed already, 11 without a partner
  levels: bounds 0, keep 0, place 89, spread 155, fit 76486
