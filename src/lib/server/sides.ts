import { asc, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { askRules, sides } from './db/schema.ts';
import { bumpAsOrganiser } from './events.ts';
import { record } from './journal.ts';

export interface Sides {
	sides: (typeof sides.$inferSelect)[];
	rules: { fromSideId: string; toSideId: string }[];
}

/** The event's sides in order, and who may ask whom. */
export async function sidesOf(eventId: string, tx: Db = db): Promise<Sides> {
	return {
		sides: await tx.select().from(sides).where(eq(sides.eventId, eventId)).orderBy(asc(sides.position), asc(sides.id)),
		rules: await tx
			.select({ fromSideId: askRules.fromSideId, toSideId: askRules.toSideId })
			.from(askRules)
			.where(eq(askRules.eventId, eventId))
	};
}

/** Without rules everybody may ask everybody; with any, only the pairs listed. */
export function mayAsk({ rules }: Pick<Sides, 'rules'>, from: string | null, to: string | null): boolean {
	return rules.length === 0 || rules.some(({ fromSideId, toSideId }) => fromSideId === from && toSideId === to);
}

export interface SideInput {
	/** A stored side that keeps its firms; left out for a new one. */
	id?: string;
	name: string;
}

/**
 * Replaces the sides, keeping those named by id with their firms; firms of a dropped side stand on none.
 * @param rules who may ask whom, as [from, to] by place in `input`; none: everybody everybody.
 */
export async function saveSides(
	viewer: MaybeViewer,
	eventId: string,
	input: SideInput[],
	rules: [number, number][]
): Promise<Sides> {
	const names = input.map(({ name }) => name.trim().toLowerCase());
	const twice = input.find((_, at) => names.indexOf(names[at]) !== at);
	if (twice) throw new Refusal('invalid', 'side-twice', { name: twice.name }, 'sides');
	return transaction(async (tx) => {
		await bumpAsOrganiser(tx, viewer, eventId);
		const before = await sidesOf(eventId, tx);
		const known = new Set(before.sides.map(({ id }) => id));
		if (input.some(({ id }) => id && !known.has(id))) throw new Refusal('conflict', 'side-gone');
		await tx.delete(askRules).where(eq(askRules.eventId, eventId));
		const ids = input.map(({ id }) => id ?? crypto.randomUUID());
		const gone = [...known].filter((id) => !ids.includes(id));
		if (gone.length) await tx.delete(sides).where(inArray(sides.id, gone));
		// Two sides may swap their names: nobody keeps a name while the new ones are written.
		for (const id of ids.filter((id) => known.has(id))) {
			await tx.update(sides).set({ name: id }).where(eq(sides.id, id));
		}
		for (const [position, { name }] of input.entries()) {
			const id = ids[position];
			const values = { name: name.trim(), position };
			if (known.has(id)) await tx.update(sides).set(values).where(eq(sides.id, id));
			else await tx.insert(sides).values({ id, eventId, ...values });
		}
		const pairs = rules.map(([from, to]) => ({ eventId, fromSideId: ids[from], toSideId: ids[to] }));
		if (pairs.length) await tx.insert(askRules).values(pairs);
		const after = await sidesOf(eventId, tx);
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'event.sides',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			before,
			after
		});
		return after;
	});
}
