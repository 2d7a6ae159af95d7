/** Writes the next migration for both dialects from src/lib/server/db/schema. Read the SQL before committing it. */
import { spawnSync } from 'node:child_process';

for (const url of ['data/generate.db', 'postgres://generate']) {
	const { status } = spawnSync(
		process.execPath,
		['node_modules/drizzle-kit/bin.cjs', 'generate', ...process.argv.slice(2)],
		{ stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } }
	);
	if (status !== 0) process.exit(status ?? 1);
}
