// What every peer script does: start its server as a process of its own, say its name, then pull once
// for every line on the standard input and answer with the milliseconds.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import fs from 'node:fs';

export const isServer = process.argv[2] === 'server';
export const [rowsFile, folder] = process.argv.slice(isServer ? 3 : 2);
export const rows = () => JSON.parse(fs.readFileSync(rowsFile, 'utf8'));

/** In the server process: tells the client's process where to find the server. */
export function listening(server) {
  process.send(server.address().port);
  process.on('disconnect', () => process.exit(0));
}

/** In the client's process: `open` makes an empty database, `pull` fills it, `count` says how many rows it has. */
export async function client(name, script, { open, pull, count }) {
  const server = spawn(process.execPath, [script, 'server', rowsFile, folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await new Promise((resolve) => server.once('message', resolve));
  const expected = rows().length;
  console.log(name);
  for await (const _ of createInterface({ input: process.stdin })) {
    const database = await open();
    const start = process.hrtime.bigint();
    await pull(database, `http://127.0.0.1:${port}`);
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    const found = await count(database);
    if (found !== expected) throw Error(`${found} rows instead of ${expected}`);
    console.log(milliseconds);
  }
  process.exit(0);
}
