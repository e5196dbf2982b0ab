  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >../page; head -n 12 ../page
  Written: ../h-private/proposals/wellbeing.match.yaml
  Wellbeing one-to-one: 48 pairs proposed, 0 agreed already, 12 without a partner
  levels: bounds 0, keep 0, place 48, need 8 / 29 / 11, weak 0, fit 29130
  
    row  mentor               mentee             fit  mostly for
      1  Niamh Whitfield      Taha Butt          654  choices, languages
      2  Evie Holmes          Olivia Fletcher    519  interests, gender
      3  Bilal Shah           William Marsden    442  gender, languages
      4  Maryam Qureshi       Tariq Mansour      750  choices, answers
      5  Reuben Gibson        Phoebe Quinn       692  choices, languages
      6  Alex Ramsden         Dana Khoury        654  choices, languages
      7  Oliver Parkin        Matthew Farrow     647  interests, gender
      8  Isla Clarke          Yasmin Saleh       577  interests, gender
  $ sed -n '/Without/,$p' ../page | head -n 8
  Without a partner, and the rule that stands in the way:
    Callum O'Brien: gates
      would help: parent-consent/wellbeing of their own; if gates did not stand in
      the way, 27 mentors would be possible
    Areeba Malik: gates
      would help: pupil-consent of their own; if gates did not stand in the way,
      54 mentors would be possible
    Umar Iqbal: gates
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
  
