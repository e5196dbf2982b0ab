A proof says why nothing is better, by identifiers alone, and is checked again
from the files, in code that has nothing in common with the search.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --proof ../proof --today 2026-09-16 | head -n 2
  $ sed -n '1,16p' ../proof; grep -c '^mentor\|^mentee' ../proof; tail -n 1 ../proof; stat -c %a ../proof
  $ kith match wellbeing --check-proof ../proof

It is no record: a dry run writes it too, and the same answer has the same proof.

  $ rm ../h-private/proposals/*; cp ../proof ../before
  $ kith match wellbeing -n --proof ../proof --today 2026-09-16 2>&1 >/dev/null; cmp ../before ../proof && ls ../h-private/proposals
  $ kith match wellbeing -n --proof - --today 2026-09-16 2>/dev/null | cmp ../proof && echo the same

Any number that is changed is noticed, and where it matters it is said why.

  $ sed '10s/48/49/' ../proof >../changed; kith match wellbeing --check-proof ../changed
  $ sed 's/^pair 053y5a44 bwg893ng/pair 053y5a44 0bvr1kkh/' ../proof >../changed; kith match wellbeing --check-proof ../changed
  $ sed 's/^made.*/made soon/' ../proof >../changed; kith match wellbeing --check-proof ../changed

A proof is of the records it was made from.

  $ kith match reading --check-proof ../proof
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1; kith match accept wellbeing 1 --basis rules --from 2026-09-16 --today 2026-09-16 --id-seed 1
  $ kith match wellbeing --check-proof ../proof
  $ kith match wellbeing --proof ../proof --today 2026-09-17 >/dev/null; kith match wellbeing --check-proof ../proof
  $ kith match wellbeing --rematch --proof ../proof --today 2026-09-17 >/dev/null; kith match wellbeing --check-proof ../proof
  $ kith match wellbeing -n --without-private --proof ../proof --today 2026-09-17 >/dev/null; kith match wellbeing --check-proof ../proof | cut -c 1-50

It may tell who is in need, so it does not go under git, nor where a record or
anything else stands.

  $ kith match wellbeing --proof proof --today 2026-09-16
  $ kith match wellbeing --proof ../h-private/names.yaml --today 2026-09-16
  $ mkdir ../h-private/out; kith match wellbeing --proof ../h-private/out/wellbeing.proof --today 2026-09-16 2>&1 >/dev/null
  $ kith match wellbeing --proof .. --today 2026-09-16
  $ kith match wellbeing --proof ../nowhere/proof --today 2026-09-16
  $ echo dear diary >../letter; kith match wellbeing --proof ../letter --today 2026-09-16; cat ../letter
  $ kith match wellbeing --check-proof ../gone
  $ kith match wellbeing --check-proof ../letter
  $ kith match wellbeing --check-proof ../proof --rematch
  $ sed -i 's/^matching:.*/&\n  rule: stable/' strands/wellbeing.yaml; kith match wellbeing --proof ../proof --today 2026-09-16
