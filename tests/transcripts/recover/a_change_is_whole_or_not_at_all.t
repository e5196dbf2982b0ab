A change that a crash cut off is shown as done, and recover finishes it. What the crash left is put together here
from its parts: a staged file, and the journal's page that says what is to become of it.

  $ kith init h --example hillside --id-seed 1 --today 2026-09-01 2>/dev/null; cd h
  $ kith recover
  Nothing was unfinished.
  $ sum() { b2sum -l 256 | cut -d ' ' -f 1; }
  $ file=people/$(ls people | head -n 1)
  $ { cat $file; echo 'left: {date: 2026-09-10}'; } > .git/kith/txn/s0
  $ printf 'kith-intent 1\nid 2\nowner kith enrol leave, process 1\nprivate ../h-private\nfile tracked 0 %s %s %s\n' $(sum < $file) $(sum < .git/kith/txn/s0) $file > intent
  $ { cat intent; echo sum $(sum < intent); } > .git/kith/txn/intent; rm intent
  $ kith check --today 2026-09-16
  A change is recorded but not finished (begun by kith enrol leave, process 1); it is shown as done, and kith recover finishes it.
  no findings
  $ grep -c left: $file
  0
  [1]

A file that was edited by hand meanwhile waits for a decision, and nothing is overwritten.

  $ cp $file before; echo '# by hand' >> $file
  $ kith recover 2>&1 | sed s,$file,people/X.yaml,
  kith: people/X.yaml changed since kith recorded an unfinished change of it; kith recover --keep mine leaves it as it is now, --keep theirs puts the recorded change in place, and the other version is kept beside it; nothing was overwritten
  $ cp before $file; rm before
  $ kith recover
  Finished what was begun by kith enrol leave, process 1. Next: kith check
  $ grep -c left: $file
  1
  $ kith recover
  Nothing was unfinished.

A damaged journal is left to a person: nothing is shown that could be wrong, and nothing is written.

  $ echo "kith-intent 1" > .git/kith/txn/intent
  $ kith check 2>&1 | sed "s,$PWD,HERE,"
  kith: the journal HERE/.git/kith/txn/intent is damaged, which no crash does; look at the files it names, and move it away when they are as they should be
  $ kith recover 2>/dev/null
  [7]
  $ rm .git/kith/txn/intent

In the middle of a merge nothing is written.

  $ touch .git/MERGE_HEAD
  $ who=$(ls people | tail -n 1); kith enrol pause ${who%.yaml} --today 2026-09-16
  kith: git is in the middle of a merge; finish it with git commit, or undo it with git merge --abort; nothing was changed
  [5]
