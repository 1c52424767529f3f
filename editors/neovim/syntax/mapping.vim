" Colours until the server's semantic tokens arrive, and for Neovim before 0.9, which knows none.
if exists("b:current_syntax")
  finish
endif

syntax iskeyword @,48-57,_,-

syntax match mappingComment "//.*$" contains=@Spell
syntax region mappingString start=+"+ end=+"\|$+ oneline
syntax region mappingProse start=+"""+ end=+"""+ contains=@Spell
syntax match mappingQuoted "`[^`]*`\|\k\@<![@$_]\w\+"

syntax match mappingCitation "\<[A-Z]\w*\%(\.\w\+\)*\%(\s\+\%(\d[0-9A-Za-z.]*\w\|\d\|[A-Z]\w*\)\)\?\%((\w\+)\)*"
syntax match mappingNumber "\<\d\w*\%(\.\d\w*\)*%\?"
syntax match mappingDate "\<\d\{4}-\d\{2}-\d\{2}\>"

syntax match mappingDeclaration "^\s*\zs\%(use\|owner\|limit\|system\|group\|feed\|control\|waive\|exclude\|crosswalk\|vendor\|product\|gate\)\ze\s"
syntax match mappingItem "\%(^\s*\|[{]\s*\)\zs\%(actor\|class\|facts\|scope\|placed\|supplied\|files\|format\|time\|key\|retained\|unit\|zone\|decimal\|encoding\|sheet\|other\|domain\|pillar\|status\|for\|systems\|satisfies\|evidence\|from\|expect\|within\|fresh\|every\|threshold\|document\|renewal\|provides\|requires\|claims\|produces\|attests\|require\)\ze\s"
syntax match mappingPhrase "\s\zs\%(edition\|as\|except\|because\|approved\|by\|on\|until\|since\|read\|reading\|partially\|where\|and\|or\|not\|in\|is\|review\|set\|per\|to\|expires\|changed\|at\|least\|only\|force\|without\|waivers\|texts\|sha256\|mapped\|evidenced\|operating\|planned\|retired\|equal\|subset\|superset\|of\|intersects\|none\|any\|systems\|ignored\|ignoring\|case\|tolerate\)\ze\%(\s\|$\)"
syntax match mappingPhrase "\%(\<time\s\+\)\@<=\%(of\s\+file\|from\s\+name\)\>"
syntax match mappingPhrase "\s\zs\%(for\s\+each\|newest\s\+\%(file\|suite\|run\)\|\%(no\s\+\)\?match\s\+in\|at\s\+most\|before\|after\)\ze\%(\s\|$\)"

highlight default link mappingComment Comment
highlight default link mappingString String
highlight default link mappingProse Normal
highlight default link mappingQuoted Identifier
highlight default link mappingCitation Function
highlight default link mappingNumber Number
highlight default link mappingDate Number
highlight default link mappingDeclaration Statement
highlight default link mappingItem Keyword
highlight default link mappingPhrase Keyword

let b:current_syntax = "mapping"
