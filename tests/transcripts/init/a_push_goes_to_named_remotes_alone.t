The records are pushed to remotes that somebody named, and nowhere else.

  $ kith init s --hooks --today 2026-09-01 >/dev/null 2>&1; cd s
  $ kith save --today 2026-09-01
  Saved as a commit of the tracked folder; the private part is never under git.
  $ git init -q --bare ../server.git; git remote add school ../server.git; git remote add elsewhere ../server.git
  $ git push -q school HEAD:main
  kith: nothing is pushed to 'school' (../server.git), which was not named as a remote that may have these records
  if it may: kith init --hooks --remote 'school'
  error: failed to push some refs to '../server.git'
  [1]
  $ kith init --hooks --remote school
  Every commit is checked from now on. Pushes may go to school.
  $ git push -q school HEAD:main && git -C ../server.git log --format=%s main
  kith: update
  $ git push -q elsewhere HEAD:other
  kith: nothing is pushed to 'elsewhere' (../server.git), which was not named as a remote that may have these records
  if it may: kith init --hooks --remote 'elsewhere'
  error: failed to push some refs to '../server.git'
  [1]
  $ git push -q ../server.git HEAD:other
  kith: nothing is pushed to '../server.git' (../server.git), which was not named as a remote that may have these records
  if it may: kith init --hooks --remote '../server.git'
  error: failed to push some refs to '../server.git'
  [1]
  $ kith init --hooks --remote elsewhere
  Every commit is checked from now on. Pushes may go to school, elsewhere.
  $ git push -q elsewhere HEAD:other && git -C ../server.git branch
    main
    other
