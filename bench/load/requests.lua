-- Sends the requests of a file in turn, again and again: one on each line, as method, path and body
-- with tabs between them. They are built once, since building costs the load generator. At the end it
-- prints how many were sent: wrk itself tells only how many were answered.

local threads = {}
local requests = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  sent = 0
  for line in io.lines(args[1]) do
    local method, path, body = line:match("^(%u+)\t(%S+)\t?(.*)$")
    local headers = body ~= "" and { ["Content-Type"] = "application/json" } or {}
    table.insert(requests, wrk.format(method, path, headers, body ~= "" and body or nil))
  end
end

function request()
  sent = sent + 1
  return requests[(sent - 1) % #requests + 1]
end

function done()
  local total = 0
  for _, thread in ipairs(threads) do
    total = total + thread:get("sent")
  end
  print("Requests sent: " .. total)
end
