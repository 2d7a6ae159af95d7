import { addDays } from 'date-fns/addDays';
import { Refusal } from '#lib/refusal.ts';
import { acceptRequest, declineRequest, withdrawRequest } from '../answers.ts';
import { suits } from '../availability.ts';
import { ask } from '../requests.ts';
import type { Fair, Guest } from './fair.ts';
import { GIULIAS_FIRM, MAREKS_FIRM } from './ids.ts';
import { chance, type Chance } from './random.ts';
import { filled, pages } from './words.ts';

/** Who would ask whom: partners first, then whoever offers what the other needs, then neighbours in the same trade abroad. */
function wishes(guests: Guest[]): [Guest, Guest, string, 'purpose-buy' | 'purpose-sell'][] {
	const found: ReturnType<typeof wishes> = [];
	const pairs = new Set<string>();
	const add = (one: Guest, other: Guest, good: string, purpose: 'purpose-buy' | 'purpose-sell') => {
		const key = [one.firm.id, other.firm.id].sort().join();
		if (pairs.has(key) || !suits(one.participant.mode, other.participant.mode)) return;
		pairs.add(key);
		found.push([one, other, good, purpose]);
	};
	const abroad = (one: Guest) => guests.filter(({ firm }) => firm.region.country !== one.firm.region.country);
	for (const one of guests) {
		for (const other of abroad(one)) {
			const needed = one.firm.needs.find((code) => other.firm.offers.includes(code));
			if (needed) add(one, other, needed, 'purpose-buy');
			const asked = one.firm.offers.find((code) => other.firm.needs.includes(code));
			if (asked) add(one, other, asked, 'purpose-sell');
		}
	}
	for (const one of guests) {
		const kin = abroad(one).filter(({ firm }) => firm.trade === one.firm.trade);
		for (const other of chance(`kin ${one.firm.id}`).some(kin, 4)) add(one, other, one.firm.offers[0], 'purpose-sell');
	}
	return found;
}

/** In English, which strangers from two countries write to each other. */
function purposeOf(lot: Chance, good: string, kind: 'purpose-buy' | 'purpose-sell'): string {
	const english = pages.get('en');
	if (!english) throw new Error('no words in en');
	const phrase = lot.pick(english.goods.get(good) ?? [good]);
	return filled(lot.pick(english.lists.get(kind) ?? []), { a1: phrase, x1: phrase }, 'en');
}

/** What a person may be told in such a moment, and nothing else, is passed over: a firm may be full by now. */
async function unlessRefused<T>(work: Promise<T>): Promise<T | null> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}

/**
 * Firms ask over a week, and answer: more than half yes, some no with a reason, some take it back; the rest waits,
 * and what was asked first is past its time.
 */
export async function askAndAnswer({ guests }: Fair, now: Date): Promise<void> {
	let leftToGiulia = 2;
	for (const [first, second, good, wish] of wishes(guests)) {
		const lot = chance(`wish ${first.firm.id} ${second.firm.id}`);
		const drawn = addDays(now, -lot.below(7));
		// Something to answer for whoever looks around as Giulia: two firms she would have asked are quicker.
		const waits = first.firm.id === GIULIAS_FIRM && second.firm.id !== MAREKS_FIRM && leftToGiulia > 0;
		const [one, other] = waits ? [second, first] : [first, second];
		const kind = !waits ? wish : wish === 'purpose-buy' ? 'purpose-sell' : 'purpose-buy';
		// And her meeting with Marek's firm comes about.
		const ours = [one.firm.id, other.firm.id].every((id) => id === GIULIAS_FIRM || id === MAREKS_FIRM);
		const asked = waits || ours ? addDays(now, -1) : drawn;
		const result = await unlessRefused(
			ask(
				one.viewer,
				{
					askerId: one.participant.id,
					askedId: other.participant.id,
					purpose: purposeOf(lot, good, kind),
					mode: 'either',
					slotIds: []
				},
				asked
			)
		);
		if (result?.state !== 'pending') continue;
		if (waits) {
			leftToGiulia--;
			continue;
		}
		const { requestId } = result;
		const partners = one.firm.partner === other.firm.id;
		const answer = lot.below(100);
		const at = new Date(asked.getTime() + 3_600_000 * (1 + lot.below(20)));
		if (ours || (partners ? answer < 70 : answer < 58))
			await unlessRefused(acceptRequest(other.viewer, requestId, null, at));
		else if (!partners && answer < 70) {
			const reason = lot.pick(['no-fit', 'no-time', 'met-before', 'competitor'] as const);
			await unlessRefused(declineRequest(other.viewer, requestId, { reason, note: null }, at));
		} else if (!partners && answer < 74) await unlessRefused(withdrawRequest(one.viewer, requestId, at));
	}
}
