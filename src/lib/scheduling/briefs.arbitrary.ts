import fc from 'fast-check';
import type { Brief, Meeting, Mode, Place, Slot } from './model.ts';

const modes = fc.constantFrom<Mode>('onsite', 'online', 'either');

/** A run of slots of one length; blocks of one day may run in parallel and out of step. */
function block(name: string, day: number) {
	return fc
		.record({
			count: fc.integer({ min: 1, max: 4 }),
			length: fc.constantFrom(15, 20, 30),
			offset: fc.constantFrom(0, 5, 60),
			kind: modes,
			reserved: fc.constantFrom(false, false, false, true)
		})
		.map(({ count, length, offset, kind, reserved }): Slot[] => {
			const start = 29_000_000 + day * 1440 + 540 + offset;
			return Array.from({ length: count }, (_, k) => ({
				id: `${name}.${k}`,
				start: start + k * length,
				end: start + (k + 1) * length,
				day: `2026-11-0${day + 1}`,
				block: name,
				kind,
				...(reserved && k === count - 1 && { reserved })
			}));
		});
}

/** Small events with every feature of the model, feasible or not. */
export const briefs: fc.Arbitrary<Brief> = fc
	.record({
		slots: fc
			.tuple(block('a', 0), fc.option(block('b', 0)), fc.option(block('c', 1)))
			.map((blocks) => blocks.flatMap((one) => one ?? [])),
		firms: fc.integer({ min: 2, max: 7 }),
		seed: fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 })
	})
	.chain(({ slots, firms, seed }) => {
		let next = 0;
		const dice = (sides: number) => seed[next++ % seed.length] % sides;
		const names = Array.from({ length: firms }, (_, k) => `F${k}`);
		const some = <T>(list: T[], chance: number) => list.filter(() => dice(chance) > 0);
		const places: Place[] = Array.from({ length: 1 + dice(4) }, (_, k) => ({
			id: `P${k}`,
			kind: dice(3) === 0 ? ('room' as const) : ('table' as const),
			...(dice(6) === 0 && { host: names[dice(firms)] }),
			...(dice(4) === 0 && { unavailable: [slots[dice(slots.length)].id] }),
			...(dice(2) === 0 && { zone: 'AB'[dice(2)] }),
			...(dice(9) === 0 && { reserved: true })
		}));
		/** From some slot's start, a little earlier or later. */
		const about = (minutes: number) => slots[dice(slots.length)].start + 5 * dice(minutes / 5);
		const spans = (count: number, minutes: number) =>
			Array.from({ length: count }, () => {
				const start = about(20);
				return { start, end: start + minutes };
			});
		const participants = names.map((id) => ({
			id,
			delegates: Array.from({ length: 1 + (dice(3) === 0 ? 1 : 0) }, (_, k) => ({
				id: `${id}.${k}`,
				...(dice(3) === 0 && {
					free: some(
						slots.map((slot) => slot.id),
						3
					)
				}),
				...(dice(6) === 0 && { maximumPerDay: 1 + dice(3) }),
				...(dice(6) === 0 && { bufferMinutes: 5 * dice(4) }),
				...(dice(8) === 0 && { notBefore: about(30) }),
				...(dice(8) === 0 && { notAfter: about(120) }),
				...(dice(6) === 0 && { sessions: spans(1 + dice(2), 20) }),
				...(dice(8) === 0 && { onlineHours: spans(1, 60) })
			})),
			...(dice(5) === 0 && { minimum: 1 + dice(3) }),
			...(dice(6) === 0 && { maximum: 1 + dice(4) }),
			...(dice(6) === 0 && { maximumPerDay: 1 + dice(3) }),
			...(dice(8) === 0 && { noBackToBack: true })
		}));
		const meetings = Array.from({ length: dice(14) }, (_, k): Meeting => {
			const a = dice(firms);
			const b = (a + 1 + dice(firms - 1)) % firms;
			return {
				id: `m${k}`,
				between: [names[a], names[b]],
				mode: (['onsite', 'online', 'either'] as const)[dice(3)],
				...(dice(4) === 0 && { weight: 1 + dice(5) }),
				...(dice(6) === 0 && { must: true }),
				...(dice(4) === 0 && {
					slots: some(
						slots.map((slot) => slot.id),
						3
					)
				}),
				...(dice(12) === 0 && { notBefore: about(30) }),
				...(dice(12) === 0 && { notAfter: about(120) }),
				...(dice(3) === 0 && { interpreter: 'it-pl' }),
				...(dice(9) === 0 && { locked: { slot: slots[dice(slots.length)].id } }),
				...(dice(9) === 0 && { delegates: [`${names[a]}.0`, null] as [string, null] }),
				...(k > 0 && dice(8) === 0 && { after: [`m${dice(k)}`] }),
				...(dice(8) === 0 && { previous: { slot: slots[dice(slots.length)].id } })
			};
		});
		return fc.record({
			slots: fc.constant(slots),
			places: fc.constant(places),
			participants: fc.constant(participants),
			meetings: fc.constant(meetings),
			fairness: fc.constantFrom(null, 0, 1, 2),
			interpreters: fc.constant([{ id: 'it-pl', most: dice(3) }]),
			...(dice(2) === 0 && { walkingMinutes: fc.constantFrom(0, 5, 20) }),
			...(dice(2) === 0 && { lunch: fc.constant({ minutes: 20 + 5 * dice(3), windows: spans(1 + dice(2), 45) }) })
		});
	});
