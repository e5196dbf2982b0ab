Millbrook Primary: two buddies on the bench and two in the games corner, every playtime of a term.

  $ kith init m --example playground-buddies --today 2026-09-10 2>&1 | head -n 1; cd m
  $ kith check --today 2026-09-10
  $ kith schedule --today 2026-09-10 >../page
  $ head -n 4 ../page; grep -A 9 Together ../page
  $ grep -o '^  2[0-9]*:' ../page
  $ kith schedule --today 2026-09-10 --dry-run --format json >../json; sed -n '/"cover"/,/]/p' ../json

The same records give the same rota, and accepting it twice changes nothing.

  $ sha256sum ../m-private/proposals/* >../before
  $ kith schedule --today 2026-09-10 >/dev/null 2>&1; sha256sum ../m-private/proposals/* | diff ../before - && echo the same
  $ kith schedule accept --today 2026-09-10
  $ kith schedule accept --today 2026-09-10
  $ sed 's/people: .*/…/' timetables/buddies/2026-09-14.yaml | head -n 6
  $ kith check --today 2026-09-14

The second half of term: what was done before half-term counts for fairness.

  $ kith schedule --from 2026-11-02 --today 2026-10-30 >../page; head -n 2 ../page

One duty a week is too few: the page says how many are missing, why, and what would help.

  $ sed -i 's/per-week: 3/per-week: 1/' strands/buddies.yaml
  $ kith schedule --from 2026-11-02 --today 2026-10-30 >../page
  $ head -n 3 ../page; sed -n '/^Not covered/,$p' ../page
