local t = require('harness')

local security = 'controls/security.mapping'

-- The file and the line under the cursor, relative to the workspace.
local function place()
  return { vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':.'), vim.api.nvim_get_current_line() }
end

t.test('the definition of a citation is its heading in the catalog that ships, read-only', function()
  t.open(security)
  t.cursor_at('Article 15(5) on evasion')
  vim.lsp.buf.definition()
  t.becomes({ 'mapping-catalog:/eu-ai-act/2026-07-27.md', '#### Article 15(5) — Cybersecurity' }, place)
  t.equal({ vim.bo.filetype, vim.bo.modifiable, vim.bo.modified }, { 'markdown', false, false })
end)

t.test('the definition of an owner is in another file', function()
  t.open(security)
  t.cursor_at('ciso')
  vim.lsp.buf.definition()
  t.becomes({ 'main.mapping', 'owner ciso "Chief Information Security Officer" domain security' }, place)
end)

-- What the editor lists once it has its answer; its window is closed again, for no server belongs to it.
local function listed(ask)
  vim.fn.setqflist({})
  ask()
  vim.wait(10000, function() return #vim.fn.getqflist() > 0 end, 20)
  vim.cmd('cclose')
  return vim.tbl_map(function(item)
    return string.format('%s: %s', vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ':.'), vim.trim(item.text))
  end, vim.fn.getqflist())
end

t.test('references of a feed are the rules that read it', function()
  t.open('feeds.mapping')
  t.cursor_at('red-team')
  t.equal(listed(function() vim.lsp.buf.references({ includeDeclaration = false }) end), {
    'controls/security.mapping: from red-team where suite = "evasion"',
    'controls/security.mapping: from red-team where suite in ("extraction", "membership")',
  })
end)

t.test('the outline of a file names its controls', function()
  t.open(security)
  local controls = vim.tbl_filter(function(line) return line:find('[Function]', 1, true) end, listed(vim.lsp.buf.document_symbol))
  t.equal(controls, vim.tbl_map(function(name) return security .. ': [Function] ' .. name end, {
    'security-baseline', 'model-signing', 'input-screening', 'extraction-limits', 'code-analysis', 'security-watch',
  }))
end)

t.test('a control is found from another file', function()
  t.open('main.mapping')
  t.equal(listed(function() vim.lsp.buf.workspace_symbol('input-screening') end), {
    security .. ': [Function] input-screening  Screening of crafted applications',
  })
end)
