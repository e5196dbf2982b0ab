A proof says why nothing is better, by identifiers alone, and is checked again
from the files, in code that has nothing in common with the search.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --proof ../proof --today 2026-09-16 | sed -n '1,2p'
  Written: ../proof
  Written: ../h-private/proposals/wellbeing.match.yaml
  Wellbeing one-to-one: 48 pairs proposed, 0 agreed already, 12 without a partner
  levels: bounds 0, keep 0, place 48, need 8 / 29 / 11, weak 0, fit 29130
  $ sed -n '1,17p' ../proof | sed 's/^records.*/records …/'; grep -c '^mentor\|^mentee' ../proof; tail -n 1 ../proof | sed 's/ .*/ …/'; stat -c %a ../proof
  kith-proof 1
  strand wellbeing
  made 2026-09-16
  seed 0
  rule optimal
  rematch no
  private yes
  records …
  level bounds 0
  level keep 0
  level place 48
  level need 8 29 11
  level weak 0
  level fit 29130
  level lottery 109569046988
  pair 025zg81y ptn46rqq
  pair 053y5a44 bwg893ng
  115
  digest …
  600
  $ kith match wellbeing --check-proof ../proof
  proven: wellbeing on 2026-09-16: 48 pairs; nothing is better on bounds 0,
    keep 0, place 48, need 8 / 29 / 11, weak 0, fit 29130, or by the lottery

It is no record: a dry run writes it too, and the same answer has the same proof.

  $ rm ../h-private/proposals/*; cp ../proof ../before
  $ kith match wellbeing -n --proof ../proof --today 2026-09-16 2>&1 >/dev/null; cmp ../before ../proof && ls ../h-private/proposals
  Written: ../proof
  $ kith match wellbeing -n --proof - --today 2026-09-16 2>/dev/null | cmp ../proof && echo the same
  the same

Any number that is changed is noticed, and where it matters it is said why.

  $ check() { kith match wellbeing --check-proof "$1" >../out 2>&1; code=$?; sed 's/\(digest\|records\) [0-9a-f]\{16\}/\1 …/' ../out; return $code; }
  $ sed '11s/48/49/' ../proof >../changed; check ../changed
  ../changed:11:1: error: on the level 'place' the pairs are worth 48 [not-proven]
    11 | level place 49
       | ^^^^^^^^^^^^^^
       = hint: the records are those that it was made from, so the file was changed
  ../changed:180:1: error: the digest is not that of the lines above it [proof-changed]
   180 | digest …
       | ^^^^^^^^^^^^^^^^^^^^^^^
       = hint: the file was changed since kith wrote it
  2 errors; not proven
  [1]
  $ sed 's/^pair 053y5a44 bwg893ng/pair 053y5a44 0bvr1kkh/' ../proof >../changed; check ../changed
  ../changed:17:1: error: the rule 'gates' forbids this pair [proof-outdated]
    17 | pair 053y5a44 0bvr1kkh
       | ^^^^^^^^^^^^^^^^^^^^^^
       = hint: the records are those that it was made from, so the file was changed
  ../changed:180:1: error: the digest is not that of the lines above it [proof-changed]
   180 | digest …
       | ^^^^^^^^^^^^^^^^^^^^^^^
       = hint: the file was changed since kith wrote it
  2 errors; not proven
  [1]
  $ sed 's/^made.*/made soon/' ../proof >../changed; check ../changed
  ../changed:3:1: error: 'made DATE' is expected here [bad-proof]
     3 | made soon
       | ^^^^^^^^^
       = hint: is this a file that kith match --proof wrote?
  1 error; not proven
  [1]

