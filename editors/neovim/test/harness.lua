-- Counts tests, and what they need to drive an editor: keys, patience and exact comparison.
local M = { passed = 0, failed = 0 }

-- What the editor prints without a screen loses its line ends.
local function say(text)
  io.stdout:write(text .. '\n')
end

function M.test(name, body)
  local ok, problem = xpcall(body, tostring)
  if ok then
    M.passed = M.passed + 1
    say('ok: ' .. name)
  else
    M.failed = M.failed + 1
    say('FAILED: ' .. name .. '\n' .. problem)
  end
end

function M.equal(actual, expected)
  if not vim.deep_equal(actual, expected) then
    error('expected ' .. vim.inspect(expected) .. '\nbut it is ' .. vim.inspect(actual), 2)
  end
end

-- Waits until a function gives what is expected: the server answers when it is done.
function M.becomes(expected, probe)
  local actual
  vim.wait(10000, function()
    actual = probe()
    return vim.deep_equal(actual, expected)
  end, 20)
  M.equal(actual, expected)
end

-- Types as a person does; <Esc> and its like are keys.
function M.keys(text)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(text, true, false, true), 'xt', false)
end

-- Opens a file of the workspace as it is on the disk.
function M.open(path)
  vim.cmd('edit! ' .. path)
end

-- Puts the cursor onto the first character of a text, the first in the file.
function M.cursor_at(text)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  M.equal(vim.fn.search('\\V' .. text, 'cW') > 0, true)
end

function M.line_of(text)
  return vim.fn.search('\\V' .. text, 'nw')
end

-- The findings of the current buffer, as line, column, code and severity, in the order of the text.
function M.findings()
  local found = vim.diagnostic.get(0)
  table.sort(found, function(one, other)
    return one.lnum < other.lnum or one.lnum == other.lnum and one.col < other.col
  end)
  return vim.tbl_map(function(it)
    return string.format('%d:%d %s %s', it.lnum + 1, it.col + 1, it.code, vim.diagnostic.severity[it.severity])
  end, found)
end

-- Ends the editor; the status says whether anything failed.
function M.finish()
  say(string.format('%d passed, %d failed', M.passed, M.failed))
  vim.cmd(M.failed == 0 and M.passed > 0 and 'qall!' or 'cquit!')
end

return M
