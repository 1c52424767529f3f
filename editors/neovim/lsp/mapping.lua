-- Read by Neovim 0.11 and newer after `vim.lsp.enable('mapping')`.
return {
  cmd = { 'mapping', 'lsp' },
  filetypes = { 'mapping' },
  root_markers = { 'mapping.workspace', '.git' },
  init_options = { evidence = true },
}
