/** The one index of this process, built from the database and kept up with it, whichever node wrote. */
import { eq, sql } from 'drizzle-orm';
import { buildIndex, remove, upsert, type Index } from '#lib/matching/rank.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { expertWeights } from '#lib/matching/weights.ts';
import { fold } from '#lib/vocabulary/fold.ts';
import { db } from './db/index.ts';
import { dialect } from './db/dialect.ts';
import { companies } from './db/schema.ts';
import { versionInUse, weightsOf } from './learning.ts';
import { firmProfiles, type FirmProfile } from './match-profiles.ts';

export interface Register {
	index: Index;
	/** By company id: every active firm. */
	firms: Map<string, FirmProfile>;
	/** By company id: its name and town in folded letters, for looking it up. */
	names: Map<string, string>;
}

const register: Register = { index: buildIndex([], vocabulary, expertWeights), firms: new Map(), names: new Map() };
let stamp = '';
/** Version of the weights the index was built with. */
let used = expertWeights.version;
let working: Promise<void> | undefined;
let queued: Promise<void> | undefined;

const milliseconds =
	dialect === 'postgres'
		? sql`(extract(epoch from ${companies.updatedAt}) * 1000)::bigint`
		: sql`${companies.updatedAt}`;

/**
 * How many firms there are and the sum of their last changes: moves with every change, whatever order transactions of
 * several nodes end in (the latest change alone would hide one that was made earlier and committed later).
 */
async function stampOf(): Promise<string> {
	const [row] = await db
		.select({ stamp: sql<string>`cast(count(*) as text) || '/' || cast(sum(${milliseconds}) as text)` })
		.from(companies)
		.where(eq(companies.state, 'active'));
	return row.stamp ?? '0';
}

async function refresh(): Promise<void> {
	const now = await stampOf();
	const version = await versionInUse();
	if (version !== used) {
		const profiles = [...register.firms.values()].map(({ profile }) => profile);
		register.index = buildIndex(profiles, vocabulary, await weightsOf(version));
		used = version;
	}
	if (now === stamp) return;
	const rows = await db
		.select({ id: companies.id, updatedAt: companies.updatedAt, name: companies.name, city: companies.city })
		.from(companies)
		.where(eq(companies.state, 'active'));
	const active = new Set(rows.map(({ id }) => id));
	for (const id of register.firms.keys()) {
		if (active.has(id)) continue;
		remove(register.index, id);
		register.firms.delete(id);
		register.names.delete(id);
	}
	const changed = rows.filter(({ id, updatedAt }) => {
		const known = register.firms.get(id);
		return !known || known.updatedAt.getTime() !== updatedAt.getTime();
	});
	for (const { id, name, city } of changed) register.names.set(id, fold(`${name} ${city ?? ''}`));
	for (const firm of await firmProfiles(changed.map(({ id }) => id))) {
		upsert(register.index, firm.profile);
		register.firms.set(firm.profile.id, firm);
	}
	// Taken before the rows were read: a change in between is seen the next time.
	stamp = now;
}

function refreshed(): Promise<void> {
	if (!working) return (working = refresh().finally(() => (working = undefined)));
	// The refresh already running may have looked before this request's own change: everybody who comes now shares the next.
	return (queued ??= working
		.catch(() => undefined)
		.then(() => {
			queued = undefined;
			return refreshed();
		}));
}

/** The register as of now. */
export async function theRegister(): Promise<Register> {
	await refreshed();
	return register;
}
