A programme that is there gets its hooks; the second time nothing is left to do.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith init --hooks --dry-run
  would write .gitattributes
  would write .git/hooks/pre-commit
  would write .git/hooks/pre-merge-commit
  would write .git/hooks/commit-msg
  would write .git/hooks/pre-push
  would set merge.kith.name to 'records of kith, key by key'
  would set merge.kith.driver to 'kith merge-driver %O %A %B %P'
  would set core.fsync to 'all'
  Nothing was written.
  $ kith init --hooks --remote school
  Every commit is checked from now on. Pushes may go to school.
  $ ls .git/hooks | grep -v sample; cat .gitattributes
  commit-msg
  pre-commit
  pre-merge-commit
  pre-push
  # Bytes stay as they are, and records are merged by kith: kith init --hooks tells each clone how.
  * -text
  *.yaml merge=kith
  $ git config --get-regexp 'merge|kith|fsync'
  core.fsync all
  merge.kith.name records of kith, key by key
  merge.kith.driver kith merge-driver %O %A %B %P
  kith.remote school
  $ find .git/hooks/* .git/config .gitattributes -newer programme.yaml | xargs md5sum > ../before
  $ kith init --hooks --remote school --dry-run
  Nothing was written.
  $ kith init --hooks --remote school && md5sum -c --quiet ../before
  Every commit is checked from now on. Pushes may go to school.
  $ kith save --today 2026-09-16; kith check --today 2026-09-16
  Saved as a commit of the tracked folder; the private part is never under git.
  no findings

A folder of an earlier kith does not let in what has come since; the rest of its .gitignore stays as it is.

  $ printf '# ours\n/*\n!/programme.yaml\n!/people\n' >.gitignore; kith init --hooks 2>&1 | fold -s -w 100
  Added to .gitignore, so that git takes them: !/.gitignore !/.gitattributes !/README.md !/calendars 
  !/places.yaml !/classes.yaml !/strands !/pairs !/timetables !/sessions !/diary.yaml !/measures 
  !/surveys !/templates !/symbols !/releases.yaml
  Every commit is checked from now on. Pushes may go to school.
  $ head -n 3 .gitignore; git check-ignore releases.yaml symbols/a.png templates/letter.mustache names.yaml
  # ours
  /*
  !/programme.yaml
  names.yaml
  $ kith init --hooks && git checkout -q .gitignore
  Every commit is checked from now on. Pushes may go to school.

Git brings .gitattributes to a clone, and nothing else: kith check says so, and merges go on as git does them.

  $ cd .. && git clone -q h clone && cd clone
  $ kith check --private ../h-private --today 2026-09-16
  .gitattributes:3:8: warning: this clone lacks the merge driver, the hook pre-commit, the hook pre-merge-commit, the hook commit-msg, the hook pre-push [clone-not-set-up]
     3 | *.yaml merge=kith
       |        ^^^^^^^^^^
       = hint: git does not bring them along; kith init --hooks sets them up
  1 warning
  $ kith init --hooks --private ../h-private
  Every commit is checked from now on. Pushes may go to no remote yet: kith init --hooks --remote NAME.
  $ kith check --private ../h-private --today 2026-09-16
  no findings
  $ tail -n 1 .git/hooks/pre-commit | sed "s,$(dirname "$PWD"),HERE,"
  exec "$kith" check --staged --private 'HERE/h-private'
  $ chmod -x .git/hooks/commit-msg; git config --unset merge.kith.driver; kith check --private ../h-private --today 2026-09-16 | head -n 1
  .gitattributes:3:8: warning: this clone lacks the merge driver, the hook commit-msg [clone-not-set-up]
  $ kith init --hooks --private ../h-private --dry-run
  would write .git/hooks/commit-msg
  would set merge.kith.driver to 'kith merge-driver %O %A %B %P'
  Nothing was written.
  $ kith init --hooks --private ../h-private 2>/dev/null; cd ..

A hook of one's own is not overwritten, and counts where it makes the same call.

  $ git clone -q h own && cd own && echo 'echo ours' > .git/hooks/pre-commit
  $ kith init --hooks 2>&1 | sed "s,$PWD,HERE,g"
  kith: HERE/.git/hooks/pre-commit is there already and not kith's; add the line 'kith check --staged || exit 1' to it, or move it away, and run this again
  $ ls .git/hooks | grep -v sample
  pre-commit
  $ printf '#!/bin/sh\necho ours\nkith check --staged || exit 1\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit
  $ kith init --hooks
  Every commit is checked from now on. Pushes may go to no remote yet: kith init --hooks --remote NAME.
  $ cat .git/hooks/pre-commit; kith check --today 2026-09-16 | grep -c clone-not-set-up
  #!/bin/sh
  echo ours
  kith check --staged || exit 1
  0
  [1]
  $ git config core.hooksPath /srv/hooks; kith init --hooks; cd ..
  kith: core.hooksPath sends git to /srv/hooks for its hooks, and other repositories may share them; give this clone its own with git config core.hooksPath .git/hooks, and run this again

What does not go together is said.

  $ kith init
  kith: say which folder to make: kith init DIR
  [2]
  $ kith init other --hooks --no-git
  kith: --hooks are git's, and --no-git makes no repository
  [2]
  $ kith init other --remote school
  kith: --remote says where the hook lets pushes go; it goes with --hooks
  [2]
  $ kith init h --hooks --model group --today 2026-09-01 2>&1 | sed "s,$PWD,HERE,g"
  kith: HERE/h is a programme already; only its hooks can be set up
  $ kith init plain --no-git --today 2026-09-01 2>/dev/null; kith init plain --hooks
  kith: this folder is not under git; run 'git init' in it once
  [4]
  $ kith init new --hooks --remote origin 2>&1 | sed "s,$PWD,HERE,g"; ls -A new
  Made HERE/new (for git) and HERE/new-private (private: never under git).
  Every commit is checked from now on. Pushes may go to origin.
  Next: set the dates of 2026-27 in calendars/, which are a guess; your rooms in
    places.yaml; read strands/. Then kith check, and kith enrol import FILE.csv
  .git
  .gitattributes
  .gitignore
  calendars
  classes.yaml
  places.yaml
  programme.yaml
  strands
  $ kith -C new save && git -C new log --format=%s
  Saved as a commit of the tracked folder; the private part is never under git.
  kith: update
