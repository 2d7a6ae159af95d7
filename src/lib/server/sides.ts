import { asc, eq } from 'drizzle-orm';
import { db, type Db } from './db/index.ts';
import { askRules, sides } from './db/schema.ts';

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
