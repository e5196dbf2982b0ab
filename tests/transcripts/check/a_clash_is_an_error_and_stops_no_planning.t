A plan that was changed by hand has an adult in two places. That is an error, but the commands that mend it go on.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ { kith match wellbeing --today 2026-09-16; kith match accept wellbeing --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 1; kith schedule wellbeing --today 2026-09-17; kith schedule accept --today 2026-09-17; } >/dev/null 2>&1
  $ plan=timetables/wellbeing/2026-09-21.yaml; sed -n '4p;7p' $plan
    - {pair: 9967zx3m, slot: mon-tutor, place: library, supervisor: jqzeerw3}
    - {pair: 1cgxbm9r, slot: mon-lunch, place: library, supervisor: 1zkjce8m}
  $ sed -i '7s/slot: [^,]*, place: [^,]*, supervisor: [^}]*/slot: mon-tutor, place: r12, supervisor: jqzeerw3/' $plan
  $ kith check --today 2026-09-21 | grep -A 3 error:
  timetables/wellbeing/2026-09-21.yaml:7:5: error: 'jqzeerw3' oversees in two places at once: 9967zx3m, vfw45xzf, 1cgxbm9r, on 2026-09-21 [two-places]
     7 |   - {pair: 1cgxbm9r, slot: mon-tutor, place: r12, supervisor: jqzeerw3}
       |     ^
       = hint: '9967zx3m' stands in timetables/wellbeing/2026-09-21.yaml:4
  $ kith check --today 2026-09-21 >/dev/null
  [1]
  $ kith schedule wellbeing --today 2026-09-17 2>/dev/null | head -n 1
  Wellbeing one-to-one: 48 pairs placed, 0 not, from 2026-09-21 to 2026-12-18

What was recorded contradicts the pair and the calendar.

  $ kith record week 2026-W39 --all-held --today 2026-09-25
  Recorded 48 meetings of 2026-W39; the week is confirmed.
  $ sed -i '0,/came: \[[^,]*/s//came: [jqzeerw3/' sessions/2026-W39/wellbeing.yaml
  $ sed -i 's/^closed:/closed:\n  - {from: 2026-09-22, why: snow}/' calendars/hillside.yaml
  $ kith check --today 2026-09-28 | grep -o '\[[a-z-]*\]$' | sort | uniq -c | sort -n | grep -v not-asked
        1 [gate-lapsed]
        1 [not-in-pair]
        1 [two-places]
        8 [closed-day]
