function arith(n)
  local sum = 0
  for i = 0, n - 1 do
    if i % 3 == 0 then sum = sum + i else sum = sum - 1 end
  end
  return sum
end

function string_length(n)
  local sum, name = 0, "inspect valve"
  for i = 0, n - 1 do
    local text = "Task " .. i .. ": " .. name
    sum = sum + #text
  end
  return sum
end

local function task(i, done)
  return { number = i, title = "Task", done = done, priority = i % 5 }
end

function field(n)
  local tasks = {}
  for i = 0, 999 do tasks[#tasks + 1] = task(i, i % 2 == 0) end
  for _ = 1, n / 1000 do
    for _, task in ipairs(tasks) do
      if task.done then
        task.priority = task.priority + 1
        task.done = false
      else
        task.done = true
      end
    end
  end
  local sum = 0
  for _, task in ipairs(tasks) do sum = sum + task.priority end
  return sum
end

function create(n)
  local tasks, sum = {}, 0
  for i = 0, n - 1 do
    local task = { number = i, title = "Task", done = false, priority = i % 5 }
    sum = sum + task.priority
    tasks[#tasks + 1] = task
    if #tasks == 1000 then tasks = {} end
  end
  return sum
end

local function add(a, b)
  if b % 2 == 0 then return a + b end
  return a - 1
end

function call(n)
  local sum = 0
  for i = 0, n - 1 do sum = add(sum, i) end
  return sum
end

-- `string` is the library of texts, which the programs above do not need any more.
string = string_length
