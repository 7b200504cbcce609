// WatermelonDB with a SQLite file, and a minimal server in memory that speaks its protocol.
import http from 'node:http';
import { createRequire } from 'node:module';
import { client, folder, isServer, listening, rows } from './peer.mjs';

const require = createRequire(import.meta.url);
if (isServer) {
  const created = rows().map((row) => ({ ...row, id: String(row.id) }));
  const server = http.createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const changes = { task: { created, updated: [], deleted: [] } };
    response.end(JSON.stringify({ changes, timestamp: 1 }));
  });
  server.listen(0, '127.0.0.1', () => listening(server));
} else {
  const { Database, Model, appSchema, tableSchema } = require('@nozbe/watermelondb');
  const SQLiteAdapter = require('@nozbe/watermelondb/adapters/sqlite').default;
  const { synchronize } = require('@nozbe/watermelondb/sync');
  require('@nozbe/watermelondb/utils/common/logger').default.silence?.();
  const columns = [
    ...['title', 'description', 'assignee', 'estimate'].map((name) => ({ name, type: 'string' })),
    { name: 'done', type: 'boolean' },
    { name: 'priority', type: 'number' },
    { name: 'due', type: 'number' },
  ];
  const schema = appSchema({ version: 1, tables: [tableSchema({ name: 'task', columns })] });
  class Task extends Model {
    static table = 'task';
  }
  let number = 0;
  await client('WatermelonDB, SQLite file', 'watermelon.mjs', {
    open: async () => {
      const dbName = `${folder}/watermelon-${number++}.db`;
      return new Database({ adapter: new SQLiteAdapter({ schema, dbName }), modelClasses: [Task] });
    },
    pull: (database, url) =>
      synchronize({ database, pullChanges: async () => (await fetch(url)).json(), pushChanges: async () => {} }),
    count: (database) => database.get('task').query().fetchCount(),
  });
}
