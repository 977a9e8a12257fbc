-- POST /api/v1/order with bodies that rotate; built once, since building costs the load generator.
-- At the end it prints how many requests were sent: wrk itself tells only how many were answered.

local threads = {}
local orders = {}

function setup(thread)
  table.insert(threads, thread)
end

function init()
  sent = 0
  local headers = { ["Content-Type"] = "application/json" }
  for number = 1, 100 do
    local body = string.format('{"sku":"sku-%03d","quantity":%d}', number, number % 9 + 1)
    orders[number] = wrk.format("POST", "/api/v1/order", headers, body)
  end
end

function request()
  sent = sent + 1
  return orders[sent % #orders + 1]
end

function done()
  local total = 0
  for _, thread in ipairs(threads) do
    total = total + thread:get("sent")
  end
  print("Requests sent: " .. total)
end
