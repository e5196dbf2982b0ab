The numbers of rows follow the file, which a person may have edited, so an acceptance says whom it agreed: by name in a
terminal, by identifier elsewhere.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ sed -i '/^  - {mentors: \[025zg81y\]/d' ../h-private/proposals/wellbeing.match.yaml
  $ kith match accept wellbeing 1 2 --dry-run --today 2026-09-17 --id-seed 1
  would write pairs/whgdq93b.yaml
  would write pairs/r827gepm.yaml
  Nothing was written.
  would agree: 053y5a44 with bwg893ng
  would agree: 08sm0knx with x2cfbyqx
  $ kith match accept wellbeing 1 2 --today 2026-09-17 --id-seed 1
  2 pairs are agreed. Next: kith schedule wellbeing
  agreed: 053y5a44 with bwg893ng (pair whgdq93b)
  agreed: 08sm0knx with x2cfbyqx (pair r827gepm)
  $ kith match accept wellbeing 1 2 --today 2026-09-17 --id-seed 1
  Nothing to change.

The day on which both were asked goes into the files of new pairs, and of those that were agreed without it.

  $ kith match accept wellbeing 1 3 --asked 2026-09-18 --today 2026-09-17 --id-seed 2
  kith: --asked 2026-09-18 has not come yet; it is the day on which they were asked
  [2]
  $ kith match accept wellbeing 1 3 --asked 2026-09-15 --today 2026-09-17 --id-seed 2
  1 pair is agreed. Next: kith schedule wellbeing
  Of 1 agreed pair the day on which they were asked is written down.
  agreed: 2ahdh21c with a2x14hp9 (pair jqkr9bqr)
  $ grep -h asked pairs/*
  asked: {mentor: 2026-09-15, mentee: 2026-09-15}
  asked: {mentor: 2026-09-15, mentee: 2026-09-15}
  $ sha256sum pairs/* >../before; kith match accept wellbeing 1 3 --asked 2026-09-16 --today 2026-09-17 --id-seed 3
  Nothing to change.
  $ sha256sum pairs/* | diff ../before - && echo the same
  the same

Many pairs that nobody asked are one finding, a few are one each; what else is amiss with them is said as ever.

  $ kith match accept wellbeing --all --today 2026-09-17 --id-seed 4
  44 pairs are agreed. Next: kith schedule wellbeing
  agreed: 2bhkw3hs with 8qyj8twk (pair dwvfcjxq)
  agreed: 2vkz7tw4 with 9r0f2wg4 (pair e5hsphn7)
  agreed: 397hwp9b with x5dbaqk9 (pair vsk5r4b3)
  agreed: 62c2y0b2 with z34rpm03 (pair 0k4hxjv2)
  agreed: 6qtztj13 with 5jh5wfgm (pair 7nx1a5wd)
  agreed: 72yrmv9t with nyr45qr4 (pair vkzt6qzv)
  agreed: 74t729sk with r4sqzqmc (pair 085gyex5)
  agreed: 79wnqwkm with wakjpmwe (pair breg8qv5)
  agreed: 7h84hk01 with eb2fmkmp (pair wn45henf)
  agreed: 9jmnq2t2 with 31vr2y54 (pair 1a65bqct)
  agreed: bkkgyf2n with tq5dga00 (pair n5b701bm)
  agreed: c5gyzsq5 with vj6rxg72 (pair teybhp8v)
  and 32 more
  $ kith enrol leave $(sed -n 's/^mentors: \["*\([a-z0-9]*\).*/\1/p' pairs/$(ls pairs | tail -n 1)) --today 2026-09-17 2>/dev/null
  $ kith check --today 2026-09-17
  pairs/zb3qnsst.yaml:1:5: warning: 'w5q553s4' has left, and the pair has no ending [someone-left]
     1 | id: zb3qnsst
       |     ^^^^^^^^
       = hint: kith match end zb3qnsst --reason partner-left
  strands/wellbeing.yaml:1:1: warning: of 44 pairs nothing says that both were asked and are willing [not-asked]
     1 | name: Wellbeing one-to-one
       | ^
       = hint: once they were: kith match accept wellbeing ROW... --asked DATE, or add 'asked: {mentor: DATE, mentee: DATE}' to the pairs' files
  2 warnings
  $ kith match accept wellbeing --all --asked 2026-09-16 --today 2026-09-16 --id-seed 5
  Of 45 agreed pairs the day on which they were asked is written down.
  $ kith check --today 2026-09-17 | tail -n 1
  1 warning
