No escape sequence, invisible character or change of direction gets into a record, nor out to the terminal.

  $ kith init s --today 2026-09-01 2>/dev/null; cd s
  $ printf 'Ann\033[2Ja\n' | kith enrol add --year Y7 --today 2026-09-16
  kith: what was typed holds a control or invisible character: Ann\x1b[2Ja
  [2]
  $ printf 'ab\342\200\256gnp\n' | kith enrol add --year Y7 --today 2026-09-16
  kith: what was typed holds a control or invisible character: ab<U+202E>gnp
  [2]
  $ printf 'An\351\n' | kith enrol add --year Y7 --today 2026-09-16
  kith: what was typed is not UTF-8: An\xe9
  [2]
  $ kith enrol list "$(printf 'x\033]52;c;aGk=\a')"
  kith: an argument holds a control or invisible character: x\x1b]52;c;aGk=\x07
  [2]
  $ printf '# \033]0;title\a\n' >> places.yaml; kith check
  places.yaml:3:3: error: a control or invisible character, U+001B [control-character]
     3 | # \x1b]0;title\x07
       |   ^^^^
       = hint: delete it
  1 error
  [1]
  $ git checkout -q places.yaml 2>/dev/null || sed -i '$d' places.yaml
  $ touch "people-$(printf '\033[2J').yaml" && kith check --today 2026-09-16; rm people-*
  people-\x1b[2J.yaml: warning: kith does not know this file [unknown-file]
       = hint: records end in .yaml and stand in the folders of kith(5); move this elsewhere
  1 warning

A name in two parts, letter and accent, is kept as one character; right-to-left names are names like others.

  $ printf 'Zoe\314\210 Brown\n' | kith enrol add --year Y7 --strand one-to-one=mentee --id-seed 4 --today 2026-09-16
  Enrolled.
  dwvfcjxq
  $ printf '\331\205\330\261\331\212\331\205\n' | kith enrol add --year Y9 --strand one-to-one=mentor --id-seed 5 --today 2026-09-16
  Enrolled.
  cr736cz9
  $ grep -c "$(printf 'Zo\303\253 Brown')" ../s-private/names.yaml
  1
  $ kith check --today 2026-09-16
  people/cr736cz9.yaml:1:5: warning: 'cr736cz9' has no file in the private part [private-missing]
     1 | id: cr736cz9
       |     ^^^^^^^^
       = hint: without it: need low, and nothing shared with anyone
  people/dwvfcjxq.yaml:1:5: warning: 'dwvfcjxq' has no file in the private part [private-missing]
     1 | id: dwvfcjxq
       |     ^^^^^^^^
       = hint: without it: need low, and nothing shared with anyone
  2 warnings
