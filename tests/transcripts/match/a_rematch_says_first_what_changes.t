All that is proposed is agreed; then seven mentors leave.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing --all --from 2026-09-21 --today 2026-09-17 --id-seed 2 >/dev/null
  48 pairs are agreed. Next: kith schedule wellbeing
  $ for pair in $(ls pairs | head -n 7); do
  >   kith enrol leave $(sed -n 's/^mentors: \["*\([a-z0-9]*\).*/\1/p' pairs/$pair) --today 2026-10-01 2>/dev/null
  > done

Nothing agreed is broken, and the page begins with what changes.

  $ kith match wellbeing --rematch --today 2026-10-02 >../page
  Written: ../h-private/proposals/wellbeing.match.yaml
  [3]
  $ sed -n '/^  row/q; p' ../page
  Against what is agreed: 41 pairs kept, none new, none ended
  
  What breaking agreed pairs would change on each level, against keeping all that
  can be kept. Each row is exact; where one level is traded for pairs, only the
  rows that pay best are shown (the convex frontier). To take a row, end its
  pairs (kith match end) and run kith match again.
    break          need   fit  pairs that end
        0     0 / 0 / 0     0  this proposal
        5  +2 / +3 / -5  -460  8jmfsqa1, 9fyxrxam, hfrakk7e, kbc5wbxa and 1 more
        6  +2 / +3 / -5  -364  8jmfsqa1, 9fyxrxam, eq84ye9s, kbc5wbxa and 2 more
        9  +2 / +3 / -5  -281  8jmfsqa1, 9fyxrxam, eq84ye9s, kbc5wbxa and 5 more
       12  +2 / +3 / -5  -242  73gxp6db, 8jmfsqa1, 9fyxrxam, ak3dhwcc and 8 more
       15  +2 / +3 / -5  -219  8jmfsqa1, 9fyxrxam, 9rymnyb0, ak3dhwcc and 11 more
  
  Wellbeing one-to-one: 0 pairs proposed, 41 agreed already, 19 without a partner
  levels: bounds 0, keep 41, place 41, need 6 / 26 / 9, weak 0, fit 24573
  
  $ kith match wellbeing --rematch --today 2026-10-02 --format json 2>/dev/null >../p.json
  [3]
  $ cat >../show.py <<'X'
  > import json
  > p = json.load(open("../p.json"))
  > print({name: len(rows) for name, rows in p["difference"].items()})
  > for point in p["frontier"]:
  >     print(point["broken"], len(point["ended"]), point["levels"]["need"], point["levels"]["fit"], point["proposed"])
  > X
  $ /usr/bin/python3 ../show.py
  {'kept': 41, 'new': 0, 'ended': 0}
  0 0 [6, 26, 9] 24573 True
  5 5 [8, 29, 4] 24113 False
  6 6 [8, 29, 4] 24209 False
  9 9 [8, 29, 4] 24292 False
  12 12 [8, 29, 4] 24331 False
  15 15 [8, 29, 4] 24354 False

Without --rematch the difference is said as well, and a second run changes no byte.

  $ kith match wellbeing --today 2026-10-02 2>/dev/null | head -n 3
  Against what is agreed: 41 pairs kept, none new, none ended
  
  Wellbeing one-to-one: 0 pairs proposed, 41 agreed already, 19 without a partner
  $ sha256sum ../h-private/proposals/* >../before
  $ kith match wellbeing --today 2026-10-02 >/dev/null 2>&1
  [3]
  $ sha256sum ../h-private/proposals/* | diff ../before - && echo the same
  the same

With keep behind need, the second row of the table is what is proposed. Accepting names what must end first.

  $ sed -i 's/^  order: .*/  order: [place, need, keep, fit]/' strands/wellbeing.yaml
  $ kith match wellbeing --rematch --today 2026-10-02 2>/dev/null | sed -n '/^$/q; p'
  Against what is agreed: 36 pairs kept, 5 new, 5 ended
    ended  8jmfsqa1  Kerem Aydin with Finley Whitfield
    ended  9fyxrxam  James Dixon with Oscar Thorpe
    ended  hfrakk7e  Isla Clarke with Yasmin Saleh
    ended  kbc5wbxa  Emeka Campbell with Sami Saleh
    ended  s2bw3n3t  Toby Holmes with Jack Clay-Webster
    First end the pairs that are to end: kith match end PAIR --reason REASON
    new    Isla Clarke with Poppy Bates
    new    Emeka Campbell with Rhys Fletcher
    new    James Dixon with Thomas Reid
    new    Kerem Aydin with Alex Carter
    new    Toby Holmes with Matthew Farrow
  $ kith match accept wellbeing --all --today 2026-10-02 --id-seed 3 >../refused 2>&1
  [1]
  $ sed -n 's/.*\(kith match end\)/\1/p' ../refused | sed 's/; /\n/g'
  kith match end hfrakk7e --reason REASON
  kith match end kbc5wbxa --reason REASON
  kith match end 9fyxrxam --reason REASON
  kith match end 8jmfsqa1 --reason REASON
  kith match end s2bw3n3t --reason REASON
  $ sed -n 's/.*\(kith match end\)/\1/p' ../refused | sed 's/; /\n/g; s/REASON/other --today 2026-10-02/g' | sh 2>&1
  The pair has an ending.
  The pair has an ending.
  The pair has an ending.
  The pair has an ending.
  The pair has an ending.
  $ kith match accept wellbeing --all --today 2026-10-02 --id-seed 3
  5 pairs are agreed. Next: kith schedule wellbeing
  agreed: 62c2y0b2 with cdzz2qxh (pair 3pk26m4b)
  agreed: 6qtztj13 with bkjfr7tb (pair wfwppfa4)
  agreed: 7h84hk01 with c0dz9sxf (pair ps935jtq)
  agreed: n6bdh625 with x0bq6c6k (pair xn6kw63n)
  agreed: qqp8qmk8 with x5dbaqk9 (pair mvpq6wds)
