-- The documents inside the server, such as its catalogs, as read-only buffers: the definition of a citation leads there.
local server = require('mapping.server')

local M = {}

-- Neovim may take the name for a path and put the current folder before it.
local function uri_of(name)
  return name:match('mapping%-catalog:.*$')
end

local function fill(event)
  local answer = server.ask('mapping/catalogText', { uri = uri_of(event.match) })
  local text = answer and answer.text or 'No server is running that has this document.'
  vim.bo[event.buf].modifiable = true
  vim.api.nvim_buf_set_lines(event.buf, 0, -1, false, vim.split(text, '\n', { plain = true, trimempty = true }))
  vim.bo[event.buf].buftype = 'nofile'
  vim.bo[event.buf].swapfile = false
  vim.bo[event.buf].modifiable = false
  vim.bo[event.buf].filetype = 'markdown'
end

function M.setup()
  vim.api.nvim_create_autocmd('BufReadCmd', {
    group = vim.api.nvim_create_augroup('mapping-documents', { clear = true }),
    pattern = { 'mapping-catalog:/*', '*/mapping-catalog:/*' },
    callback = fill,
  })
end

return M
