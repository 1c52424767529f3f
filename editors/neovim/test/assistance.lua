local t = require('harness')

local security = 'controls/security.mapping'

-- What the editor itself would offer, after what is typed at the end of the line.
local function offered_after(text)
  t.keys('A' .. text .. '<Esc>')
  local line = vim.api.nvim_win_get_cursor(0)[1]
  local parameters = {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = line - 1, character = vim.fn.strchars(vim.api.nvim_get_current_line()) },
  }
  local replies = vim.lsp.buf_request_sync(0, 'textDocument/completion', parameters, 10000)
  for _, reply in pairs(replies) do
    return vim.lsp.util.text_document_completion_list_to_complete_items(reply.result, '')
  end
end

local function words(items)
  return vim.tbl_map(function(item) return item.word end, items)
end

-- The text of the window that floats above the others, once there is one.
local function floating()
  local text
  vim.wait(10000, function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        text = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
        vim.api.nvim_win_close(window, true)
        return true
      end
    end
    return false
  end, 20)
  return text or {}
end

t.test('words of a title find the citation', function()
  t.open(security)
  t.cursor_at('satisfies aia Article 15(5) on unauthorised-alteration')
  t.keys('o<Esc>')
  local items = offered_after('  satisfies aia poison')
  t.equal(words(items), { 'Article 15(5) on data-poisoning', 'Article 15(5) on model-poisoning' })
  t.open(security)
end)

t.test('after "owner" the owners are offered', function()
  t.open(security)
  t.cursor_at('owner ciso')
  t.keys('ddO<Esc>')
  t.equal(vim.fn.sort(words(offered_after('  owner '))), { 'cdo', 'ciso', 'compliance', 'cro', 'lending', 'modelling' })
  t.open(security)
end)

t.test('hover tells the obligation in our words, and how it stands', function()
  t.open(security)
  t.cursor_at('Article 15(5) on evasion')
  vim.lsp.buf.hover()
  local text = table.concat(floating(), '\n')
  for _, part in ipairs({ 'Article 15(5)', 'Cybersecurity', 'binds: provider', 'official text', 'in our words, not the law' }) do
    t.equal({ part, text:find(part, 1, true) ~= nil }, { part, true })
  end
end)

t.test('signature help names what an aggregate takes', function()
  t.open(security)
  t.cursor_at('max(success_rate)')
  t.keys('4l')
  vim.lsp.buf.signature_help()
  t.equal(table.concat(floating(), '\n'):find('max(FIELD [where TEST])', 1, true) ~= nil, true)
end)
