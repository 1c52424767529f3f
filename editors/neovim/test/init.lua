-- What the README says to write into init.lua, then the tests.
local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
vim.opt.runtimepath:append(vim.fn.fnamemodify(here, ':h'))
require('mapping').setup({ as_of = '2026-11-23' })

-- Reports of how many lines changed would stand among the results.
vim.opt.report = 99999

package.path = here .. '/?.lua;' .. package.path

vim.api.nvim_create_autocmd('VimEnter', {
  nested = true,
  callback = function()
    local harness = require('harness')
    for _, suite in ipairs({ 'findings', 'assistance', 'navigation', 'changes', 'lifecycle' }) do
      harness.test('the tests of ' .. suite .. ' load', function() dofile(here .. '/' .. suite .. '.lua') end)
    end
    harness.finish()
  end,
})
