// npm run bench -- TABLE [options]: measures one table and prints it; what each table says stands in its file.
import { availableParallelism, cpus } from 'node:os';

const tables: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
	scheduling: () => import('./scheduling.ts'),
	plan: () => import('./plan.ts'),
	matching: () => import('./matching.ts'),
	pages: () => import('./pages.ts'),
	fairness: () => import('./fairness.ts'),
	proposal: () => import('./proposal.ts'),
	planted: () => import('./planted.ts'),
	words: () => import('./words.ts')
};

const [table = '', ...args] = process.argv.slice(2);
if (!(table in tables)) {
	console.error(`npm run bench -- TABLE [--json], TABLE one of ${Object.keys(tables).join(', ')}`);
	process.exit(2);
}
if (!args.includes('--json')) {
	console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.version}`);
}
await (await tables[table]()).run(args);
