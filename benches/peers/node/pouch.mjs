// PouchDB with LevelDB files on both sides, replicated from express-pouchdb.
import { createRequire } from 'node:module';
import { client, folder, isServer, listening, rows } from './peer.mjs';

const require = createRequire(import.meta.url);
const PouchDB = require('pouchdb');
if (isServer) {
  const Server = PouchDB.defaults({ adapter: 'leveldb', prefix: `${folder}/pouch-server-` });
  const tasks = new Server('tasks');
  const documents = rows().map(({ id, ...row }) => ({ _id: String(id), ...row }));
  for (let at = 0; at < documents.length; at += 2000) await tasks.bulkDocs(documents.slice(at, at + 2000));
  const app = require('express')();
  app.use('/', require('express-pouchdb')(Server, { mode: 'minimumForPouchDB', inMemoryConfig: true }));
  const server = app.listen(0, '127.0.0.1', () => listening(server));
} else {
  let number = 0;
  await client('PouchDB, LevelDB files', 'pouch.mjs', {
    open: async () => new PouchDB(`${folder}/pouch-${number++}`, { adapter: 'leveldb' }),
    pull: (database, url) =>
      database.replicate.from(`${url}/tasks`, { batch_size: 1000, batches_limit: 10 }),
    count: async (database) => (await database.info()).doc_count,
  });
}
