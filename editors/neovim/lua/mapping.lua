-- Starts the language server of Mapping for each .mapping file, on Neovim 0.7 and newer.
local M = {}

local defaults = {
  cmd = { 'mapping', 'lsp' },
  -- A date such as '2026-11-23'; nil judges as of today.
  as_of = nil,
  evidence = true,
  on_attach = nil,
}

-- Catalogs that ship are no files; the module `mapping.documents` shows them.
local function init_options(options)
  return { asOf = options.as_of, evidence = options.evidence, insideDocuments = true }
end

-- The nearest folder above a file that holds mapping.workspace, else .git, else the file's own.
local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  for _, marker in ipairs({ 'mapping.workspace', '.git' }) do
    local current, parent = folder, nil
    while current ~= parent do
      if vim.loop.fs_stat(current .. '/' .. marker) then
        return current
      end
      parent, current = current, vim.fn.fnamemodify(current, ':h')
    end
  end
  return folder
end

local function start_by_config(options)
  vim.lsp.config('mapping', { cmd = options.cmd, init_options = init_options(options), on_attach = options.on_attach })
  vim.lsp.enable('mapping')
end

-- Before 0.11: one client for each workspace, whatever number of its files is open.
local function start_by_autocommand(options)
  local clients = {}

  local function attach(buffer)
    local name = vim.api.nvim_buf_get_name(buffer)
    if name == '' or vim.bo[buffer].buftype ~= '' then
      return
    end
    local root = root_of(name)
    local id = clients[root]
    if id == nil or vim.lsp.get_client_by_id(id) == nil then
      id = vim.lsp.start_client({
        name = 'mapping',
        cmd = options.cmd,
        root_dir = root,
        workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
        init_options = init_options(options),
        on_attach = options.on_attach,
        on_exit = function() clients[root] = nil end,
      })
      clients[root] = id
    end
    if id ~= nil then
      vim.lsp.buf_attach_client(buffer, id)
    end
  end

  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('mapping-lsp', { clear = true }),
    pattern = 'mapping',
    callback = function(event) attach(event.buf) end,
  })
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.bo[buffer].filetype == 'mapping' then
      attach(buffer)
    end
  end
end

-- ftdetect/ is read once, when file types are switched on, which may have been before this folder came onto the path.
local function detect()
  vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
    group = vim.api.nvim_create_augroup('mapping-filetype', { clear = true }),
    pattern = { '*.mapping', 'mapping.workspace' },
    command = 'setfiletype mapping',
  })
end

function M.setup(options)
  detect()
  require('mapping.documents').setup()
  local merged = vim.tbl_extend('force', defaults, options or {})
  if vim.lsp.config ~= nil and vim.lsp.enable ~= nil then
    start_by_config(merged)
  else
    start_by_autocommand(merged)
  end
end

return M
