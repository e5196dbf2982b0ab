What is checked is what will be committed: the staged version of a file, whatever became of the file since.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith save --today 2026-09-16
  Saved as a commit of the tracked folder; the private part is never under git.
  $ cp places.yaml good
  $ sed -i 's/holds: 3/holds: three/' places.yaml; git add places.yaml; cp good places.yaml
  $ kith check --today 2026-09-16
  good: warning: kith does not know this file [unknown-file]
       = hint: records end in .yaml and stand in the folders of kith(5); move this elsewhere
  1 warning
  $ kith check --staged --today 2026-09-16
  places.yaml:5:10: error: 'three' is not a whole number [bad-number]
     5 |   holds: three
       |          ^^^^^
       = hint: write decimal digits without quotes
  1 error
  [1]
  $ git add places.yaml; sed -i 's/holds: 3/holds: three/' places.yaml
  $ kith check --staged --today 2026-09-16
  $ cp good places.yaml; rm good

A record that is not staged is not in the commit, though it lies in the folder.

  $ sed 's/^id: .*/id: 00000000/' people/1zkjce8m.yaml > people/00000000.yaml
  $ sed -i 's/^lead: .*/lead: 00000000/' programme.yaml
  $ git add programme.yaml; kith check --staged --today 2026-09-16
  programme.yaml:7:7: error: no person '00000000' in people/ [unknown-person]
     7 | lead: 00000000
       |       ^^^^^^^^
  1 error
  [1]
  $ git add people; kith check --staged --today 2026-09-16
  $ git rm -q --cached people/00000000.yaml; kith check --staged --format json --today 2026-09-16 | grep -c unknown-person
  1
  $ git reset -q; git checkout -q programme.yaml; rm people/00000000.yaml

Nothing is committed while a change is not finished, and nothing is staged where there is no git.

  $ b2() { b2sum -l 256 | cut -d ' ' -f 1; }
  $ echo '# new' | cat places.yaml - > .git/kith/txn/s0
  $ printf 'kith-intent 1\nid 2\nowner kith enrol leave, process 1\nprivate ../h-private\nfile tracked 0 %s %s %s\n' $(b2 < places.yaml) $(b2 < .git/kith/txn/s0) places.yaml > intent
  $ { cat intent; echo sum $(b2 < intent); } > .git/kith/txn/intent; rm intent
  $ kith check --staged
  kith: a change begun by kith enrol leave, process 1 is recorded but not finished, so nothing is committed; run kith recover, then commit again
  [8]
  $ kith recover
  Finished what was begun by kith enrol leave, process 1. Next: kith check
  $ kith check --staged --today 2026-09-16
  $ kith init ../plain --no-git 2>/dev/null; kith -C ../plain check --staged
  kith: this folder is not under git, so nothing is staged
  [2]
