import { randomBytes } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import { db, type Db } from './db/index.ts';
import { delegates, people, placements, seats } from './db/schema.ts';

export type DelegateRow = typeof delegates.$inferSelect;

/** A person who sits in a firm's meetings: one of its people, or somebody only named here. */
export interface DelegateInput {
	/** A stored delegate that is being changed. */
	id?: string;
	personId?: string | null;
	name?: string | null;
	email?: string | null;
	phone?: string | null;
	jobTitle?: string | null;
	languages?: string[];
	attends?: DelegateRow['attends'];
}

/** The secret of a calendar feed. */
export const feedToken = () => randomBytes(24).toString('base64url');

/** The delegates of these participants, each firm's in its own order. */
export async function delegatesOf(participantIds: string[], tx: Db = db): Promise<DelegateRow[]> {
	const rows: DelegateRow[] = [];
	for (let from = 0; from < participantIds.length; from += 5000) {
		rows.push(
			...(await tx
				.select()
				.from(delegates)
				.where(inArray(delegates.participantId, participantIds.slice(from, from + 5000)))
				.orderBy(asc(delegates.position), asc(delegates.createdAt), asc(delegates.id)))
		);
	}
	return rows;
}

/**
 * Makes the firm's delegates those of `input`, keeping the rows that are named by id. With none given, an
 * unnamed one stands in. Refuses to drop somebody who has meetings in a schedule.
 */
export async function saveDelegates(
	tx: Db,
	participant: { id: string; companyId: string | null },
	input: DelegateInput[]
): Promise<DelegateRow[]> {
	const before = await delegatesOf([participant.id], tx);
	const wanted = input.length ? input : [{ id: before[0]?.id }];
	const persons = await peopleOf(tx, participant.companyId, wanted);
	const keep = new Set(wanted.flatMap(({ id }) => id ?? []));
	if ([...keep].some((id) => !before.some((row) => row.id === id))) throw new Refusal('conflict', 'delegate-gone');
	const gone = before.filter(({ id }) => !keep.has(id));
	await drop(tx, gone);
	for (const [position, { id, personId = null, ...own }] of wanted.entries()) {
		const person = personId ? persons.get(personId) : undefined;
		if (personId && !person) throw new Refusal('invalid', 'person-unknown', {}, 'delegates');
		const named = person && {
			userId: person.userId,
			name: person.name,
			email: person.email,
			phone: person.phone,
			jobTitle: person.jobTitle
		};
		const values = { ...named, ...own, personId, position };
		if (id) await tx.update(delegates).set(values).where(eq(delegates.id, id));
		else {
			await tx
				.insert(delegates)
				.values({ ...values, languages: own.languages ?? [], participantId: participant.id, feedToken: feedToken() });
		}
	}
	return delegatesOf([participant.id], tx);
}

async function peopleOf(tx: Db, companyId: string | null, input: DelegateInput[]) {
	const ids = input.flatMap(({ personId }) => personId ?? []);
	if (!companyId || ids.length === 0) return new Map<string, typeof people.$inferSelect>();
	const rows = await tx
		.select()
		.from(people)
		.where(and(eq(people.companyId, companyId), inArray(people.id, ids)));
	return new Map(rows.map((row) => [row.id, row]));
}

async function drop(tx: Db, gone: DelegateRow[]): Promise<void> {
	if (gone.length === 0) return;
	const ids = gone.map(({ id }) => id);
	const [seated] = await tx
		.select({ delegateId: seats.delegateId })
		.from(seats)
		.innerJoin(placements, eq(placements.id, seats.placementId))
		.where(inArray(seats.delegateId, ids))
		.limit(1);
	if (seated) {
		const name = gone.find(({ id }) => id === seated.delegateId)?.name ?? '';
		throw new Refusal('conflict', 'delegate-has-meetings', { name }, 'delegates');
	}
	await tx.delete(delegates).where(inArray(delegates.id, ids));
}