A proof is of the records it was made from. Where they changed since, that is said, and where it shows; not that
numbers are wrong. What it survives does it no harm.

  $ kith match reading --check-proof ../proof
  ../proof:2:1: error: this is a proof for the strand 'wellbeing' [proof-outdated]
     2 | strand wellbeing
       | ^^^^^^^^^^^^^^^^
       = hint: kith match STRAND --proof FILE proves the answer of today
  1 error; not proven
  [1]
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1; kith match accept wellbeing 1 --basis rules --from 2026-09-16 --today 2026-09-16 --id-seed 1
  1 pair is agreed. Next: kith schedule wellbeing
  agreed: 025zg81y with ptn46rqq (pair whgdq93b)
  $ check ../proof
  ../proof:8:1: error: the records have changed since this proof was made [proof-outdated]
     8 | records …
       | ^^^^^^^^^^^^^^^^^^^^^^^^
       = hint: kith match STRAND --proof FILE proves the answer of today
  ../proof:16:1: error: the records fix this pair [proof-outdated]
    16 | pair 025zg81y ptn46rqq
       | ^^^^^^^^^^^^^^^^^^^^^^
       = hint: kith match STRAND --proof FILE proves the answer of today
  2 errors; not proven
  [1]
  $ rm pairs/*; cp strands/wellbeing.yaml ../strand; sed -i 's/weak, fit/fit, weak/' strands/wellbeing.yaml; check ../proof
  ../proof:8:1: error: the records have changed since this proof was made [proof-outdated]
     8 | records …
       | ^^^^^^^^^^^^^^^^^^^^^^^^
       = hint: kith match STRAND --proof FILE proves the answer of today
  1 error; not proven
  [1]
  $ sed 's/interests: 3/interests: 9/' ../strand >strands/wellbeing.yaml; check ../proof
  ../proof:8:1: error: the records have changed since this proof was made [proof-outdated]
     8 | records …
       | ^^^^^^^^^^^^^^^^^^^^^^^^
       = hint: kith match STRAND --proof FILE proves the answer of today
  1 error; not proven
  [1]
  $ cp ../strand strands/wellbeing.yaml; kith enrol pause 0bvr1kkh --today 2026-09-16; check ../proof
  Paused: out of match, plan and week from that day.
  proven: wellbeing on 2026-09-16: 48 pairs; nothing is better on bounds 0,
    keep 0, place 48, need 8 / 29 / 11, weak 0, fit 29130, or by the lottery
  $ kith enrol pause 0bvr1kkh --over --today 2026-09-16
  No longer paused.
  $ kith match accept wellbeing 1 --basis rules --from 2026-09-16 --today 2026-09-16 --id-seed 1
  1 pair is agreed. Next: kith schedule wellbeing
  agreed: 025zg81y with ptn46rqq (pair whgdq93b)
  $ kith match wellbeing --proof ../proof --today 2026-09-17 >/dev/null; kith match wellbeing --check-proof ../proof
  Written: ../proof
  Written: ../h-private/proposals/wellbeing.match.yaml
  proven: wellbeing on 2026-09-17: 48 pairs; nothing is better on bounds 0,
    keep 1, place 48, need 8 / 29 / 11, weak 0, fit 29130, or by the lottery
  $ kith match wellbeing --rematch --proof ../proof --today 2026-09-17 >/dev/null; kith match wellbeing --check-proof ../proof
  Written: ../proof
  Written: ../h-private/proposals/wellbeing.match.yaml
  proven: wellbeing on 2026-09-17: 48 pairs; nothing is better on bounds 0,
    keep 1, place 48, need 8 / 29 / 11, weak 0, fit 29130, or by the lottery
  $ kith match wellbeing -n --without-private --proof ../proof --today 2026-09-17 >/dev/null; kith match wellbeing --check-proof ../proof | sed -n 1p
  Written: ../proof
  proven: wellbeing on 2026-09-17: 48 pairs; nothing is better on bounds 0,

It may tell who is in need, so it does not go under git, nor where a record or
anything else stands.

  $ kith match wellbeing --proof proof --today 2026-09-16
  kith: a proof is no record and may tell who is in need, so it does not belong in the folder under git; name a file elsewhere, such as ../h-private/out/wellbeing.proof
  [2]
  $ kith match wellbeing --proof ../h-private/names.yaml --today 2026-09-16
  kith: a proof is no record and may tell who is in need, so it does not belong in this part of the private folder; name a file elsewhere, such as ../h-private/out/wellbeing.proof
  [2]
  $ mkdir ../h-private/out; kith match wellbeing --proof ../h-private/out/wellbeing.proof --today 2026-09-16 2>&1 >/dev/null
  Written: ../h-private/out/wellbeing.proof
  Written: ../h-private/proposals/wellbeing.match.yaml
  [3]
  $ kith match wellbeing --proof "$unset" --today 2026-09-16
  kith match: --proof: a file must be named
  kith match --help says more
  [2]
  $ kith match wellbeing --proof .. --today 2026-09-16
  kith: .. is a folder; name a file in it for the proof
  [2]
  $ kith match wellbeing --proof ../nowhere/proof --today 2026-09-16
  kith: there is no folder for ../nowhere/proof
  [2]
  $ ln -s loop ../loop; kith match wellbeing --proof ../loop --today 2026-09-16; kith match wellbeing --check-proof ../loop/proof
  kith: ../loop leads through links that come back to themselves; name a file elsewhere
  kith: ../loop/proof leads through links that come back to themselves; name a file elsewhere
  [2]
  $ kith match wellbeing --proof ../$(printf %0300d 0) --today 2026-09-16; kith match wellbeing --check-proof ../$(printf %0300d 0)
  kith: the name of the proof's file is longer than the system takes
  kith: the name of the proof's file is longer than the system takes
  [2]
  $ echo dear diary >../letter; kith match wellbeing --proof ../letter --today 2026-09-16; cat ../letter
  kith: ../letter is there and is no proof; name another file
  dear diary
  $ kith match wellbeing --check-proof ../gone
  kith: there is no file ../gone
  [2]
  $ kith match wellbeing --check-proof ../letter
  ../letter:1:1: error: 'kith-proof 1' is expected here [bad-proof]
     1 | dear diary
       | ^^^^^^^^^^
       = hint: is this a file that kith match --proof wrote?
  1 error; not proven
  [1]
  $ kith match wellbeing --check-proof ../proof --rematch
  kith match: --rematch excludes --check-proof
  kith match --help says more
  [2]
  $ sed -i 's/^matching:.*/&\n  rule: stable/' strands/wellbeing.yaml; kith match wellbeing --proof ../proof --today 2026-09-16
  kith: 'wellbeing' is matched by 'rule: stable', whose answer needs no proof of this kind: it promises no best values, but that no two would both rather have each other
  [1]
