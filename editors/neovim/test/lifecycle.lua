local t = require('harness')

t.test('one server serves all files of the workspace', function()
  t.open('main.mapping')
  t.open('feeds.mapping')
  local clients = vim.lsp.get_active_clients()
  t.equal(vim.tbl_map(function(client) return { client.name, client.config.root_dir == vim.loop.cwd() } end, clients), { { 'mapping', true } })
end)

t.test('the server ends when it is asked to', function()
  local id = vim.lsp.get_active_clients()[1].id
  vim.lsp.stop_client(id)
  t.becomes({}, vim.lsp.get_active_clients)
end)
