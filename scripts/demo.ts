/** Fills the demo's database with the made-up fair at a moment of its life, or lists the planted partners; see `usage`. */
import { parseArgs } from 'node:util';

const usage = `npm run demo                          the demo at its furthest stage
npm run demo -- --stage STAGE         profiles, requests, draft, published, live or over
npm run demo -- --key                 the mirrored partners among the made-up firms, as JSON`;

function stop(message: string): never {
	console.error(message);
	process.exit(2);
}

const { values } = parseArgs({ options: { stage: { type: 'string' }, key: { type: 'boolean', default: false } } });

if (values.key) {
	const { madeUpFirms, plantedPairs } = await import('#lib/server/demo/firms.ts');
	console.log(JSON.stringify(plantedPairs(madeUpFirms())));
	process.exit(0);
}

const { settings } = await import('#lib/server/settings.ts');
if (settings.mistake) stop(settings.mistake);
if (!settings.demo) stop('This is a real installation: made-up firms do not go into it.');

const { DEFAULT_STAGE, replaceDemo, STAGES } = await import('#lib/server/demo/load.ts');
const wanted = values.stage ?? DEFAULT_STAGE;
const stage = STAGES.find((known) => known === wanted);
if (!stage) stop(`"${wanted}" is no stage.\n${usage}`);

const { closeDatabase, databaseUrl } = await import('#lib/server/db/index.ts');
const { migrateDatabase } = await import('#lib/server/db/migrate.ts');
await migrateDatabase(databaseUrl);
const began = performance.now();
await replaceDemo(stage);
await closeDatabase();
console.log(`The demo stands at "${stage}" (${((performance.now() - began) / 1000).toFixed(1)} s).`);
