What git is about to commit is looked through in every byte, comments and keys of one's own included.

  $ kith init h --example hillside --hooks --today 2026-09-16 >/dev/null 2>&1; cd h
  $ git config user.name "Data manager"; git config user.email data@localhost
  $ kith save --today 2026-09-16
  Saved as a commit of the tracked folder; the private part is never under git.
  $ git ls-files | sed 's,/.*,/,' | sort -u
  .gitattributes
  .gitignore
  calendars/
  classes.yaml
  people/
  places.yaml
  programme.yaml
  strands/
  $ echo '# knows Anna Lindqvist from the choir' >> people/1zkjce8m.yaml
  $ git commit -qam 'A note'
  people/1zkjce8m.yaml:9:9: error: the name of '1zkjce8m' stands here [personal-name]
     9 | # knows Anna Lindqvist from the choir
       |         ^^^^^^^^^^^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 error
  [1]
  $ kith check --today 2026-09-16
  people/1zkjce8m.yaml:9:9: error: the name of '1zkjce8m' stands here [personal-name]
     9 | # knows Anna Lindqvist from the choir
       |         ^^^^^^^^^^^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 error
  [1]

A private key and a file that is no record are refused, too; so is the same through kith save.

  $ git checkout -q people/1zkjce8m.yaml
  $ echo 'need: high' >> people/068mf7ar.yaml; mkdir -p people/old; echo x > people/old/list.csv
  $ git add people; git commit -qm 'More'
  people/068mf7ar.yaml:10:1: error: 'need' is private and stands in the tracked file [misplaced-key]
    10 | need: high
       | ^^^^
       = hint: move the line to the same person's file in the private part
  people/old/list.csv: error: this file is no record of a programme [not-allowed]
       = hint: git rm --cached people/old/list.csv, and move it elsewhere
  2 errors
  [1]
  $ git rm -qr --cached people/old; rm -r people/old
  $ kith save --today 2026-09-16 2>&1 | head -n 1
  people/068mf7ar.yaml:10:1: error: 'need' is private and stands in the tracked file [misplaced-key]
  $ git checkout -q HEAD people; git status --short

A first name alone is a warning, and the commit is made; words of every day are no names.

  $ echo '# ask Anna in May, if she will' >> places.yaml
  $ git commit -qam 'Where to ask'
  places.yaml:17:7: warning: this may name '1zkjce8m' [personal-name]
    17 | # ask Anna in May, if she will
       |       ^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 warning
  $ echo '# open in May, Grace or no grace' > strands/reading.yaml.new
  $ cat strands/reading.yaml >> strands/reading.yaml.new; mv strands/reading.yaml.new strands/reading.yaml
  $ git commit -qam 'When to read'
  $ git log --format=%s
  When to read
  Where to ask
  kith: update

The message is looked through as well, and there a first name is enough.

  $ echo '# from nine' >> places.yaml
  $ git commit -qam 'Anna opens the library'
  places.yaml:17:7: warning: this may name '1zkjce8m' [personal-name]
    17 | # ask Anna in May, if she will
       |       ^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 warning
  .git/COMMIT_EDITMSG:1:1: error: this may name '1zkjce8m' [personal-name]
     1 | Anna opens the library
       | ^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 error
  [1]
  $ git commit -qam 'The library opens at nine'
  places.yaml:17:7: warning: this may name '1zkjce8m' [personal-name]
    17 | # ask Anna in May, if she will
       |       ^^^^
       = hint: say who is meant by id; names stand in names.yaml alone
  1 warning
  $ git log --format=%s | head -n 1
  The library opens at nine
