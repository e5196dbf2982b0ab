  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ mkdir templates; kith report cards reading --kind badge --print-template >templates/badge.mustache
  $ sed -i 's/{{strand}}/I read with you: {{strand}}/' templates/badge.mustache
  $ kith check --today 2026-09-16
  no findings
  $ kith report cards reading --kind badge -o - --today 2026-09-16 2>/dev/null | grep -c 'I read'
  56

A name that the card does not have is an error with its place, in check too.

  $ sed -i 's/{{name}}/{{nmae}}/' templates/badge.mustache
  $ kith report cards reading --kind badge --today 2026-09-16
  templates/badge.mustache:3:28: error: no name 'nmae' on this kind of card here [bad-template]
     3 | <p class="name {{length}}">{{nmae}}</p>
       |                            ^^^^^^^^
       = hint: did you mean 'name'?
  1 error; nothing was written
  [1]
  $ kith check --today 2026-09-16
  templates/badge.mustache:3:28: error: no name 'nmae' on this kind of card here [bad-template]
     3 | <p class="name {{length}}">{{nmae}}</p>
       |                            ^^^^^^^^
       = hint: did you mean 'name'?
  1 error
  [1]
  $ echo '<script>x</script>{{{name}}}' >templates/badge.mustache
  $ kith check --today 2026-09-16
  templates/badge.mustache:1:1: error: <script> is not allowed: it can run or bring in something, or is unknown here [bad-template]
     1 | <script>x</script>{{{name}}}
       | ^^^^^^^
       = hint: take it out
  templates/badge.mustache:1:19: error: what stands on a card is text, and this would print it as HTML [bad-template]
     1 | <script>x</script>{{{name}}}
       |                   ^^^^^^^^^^
       = hint: write {{name}}
  2 errors
  [1]
  $ rm templates/badge.mustache; touch templates/poster.mustache
  $ kith check --today 2026-09-16
  templates/poster.mustache: warning: kith does not know this file [unknown-file]
       = hint: records end in .yaml and stand in the folders of kith(5); move this elsewhere
  1 warning
  $ rm -r templates

Boards are made of the school's own pictures; whose they are is printed.

  $ kith report cards reading --kind board --today 2026-09-16
  kith: symbols/symbols.yaml has no board; kith(5) says how one is made
  [1]
  $ mkdir symbols; cat >symbols/symbols.yaml <<END
  > credit: Class 3
  > boards:
  >   - title: How do I feel?
  >     symbols:
  >       - {label: happy, file: happy.svg}
  >       - {label: sad, file: sad.png, credit: Ada, licence: CC0}
  > END
  $ echo '<svg xmlns="http://www.w3.org/2000/svg"><circle r="3"/></svg>' >symbols/happy.svg
  $ echo 'no picture' >symbols/sad.png
  $ kith check --today 2026-09-16
  symbols/sad.png: error: this is not a PNG picture, whatever its name says [bad-picture]
       = hint: save it as PNG, or rename it
  symbols/symbols.yaml:5:9: error: the picture 'happy' has no licence [missing-key]
     5 |       - {label: happy, file: happy.svg}
       |         ^
       = hint: say whose it is: credit and licence here, or once at the top of the file
  2 errors
  [1]
  $ sed -i '1i licence: our own' symbols/symbols.yaml; sed -i 's/sad.png/happy.svg/' symbols/symbols.yaml; rm symbols/sad.png
  $ kith check --today 2026-09-16
  no findings
  $ kith report cards reading --kind board --today 2026-09-16
  Written: ../h-private/out/reading-mentors-board.html
  1 board on 1 sheet of A4.
  Open it in a browser and print it at 100%, without margins.
  $ kith report cards reading --kind board --to-cut --today 2026-09-16
  Written: ../h-private/out/reading-mentors-board.html
  2 pictures on 1 sheet of A4, to cut at the marks.
  Open it in a browser and print it at 100%, without margins.
  $ kith report cards reading --kind board -o - --today 2026-09-16 | grep -o 'class="label">[a-z]*\|class="credit">[^<]*'
  class="label">happy
  class="label">sad
  class="credit">Class 3, our own
  class="credit">Ada, CC0
  $ mv symbols ../ours; kith report cards reading --kind board --symbols ../ours --today 2026-09-16
  Written: ../h-private/out/reading-mentors-board.html
  1 board on 1 sheet of A4.
  Open it in a browser and print it at 100%, without margins.

They are kept under git.

  $ mv ../ours symbols; mkdir templates; kith report cards reading --print-template >templates/letter.mustache
  $ kith save >/dev/null 2>&1; git ls-files symbols templates
  symbols/happy.svg
  symbols/symbols.yaml
  templates/letter.mustache
  $ kith check --today 2026-09-16
  no findings
