The hooks of kith init --hooks look at what is committed, not at what the folder holds by now.

  $ kith init h --example hillside --today 2026-09-01 2>/dev/null; cd h
  $ git config user.name lead; git config user.email lead@example.org
  $ kith init --hooks
  Every commit is checked from now on. Pushes may go to no remote yet: kith init --hooks --remote NAME.
  $ kith init --hooks
  Every commit is checked from now on. Pushes may go to no remote yet: kith init --hooks --remote NAME.
  $ kith check --today 2026-09-01
  no findings
  $ kith save --today 2026-09-01
  Saved as a commit of the tracked folder; the private part is never under git.
  $ file=people/$(ls people | head -n 1)
  $ name=$(sed -n "s/^$(basename $file .yaml): {name: \([^,]*\),.*/\1/p" ../h-private/names.yaml)
  $ echo "# ask $name's mother" >> $file; git add $file; sed -i '$d' $file
  $ kith check --today 2026-09-01
  no findings
  $ git commit -q -m "a comment"
  people/025zg81y.yaml:12:7: error: the name of '025zg81y' stands here [personal-name]
    12 | # ask Niamh Whitfield's mother
       |       ^^^^^^^^^^^^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 error
  [1]
  $ git add $file; git commit -q --allow-empty -m "seen by $name"
  .git/COMMIT_EDITMSG:1:9: error: the name of '025zg81y' stands here [personal-name]
     1 | seen by Niamh Whitfield
       |         ^^^^^^^^^^^^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 error
  [1]
  $ echo 'Dear parents' > letter.txt; git add -f letter.txt; git commit -q -m "a letter"
  letter.txt: error: this file is no record of a programme [not-allowed]
       = hint: git rm --cached letter.txt, and move it elsewhere
  1 error
  [1]
  $ git rm -q --cached letter.txt; git commit -q --allow-empty -m "nothing of that"; git log --format=%s
  nothing of that
  kith: update

A push goes to no remote that was not named.

  $ git init -q --bare ../share; git remote add share ../share; git push -q share HEAD:main
  kith: nothing is pushed to 'share' (../share), which was not named as a remote that may have these records
  if it may: kith init --hooks --remote 'share'
  error: failed to push some refs to '../share'
  [1]
  $ kith init --hooks --remote share; git push -q share HEAD:main && git -C ../share log --format=%s main
  Every commit is checked from now on. Pushes may go to share.
  nothing of that
  kith: update

A clone has neither hooks nor driver until it is told.

  $ cd ..; git clone -q share g -b main; cd g; kith check --today 2026-09-01 | tail -n 5
  .gitattributes:3:8: warning: this clone lacks the merge driver, the hook pre-commit, the hook pre-merge-commit, the hook commit-msg, the hook pre-push [clone-not-set-up]
     3 | *.yaml merge=kith
       |        ^^^^^^^^^^
       = hint: git does not bring them along; kith init --hooks sets them up
  1 warning; names: not checked (no private part here)
  $ kith init --hooks --remote origin 2>/dev/null; kith check --today 2026-09-01 | tail -n 1
  no findings; names: not checked (no private part here)

Without the private part names cannot be looked for, and that is said.

  $ kith check --private /nowhere --today 2026-09-01 | tail -n 1
  no findings; names: not checked (no private part here)
