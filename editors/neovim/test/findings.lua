local t = require('harness')

local security = 'controls/security.mapping'

t.test('a file is of type mapping, with comments and two blanks of indentation', function()
  t.open(security)
  t.equal({ vim.bo.filetype, vim.bo.commentstring, vim.bo.shiftwidth, vim.bo.expandtab }, { 'mapping', '// %s', 2, true })
end)

t.test('the one finding of a file is shown when it is opened', function()
  t.open(security)
  t.becomes({ t.line_of('satisfies iso A.6.2.6') .. ':3 MAP4005 WARN' }, t.findings)
end)

t.test('files that are not open have their findings too', function()
  t.becomes({ ['controls/data.mapping'] = true, ['controls/oversight.mapping'] = true }, function()
    local found = {}
    for _, finding in ipairs(vim.diagnostic.get(nil)) do
      local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(finding.bufnr), ':.')
      if finding.code == 'MAP5020' or finding.code == 'MAP5021' then
        found[name] = true
      end
    end
    return found
  end)
end)

t.test('a typed mistake is found at its place, and gone after undo', function()
  t.open(security)
  local warning = t.line_of('satisfies iso A.6.2.6') .. ':3 MAP4005 WARN'
  t.becomes({ warning }, t.findings)
  t.cursor_at('Article 15(5) on evasion')
  t.keys('As<Esc>')
  t.becomes({ t.line_of('Article 15(5) on evasions') .. ':34 MAP2002 ERROR', warning }, t.findings)
  vim.cmd('silent undo')
  t.becomes({ warning }, t.findings)
end)

t.test('columns are right behind characters of four bytes and behind accents that combine', function()
  t.open(security)
  t.cursor_at('control code-analysis')
  t.keys('O// 🙂 e\204\129<Esc>')
  t.cursor_at('"Static analysis" {')
  t.keys('C"🙂🙂 e\204\129" ??? {<Esc>')
  local line = vim.fn.search('???', 'nw')
  local column = vim.fn.getline(line):find('???', 1, true)
  t.becomes(string.format('%d:%d MAP1007 ERROR', line, column), function() return t.findings()[1] end)
  t.open(security)
end)

t.test('a whole rewrite of the file leaves the findings of what is there', function()
  t.open(security)
  t.keys('ggdG')
  t.becomes({}, t.findings)
  vim.cmd('silent undo')
  t.becomes({ t.line_of('satisfies iso A.6.2.6') .. ':3 MAP4005 WARN' }, t.findings)
end)
