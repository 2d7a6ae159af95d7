/** Builds if the sources changed, migrates, loads the demo or offers the first administrator's link, and serves. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { buildIsFresh, stampBuild } from './build-stamp.ts';
import { requireNode } from './node-version.ts';

requireNode();
const { settings } = await import('#lib/server/settings.ts');
if (settings.mistake) {
	console.error(settings.mistake);
	process.exit(1);
}

if (!buildIsFresh()) {
	console.log('Building …');
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) process.exit(status ?? 1);
	stampBuild();
}

const { closeDatabase, databaseUrl } = await import('#lib/server/db/index.ts');
const { migrateDatabase } = await import('#lib/server/db/migrate.ts');
await migrateDatabase(databaseUrl);

if (settings.demo) {
	const { loadDemo } = await import('#lib/server/demo/load.ts');
	await loadDemo();
} else {
	const { firstAdministratorLink } = await import('#lib/server/administrators.ts');
	const link = await firstAdministratorLink();
	if (link)
		console.log(`Open this link to become the first administrator (works once, until the next start):\n${link}`);
}
// The built application opens the database for itself; two writers in one process would wait for each other.
await closeDatabase();

// adapter-node takes every request for https unless a header says otherwise. An installation's own address is known,
// so it is told rather than believed; the demo answers under whatever name it is called by.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
if (settings.trustProxy) process.env.ADDRESS_HEADER ??= 'x-forwarded-for';
process.env.BODY_SIZE_LIMIT ??= '12M';
process.env.SHUTDOWN_TIMEOUT ??= '5';
// A type would claim the build exists before it does.
const { handler } = (await import(pathToFileURL(resolve('build/handler.js')).href)) as {
	handler: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void;
};
const own = new URL(settings.origin);
const server = createServer((request, response) => {
	if (!settings.demo) request.headers.host = own.host;
	if (!settings.demo || !settings.trustProxy) request.headers['x-forwarded-proto'] = own.protocol.slice(0, -1);
	handler(request, response);
});
server.on('error', (error: NodeJS.ErrnoException) => {
	const sentence =
		error.code === 'EADDRINUSE' ? `Port ${settings.port} is in use: set PORT to another one.` : String(error);
	console.error(sentence);
	process.exit(1);
});
const host = settings.host ?? (settings.demo ? '127.0.0.1' : '0.0.0.0');
server.listen(settings.port, host, () => {
	console.log(`Fondaco is at ${settings.origin}`);
	if (settings.demo) console.log(`This is the demo: choose a role at ${settings.origin}/sign-in`);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 5000).unref();
	});
}
