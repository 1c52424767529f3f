-- Requests to the server that the protocol of language servers does not know; ../PROTOCOL.md describes them.
local M = {}

local patience = 5000

local function clients()
  local list = vim.lsp.get_clients or vim.lsp.get_active_clients
  return vim.tbl_filter(function(client) return client.name == 'mapping' end, list())
end

-- The client of the current buffer, else any, for a document inside the server is of no workspace.
local function current()
  local all = clients()
  for _, client in ipairs(all) do
    if vim.lsp.buf_is_attached(0, client.id) then
      return client
    end
  end
  return all[1]
end

-- The answer; nil where there is none, no server or an error.
function M.ask(method, parameters)
  local client = current()
  if client == nil then
    return nil
  end
  local request = { method, parameters, patience, vim.api.nvim_get_current_buf() }
  local reply
  if vim.fn.has('nvim-0.11') == 1 then
    reply = client:request_sync(unpack(request))
  else
    reply = client.request_sync(unpack(request))
  end
  local result = reply and reply.result
  return result ~= vim.NIL and result or nil
end

return M
