Millbrook Primary: two buddies on the bench and two in the games corner, every playtime of a term.

  $ kith init m --example playground-buddies --today 2026-09-10 2>&1 | head -n 1; cd m
  $ kith check --today 2026-09-10
  $ kith schedule --today 2026-09-10 >../page; echo "exit $?"
  $ cat ../page
  $ kith schedule --today 2026-09-10 --dry-run --format json >../json; grep -A 20 '"order"' ../json

Nobody has more than three a week, and everyone on a duty has a partner.

  $ sed -n '/^duties/,/^[a-z]*:$/p' ../m-private/proposals/buddies.timetable.yaml | head -n 4
  $ sha256sum ../m-private/proposals/* >../before
  $ kith schedule --today 2026-09-10 >/dev/null 2>&1; sha256sum ../m-private/proposals/* | diff ../before - && echo the same
  $ kith schedule accept --today 2026-09-10
  $ kith schedule accept --today 2026-09-10
  $ head -n 4 timetables/buddies/2026-09-14.yaml
  $ kith check --today 2026-09-14

The second half of term: what was done before half-term counts, so that the year group evens out.

  $ kith schedule --from 2026-11-02 --today 2026-10-30 | head -n 3
