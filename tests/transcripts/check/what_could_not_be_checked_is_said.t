A clone on a machine without the private part: there are people, and no names to look for.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1
  $ cd h && kith save --today 2026-09-16 2>/dev/null; cd ..
  $ git clone -q h clone; cd clone
  $ kith check --today 2026-09-16
  no findings; names: not checked (no private part here)
  $ kith check --today 2026-09-16 --format json
  {
    "findings": [],
    "not-checked": [
      "names"
    ]
  }
  $ echo '# Anna Lindqvist' >> places.yaml; git add places.yaml
  $ kith check --staged --today 2026-09-16
  no findings; names: not checked (no private part here)
  $ mkdir ../clone-private; kith check --staged --today 2026-09-16
  no findings; names: not checked (no names.yaml in the private part)
  $ echo hello > ../message; kith check --message ../message
  no findings; names: not checked (no names.yaml in the private part)
  $ kith check --private ../h-private --staged --today 2026-09-16
  places.yaml:17:3: error: the name of '1zkjce8m' stands here [personal-name]
    17 | # Anna Lindqvist
       |   ^^^^^^^^^^^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 error
  [1]
  $ kith check --message ../message --private ../h-private
  $ kith check --staged --message ../message
  kith check: --staged excludes --message
  kith check --help says more
  [2]
  $ rm -r ../clone-private
