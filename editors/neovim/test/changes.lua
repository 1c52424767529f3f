local t = require('harness')

local security = 'controls/security.mapping'

-- The file of each line that holds a text, of all that is open.
local function files_with(text)
  local found = {}
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    for _, line in ipairs(vim.api.nvim_buf_is_loaded(buffer) and vim.api.nvim_buf_get_lines(buffer, 0, -1, false) or {}) do
      if line:find(text, 1, true) then
        table.insert(found, vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':.'))
      end
    end
  end
  table.sort(found)
  return found
end

t.test('an owner is renamed in every file that names it', function()
  t.open('main.mapping')
  t.cursor_at('owner cdo')
  t.keys('w')
  vim.lsp.buf.rename('data-chief')
  local data = 'controls/data.mapping'
  t.becomes({ data, data, data, data, data, 'main.mapping' }, function() return files_with('data-chief') end)
  t.becomes({}, function() return vim.diagnostic.get(nil, { severity = vim.diagnostic.severity.ERROR }) end)
  vim.cmd('bufdo edit!')
end)

t.test('a code action corrects to the nearest name', function()
  t.open(security)
  t.cursor_at('Article 15(5) on evasion')
  t.keys('As<Esc>')
  local line = vim.api.nvim_win_get_cursor(0)[1]
  t.becomes(line .. ':34 MAP2002 ERROR', function() return t.findings()[1] end)
  local offered = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      offered[#offered + 1] = options.format_item(item)
    end
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  t.becomes('  satisfies aia Article 15(5) on evasion', function() return vim.fn.getline(line) end)
  t.equal(offered[1], 'Change to "evasion"')
  t.becomes(t.line_of('satisfies iso A.6.2.6') .. ':3 MAP4005 WARN', function() return t.findings()[1] end)
  t.open(security)
end)

t.test('formatting brings a file into its one layout', function()
  t.open(security)
  local before = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  vim.cmd([[%substitute/^  \(\S\)/      \1/]])
  vim.cmd([[%substitute/ {$/{/]])
  vim.lsp.buf.formatting_sync({}, 10000)
  t.equal(vim.api.nvim_buf_get_lines(0, 0, -1, false), before)
  t.open(security)
end)
