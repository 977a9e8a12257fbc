-- GET on each of the 50 dynamic routes in turn, with parameters that vary; built once.

local requests = {}
local sent = 0

function init()
  for number = 1, 100 do
    local route = (number - 1) % 50 + 1
    requests[number] = wrk.format("GET", string.format("/api/resource-%02d/%d/items/%d", route, number * 7, number))
  end
end

function request()
  sent = sent + 1
  return requests[sent % #requests + 1]
end
