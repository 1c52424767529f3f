autocmd BufRead,BufNewFile *.mapping,mapping.workspace setfiletype mapping
