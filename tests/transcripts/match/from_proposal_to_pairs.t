  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >../page; head -n 12 ../page
  Written: ../h-private/proposals/wellbeing.match.yaml
  Wellbeing one-to-one: 48 pairs proposed, 0 agreed already, 12 without a partner
  levels: bounds 0, keep 0, place 48, need 8 / 29 / 11, weak 0, fit 29130
  
    row  mentor               mentee             fit  ids                why
      1  Niamh Whitfield      Taha Butt          654  025zg81y ptn46rqq  choices
      2  Evie Holmes          Olivia Fletcher    519  053y5a44 bwg893ng  interests
      3  Bilal Shah           William Marsden    442  08sm0knx x2cfbyqx  gender
      4  Maryam Qureshi       Tariq Mansour      750  2ahdh21c a2x14hp9  choices
      5  Reuben Gibson        Phoebe Quinn       692  2bhkw3hs 8qyj8twk  choices
      6  Alex Ramsden         Dana Khoury        654  2vkz7tw4 9r0f2wg4  choices
      7  Oliver Parkin        Matthew Farrow     647  397hwp9b x5dbaqk9  interests
      8  Isla Clarke          Yasmin Saleh       577  62c2y0b2 z34rpm03  interests
  $ sed -n '/Without/,$p' ../page | head -n 8
  Without a partner, and the rule that stands in the way:
    0bvr1kkh  Callum O'Brien: gates
      would help: parent-consent/wellbeing of their own; if gates did not stand in
      the way, 27 mentors would be possible
    1c8znbv6  Areeba Malik: gates
      would help: pupil-consent of their own; if gates did not stand in the way,
      54 mentors would be possible
    3kbex1p1  Umar Iqbal: gates
  $ grep -c . ../h-private/proposals/wellbeing.match.yaml
  73

The second run changes no byte, a dry run writes nothing.

  $ sha256sum ../h-private/proposals/* >../before
  $ kith match wellbeing --today 2026-09-16 >/dev/null; sha256sum ../h-private/proposals/* | diff ../before - && echo the same
  Written: ../h-private/proposals/wellbeing.match.yaml
  the same
  $ kith match reading --dry-run --today 2026-09-16 | head -n 2; ls ../h-private/proposals
  Reading mentors: 89 pairs proposed, 0 agreed already, 11 without a partner
  levels: bounds 0, keep 0, place 89, spread 155, fit 76552
  wellbeing.match.yaml

Two rows are accepted, then all; accepting twice changes nothing.

  $ kith match accept wellbeing 1 2 --basis chosen-by-them --from 2026-09-21 --today 2026-09-17 --id-seed 1
  2 pairs are agreed. Next: kith schedule wellbeing
  agreed: 025zg81y with ptn46rqq (pair whgdq93b)
  agreed: 053y5a44 with bwg893ng (pair r827gepm)
  $ ls pairs | wc -l; cat pairs/$(ls pairs | head -n 1)
  2
  id: r827gepm
  strand: wellbeing
  mentors: [053y5a44]
  mentees: [bwg893ng]
  basis: chosen-by-them
  began: 2026-09-21
  agreed: {by: jqzeerw3, date: 2026-09-17}
  $ kith match accept wellbeing --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 2
  46 pairs are agreed. Next: kith schedule wellbeing
  agreed: 08sm0knx with x2cfbyqx (pair jqkr9bqr)
  agreed: 2ahdh21c with a2x14hp9 (pair q8qaehbs)
  agreed: 2bhkw3hs with 8qyj8twk (pair x66bc61m)
  agreed: 2vkz7tw4 with 9r0f2wg4 (pair gcaxqgk3)
  agreed: 397hwp9b with x5dbaqk9 (pair 09vk8aw6)
  agreed: 62c2y0b2 with z34rpm03 (pair b80w7s5j)
  agreed: 6qtztj13 with 5jh5wfgm (pair 0ntdzv5w)
  agreed: 72yrmv9t with nyr45qr4 (pair hfrakk7e)
  agreed: 74t729sk with r4sqzqmc (pair kbc5wbxa)
  agreed: 79wnqwkm with wakjpmwe (pair a0kk5jtr)
  agreed: 7h84hk01 with eb2fmkmp (pair 73gxp6db)
  agreed: 9jmnq2t2 with 31vr2y54 (pair chrtb52b)
  and 34 more
  $ kith match accept wellbeing --all --basis rules --from 2026-09-21 --today 2026-09-18 --id-seed 3
  Nothing to change.
  $ ls pairs | wc -l
  48
  $ kith match accept wellbeing
  kith: say which rows to accept: ROW…, or --all
  [2]
  $ kith match accept wellbeing 77 --today 2026-09-18
  kith: no row 77; the proposal has 48
  [2]
  $ kith match accept wellbeing --all --basis rule --today 2026-09-18
  kith: no basis 'rule'; did you mean 'rules'?
  [2]

Agreed pairs stay in the next proposal.

  $ kith match wellbeing --today 2026-10-01 2>/dev/null | head -n 5
  Against what is agreed: 48 pairs kept, none new, none ended
  
  Wellbeing one-to-one: 0 pairs proposed, 48 agreed already, 12 without a partner
  levels: bounds 0, keep 48, place 48, need 8 / 29 / 11, weak 0, fit 29130
  
