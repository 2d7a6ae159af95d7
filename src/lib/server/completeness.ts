/** How complete a profile is, and the one step that would bring most next. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import { db } from './db/index.ts';
import { cards, companies, companyCodes, companyTexts, people, targetMarkets } from './db/schema.ts';

/** Steps and what each is worth to the finding of partners, most worth first. */
export const STEPS = {
	offers: 4,
	needs: 4,
	sectors: 3,
	summary: 3,
	cooperation: 2,
	markets: 2,
	languages: 2,
	region: 2,
	card: 2,
	size: 1,
	description: 1,
	person: 1,
	website: 1
} as const;
export type Step = keyof typeof STEPS;

export interface Completeness {
	/** 0–1. */
	share: number;
	done: Step[];
	missing: Step[];
	/** The missing step worth most; null when nothing is missing. */
	next: Step | null;
}

// Object.keys forgets what the object knows.
const order = Object.keys(STEPS) as Step[];
const whole = order.reduce((sum, step) => sum + STEPS[step], 0);

/** From the steps that are done. */
export function completeness(done: ReadonlySet<Step>): Completeness {
	const missing = order.filter((step) => !done.has(step));
	return {
		share: order.reduce((sum, step) => sum + (done.has(step) ? STEPS[step] : 0), 0) / whole,
		done: order.filter((step) => done.has(step)),
		missing,
		next: missing[0] ?? null
	};
}

const STEP_OF_USE: Partial<Record<(typeof companyCodes.$inferSelect)['use'], Step>> = {
	offer: 'offers',
	need: 'needs',
	sector: 'sectors',
	cooperation: 'cooperation',
	language: 'languages'
};

/** A description shorter than this tells little. */
const TELLING = 200;
/** PostgreSQL takes 65,535 parameters a statement, SQLite 32,766. */
const CHUNK = 10_000;

/** For many firms in six queries, however many they are. Firms that do not exist are left out. */
export async function completenessOf(companyIds: string[]): Promise<Map<string, Completeness>> {
	const done = new Map<string, Set<Step>>();
	const add = (companyId: string, step: Step | undefined | false | null) => step && done.get(companyId)?.add(step);
	for (let from = 0; from < companyIds.length; from += CHUNK) {
		const ids = companyIds.slice(from, from + CHUNK);
		const firms = await db.select().from(companies).where(inArray(companies.id, ids));
		for (const { id, regionCode, size, website } of firms) {
			done.set(id, new Set());
			add(id, Boolean(regionCode) && 'region');
			add(id, Boolean(size) && 'size');
			add(id, Boolean(website) && 'website');
		}
		const codes = await db
			.selectDistinct({ companyId: companyCodes.companyId, use: companyCodes.use })
			.from(companyCodes)
			.where(inArray(companyCodes.companyId, ids));
		for (const { companyId, use } of codes) add(companyId, STEP_OF_USE[use]);
		const texts = await db
			.select({
				companyId: companyTexts.companyId,
				field: companyTexts.field,
				letters: sql<number>`max(length(${companyTexts.text}))`.mapWith(Number)
			})
			.from(companyTexts)
			.where(inArray(companyTexts.companyId, ids))
			.groupBy(companyTexts.companyId, companyTexts.field);
		for (const { companyId, field, letters } of texts) {
			add(companyId, field === 'summary' && 'summary');
			add(companyId, field === 'description' && letters >= TELLING && 'description');
		}
		const markets = await db
			.selectDistinct({ companyId: targetMarkets.companyId })
			.from(targetMarkets)
			.where(inArray(targetMarkets.companyId, ids));
		for (const { companyId } of markets) add(companyId, 'markets');
		const named = await db
			.selectDistinct({ companyId: people.companyId })
			.from(people)
			.where(inArray(people.companyId, ids));
		for (const { companyId } of named) add(companyId, 'person');
		const published = await db
			.selectDistinct({ companyId: cards.companyId })
			.from(cards)
			.where(and(inArray(cards.companyId, ids), eq(cards.state, 'published')));
		for (const { companyId } of published) add(companyId, 'card');
	}
	return new Map([...done].map(([id, steps]) => [id, completeness(steps)]));
}
