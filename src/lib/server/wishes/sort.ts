/** Wishes against the firms of an event: which are new, who is unknown, what is said twice. */
import { fold } from '#lib/vocabulary/fold.ts';
import type { Named, RowProblem, Wish } from './read.ts';

/** A firm at the event, as far as a file can name it. */
export interface KnownFirm {
	id: string;
	number: number;
	name: string;
	state: string;
	/** Of its delegates. */
	emails: string[];
}

export interface NewFirm {
	name: string;
	person: string | null;
	email: string | null;
}

/** A firm of a pair: at the event already, or the n-th of those the file adds. */
export type FirmRef = { id: string } | { added: number };

export interface WishedPair {
	who: FirmRef;
	whom: FirmRef;
	/** Summed where both sides wish for it. */
	weight: number;
	rows: number[];
}

export interface Sorted {
	pairs: WishedPair[];
	added: NewFirm[];
	/** Rows that say again what an earlier row said; the heavier counts. */
	repeated: number[];
	/** Rows whose pair has an open request or an agreed meeting at the event already. */
	known: number[];
	problems: RowProblem[];
}

const keyOf = (text: string) =>
	fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const refKey = (ref: FirmRef) => ('id' in ref ? ref.id : `+${ref.added}`);
/** Two ids in one order: a pair has no direction. */
export const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/**
 * Sorts wishes. A firm is known by its number at the event, its name (without case, accents and punctuation) or the
 * address of a delegate; others are added where `addFirms` allows it and are problems where it does not.
 * @param taken pairs (`pairKey` of participant ids) that need no second wish
 */
export function sortWishes(
	wishes: readonly Wish[],
	firms: readonly KnownFirm[],
	taken: ReadonlySet<string>,
	addFirms: boolean
): Sorted {
	const byNumber = new Map(firms.map((firm) => [String(firm.number), firm]));
	const byName = Map.groupBy(firms, ({ name }) => keyOf(name));
	const byEmail = new Map(firms.flatMap((firm) => firm.emails.map((email) => [email.toLowerCase(), firm])));
	const added: NewFirm[] = [];
	const addedByName = new Map<string, number>();
	const problems: RowProblem[] = [];

	const find = ({ row }: Wish, column: 'who' | 'whom', { firm, person, email }: Named): FirmRef | undefined => {
		const wrong = (code: string) => {
			problems.push({ row, column, code, params: { firm: firm.slice(0, 80) } });
			return undefined;
		};
		const named = byName.get(keyOf(firm)) ?? [];
		const withEmail = email ? byEmail.get(email) : undefined;
		if (named.length > 1 && !withEmail) return wrong('wish-firm-ambiguous');
		const known = withEmail ?? named[0] ?? byNumber.get(firm);
		if (known) {
			if (known.state === 'approved') return { id: known.id };
			return wrong(known.state === 'withdrawn' ? 'wish-firm-withdrawn' : 'wish-firm-not-approved');
		}
		if (!addFirms) return wrong('wish-firm-unknown');
		const key = keyOf(firm) || firm;
		const index = addedByName.get(key) ?? added.push({ name: firm, person, email }) - 1;
		addedByName.set(key, index);
		added[index].person ??= person;
		added[index].email ??= email;
		return { added: index };
	};

	const pairs = new Map<string, WishedPair>();
	const repeated: number[] = [];
	const already: number[] = [];
	for (const wish of wishes) {
		const who = find(wish, 'who', wish.who);
		const whom = find(wish, 'whom', wish.whom);
		if (!who || !whom) continue;
		const [one, other] = [refKey(who), refKey(whom)];
		if (one === other) {
			problems.push({
				row: wish.row,
				column: 'whom',
				code: 'wish-itself',
				params: { firm: wish.who.firm.slice(0, 80) }
			});
			continue;
		}
		if (taken.has(pairKey(one, other))) {
			already.push(wish.row);
			continue;
		}
		const before = pairs.get(pairKey(one, other));
		if (!before) pairs.set(pairKey(one, other), { who, whom, weight: wish.weight, rows: [wish.row] });
		else if (refKey(before.who) === one || before.rows.length > 1) {
			before.weight = Math.max(before.weight, wish.weight);
			repeated.push(wish.row);
		} else {
			before.weight = Math.min(1000, before.weight + wish.weight);
			before.rows.push(wish.row);
		}
	}
	return { pairs: [...pairs.values()], added, repeated, known: already, problems };
}
