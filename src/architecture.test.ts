import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { variables } from './env.ts';

const ROOT = import.meta.dirname;

function files(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'paraglide' ? [] : files(path);
		return /\.(ts|svelte)$/.test(entry.name) ? [path] : [];
	});
}

/** What a file imports, as paths below src/ or as package names. */
function imports(path: string): string[] {
	const text = readFileSync(path, 'utf8');
	return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\('([^']+)'\)/g)].map(
		([, fixed, dynamic]) => {
			const name = fixed ?? dynamic;
			if (name.startsWith('#lib/')) return `lib/${name.slice(5)}`;
			return name.startsWith('.') ? relative(ROOT, resolve(dirname(path), name)) : name;
		}
	);
}

const AREAS = ['matching', 'scheduling', 'calendar', 'vocabulary', 'forms', 'i18n', 'ui', 'server', 'paraglide'];
function areaOf(path: string): string | undefined {
	if (path.startsWith('routes/')) return 'routes';
	if (path === 'lib/permissions.ts' || path === 'lib/refusal.ts') return path.slice(4, -3);
	return AREAS.find((area) => path.startsWith(`lib/${area}/`));
}

const PURE = ['permissions', 'refusal'];
const MAY_IMPORT: Record<string, string[]> = {
	permissions: [],
	refusal: [],
	vocabulary: [],
	calendar: [],
	forms: ['vocabulary', 'calendar'],
	matching: ['vocabulary'],
	scheduling: ['calendar'],
	i18n: ['paraglide', 'matching', 'scheduling', 'calendar', 'vocabulary', ...PURE],
	ui: ['paraglide', 'i18n', 'matching', 'scheduling', 'calendar', 'vocabulary', 'forms', ...PURE],
	server: ['paraglide', 'i18n', 'matching', 'scheduling', 'calendar', 'vocabulary', 'forms', ...PURE],
	routes: ['paraglide', 'i18n', 'ui', 'server', 'matching', 'scheduling', 'calendar', 'vocabulary', 'forms', ...PURE]
};
const PURE_AREAS = ['matching', 'scheduling', 'calendar', 'vocabulary', 'forms', ...PURE];

const ours = files(ROOT).map((path) => ({ path: relative(ROOT, path), imports: imports(path) }));

describe('the tree', () => {
	it('has only arrows that point inwards', () => {
		const wrong = ours.flatMap(({ path, imports }) => {
			const from = areaOf(path);
			if (!from || path.endsWith('.test.ts')) return [];
			return imports.flatMap((target) => {
				const to = areaOf(target);
				return to && to !== from && !MAY_IMPORT[from].includes(to) ? [`${path} → ${target}`] : [];
			});
		});
		expect(wrong).toEqual([]);
	});

	it('keeps the database, identity, mail and jobs behind server/', () => {
		const machinery = /^lib\/server\/(db|mail|jobs|live)\//;
		const wrong = ours
			.filter(({ path }) => path.startsWith('routes/'))
			.flatMap(({ path, imports }) =>
				imports.filter((target) => machinery.test(target)).map((to) => `${path} → ${to}`)
			);
		expect(wrong).toEqual([]);
	});

	it('keeps frameworks, clocks and chance out of the pure modules', () => {
		const wrong = ours.flatMap(({ path, imports }) => {
			const area = areaOf(path);
			if (!area || !PURE_AREAS.includes(area) || path.endsWith('.test.ts')) return [];
			const framework = imports.filter((target) => /^(\$app|@sveltejs|svelte|drizzle|node:|pg$|better-)/.test(target));
			const text = readFileSync(join(ROOT, path), 'utf8');
			const clock = /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(text)
				? ['a clock or chance']
				: [];
			return [...framework, ...clock].map((what) => `${path} uses ${what}`);
		});
		expect(wrong).toEqual([]);
	});
});

describe('the words', () => {
	const folder = join(ROOT, '..', 'messages');
	const catalogue = (area: string, language: string) =>
		// Messages are plain objects by their format; a broken file would not compile.
		JSON.parse(readFileSync(join(folder, area, `${language}.json`), 'utf8')) as Record<string, unknown>;

	it('begin with the name of their area', () => {
		const wrong = readdirSync(folder).flatMap((area) =>
			Object.keys(catalogue(area, 'en')).filter(
				(key) => key !== '$schema' && key !== 'app_name' && !key.startsWith(`${area}_`)
			)
		);
		expect(wrong).toEqual([]);
	});
});

describe('every language', () => {
	const folder = join(ROOT, '..', 'messages');
	const placeholders = (message: unknown) =>
		[...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

	it.each(['it', 'pl', 'lt', 'hu', 'es', 'sv', 'de'])(
		'says everything English says, with the same parts: %s',
		(language) => {
			const wrong = readdirSync(folder).flatMap((area) => {
				// Messages are plain objects by their format; a broken file would not compile.
				const read = (name: string) =>
					JSON.parse(readFileSync(join(folder, area, `${name}.json`), 'utf8')) as Record<string, unknown>;
				const [english, own] = [read('en'), read(language)];
				return Object.keys(english)
					.filter((key) => key !== '$schema' && key !== 'app_name')
					.filter((key) => own[key] === undefined || `${placeholders(own[key])}` !== `${placeholders(english[key])}`);
			});
			expect(wrong).toEqual([]);
		}
	);
});

describe('the settings', () => {
	it('are all in the table of README, word for word', () => {
		// Prettier pads the table's columns.
		const readme = readFileSync(join(ROOT, '..', 'README.md'), 'utf8').replace(/ +/g, ' ');
		const missing = Object.entries(variables).filter(
			([name, { description }]) => !readme.includes(`| \`${name}\` | ${description} |`)
		);
		expect(missing.map(([name]) => name)).toEqual([]);
	});
});
