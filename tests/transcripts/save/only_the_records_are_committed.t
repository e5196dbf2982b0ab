  $ kith init s --today 2026-09-01 >/dev/null 2>&1 && cd s
  $ echo "not a record" >notes.txt
  $ kith save --today 2026-09-01
  Saved as a commit of the tracked folder; the private part is never under git.
  $ git log --format='%an: %s' && git ls-files
  kith: kith: update
  .gitignore
  calendars/school.yaml
  classes.yaml
  places.yaml
  programme.yaml
  strands/one-to-one.yaml
  $ kith save --today 2026-09-01
  Nothing to save.
  $ sed -i 's/kith: 1/kith: 2/' programme.yaml
  $ kith save --today 2026-09-01
  programme.yaml:2:7: error: 2 is out of range [bad-number]
     2 | kith: 2
       |       ^
       = hint: from 1 to 1
  1 error; nothing was written
  [1]
