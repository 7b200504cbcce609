function arith(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (i % 3 === 0) { sum += i; } else { sum -= 1; }
  }
  return sum;
}

function string(n) {
  let sum = 0;
  const name = "inspect valve";
  for (let i = 0; i < n; i++) {
    const text = "Task " + i + ": " + name;
    sum += text.length;
  }
  return sum;
}

function field(n) {
  const tasks = [];
  for (let i = 0; i < 1000; i++) {
    tasks.push({ number: i, title: "Task", done: i % 2 === 0, priority: i % 5 });
  }
  const rounds = n / 1000;
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) {
      if (task.done) {
        task.priority += 1;
        task.done = false;
      } else {
        task.done = true;
      }
    }
  }
  let sum = 0;
  for (const task of tasks) sum += task.priority;
  return sum;
}

function create(n) {
  let tasks = [];
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const task = { number: i, title: "Task", done: false, priority: i % 5 };
    sum += task.priority;
    tasks.push(task);
    if (tasks.length === 1000) { tasks = []; }
  }
  return sum;
}

function add(a, b) {
  if (b % 2 === 0) { return a + b; }
  return a - 1;
}

function call(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) { sum = add(sum, i); }
  return sum;
}
