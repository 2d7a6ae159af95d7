import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile, type StoredSlot } from './reconcile.ts';
import { slotsOf, type Block, type Slot } from './slots.ts';

const block = (changes: Partial<Block> = {}): Block => ({
	id: 'a',
	date: '2027-04-07',
	start: '09:00',
	end: '10:00',
	slotMinutes: 20,
	pauseMinutes: 0,
	kind: 'onsite',
	...changes
});
const slots = (...blocks: Block[]) => slotsOf(blocks, 'Europe/Rome').slots;
const store = (list: Slot[]): StoredSlot[] =>
	list.map(({ blockId, kind, startsAt, endsAt }, index) => ({ id: `s${index}`, blockId, kind, startsAt, endsAt }));
const ids = (answer: ReturnType<typeof reconcile>) => ({
	kept: answer.kept.map(({ stored, slot }) => `${stored.id} ${slot.startsAt.toISOString().slice(11, 16)}`),
	added: answer.added.map(({ startsAt }) => startsAt.toISOString().slice(11, 16)),
	removed: answer.removed.map(({ id }) => id)
});

test('nothing changed: every slot keeps its id', () => {
	const next = slots(block());
	expect(ids(reconcile(store(next), next))).toEqual({
		kept: ['s0 07:00', 's1 07:20', 's2 07:40'],
		added: [],
		removed: []
	});
});

test('a block made longer keeps what was there and adds the rest', () => {
	expect(ids(reconcile(store(slots(block())), slots(block({ end: '10:20' }))))).toEqual({
		kept: ['s0 07:00', 's1 07:20', 's2 07:40'],
		added: ['08:00'],
		removed: []
	});
});

test('another slot length keeps only the slots whose start and end are both the same', () => {
	expect(ids(reconcile(store(slots(block())), slots(block({ slotMinutes: 30 }))))).toEqual({
		kept: [],
		added: ['07:00', '07:30'],
		removed: ['s0', 's1', 's2']
	});
});

test('a block typed anew under another name keeps the ids of the same times', () => {
	expect(ids(reconcile(store(slots(block())), slots(block({ id: 'b', start: '09:20' }))))).toEqual({
		kept: ['s1 07:20', 's2 07:40'],
		added: [],
		removed: ['s0']
	});
});

test('a block that changes its kind keeps its slots: what no longer fits in them is shown before saving', () => {
	expect(ids(reconcile(store(slots(block())), slots(block({ kind: 'online' }))))).toEqual({
		kept: ['s0 07:00', 's1 07:20', 's2 07:40'],
		added: [],
		removed: []
	});
});

test('parallel blocks with equal times keep each its own slots', () => {
	const both = slots(block(), block({ id: 'z', kind: 'online' }));
	const stored = store(both);
	const answer = reconcile(stored, slots(block({ id: 'z', kind: 'online' })));
	expect(answer.kept.map(({ stored }) => stored.blockId)).toEqual(['z', 'z', 'z']);
	expect(answer.removed.map(({ blockId }) => blockId)).toEqual(['a', 'a', 'a']);
});

test('the slot of a table never becomes the slot of an online room in another block', () => {
	const answer = reconcile(store(slots(block())), slots(block({ id: 'z', kind: 'online' })));
	expect(ids(answer)).toEqual({ kept: [], added: ['07:00', '07:20', '07:40'], removed: ['s0', 's1', 's2'] });
});

test('every stored slot is kept or removed once, every new one kept or added once, and kept times are equal', () => {
	const slot = fc.record({
		blockId: fc.constantFrom('a', 'b'),
		kind: fc.constantFrom<'onsite' | 'online'>('onsite', 'online'),
		start: fc.integer({ min: 0, max: 4 })
	});
	const made = ({ blockId, kind, start }: { blockId: string; kind: 'onsite' | 'online'; start: number }): Slot => ({
		blockId,
		kind,
		date: '2027-04-07',
		startsAt: new Date(start * 600_000),
		endsAt: new Date((start + 1) * 600_000)
	});
	fc.assert(
		fc.property(fc.array(slot, { maxLength: 12 }), fc.array(slot, { maxLength: 12 }), (before, after) => {
			const stored = store(before.map(made));
			const next = after.map(made);
			const { kept, added, removed } = reconcile(stored, next);
			expect([...kept.map(({ stored }) => stored.id), ...removed.map(({ id }) => id)].sort()).toEqual(
				stored.map(({ id }) => id).sort()
			);
			expect(new Set([...kept.map(({ slot }) => slot), ...added])).toEqual(new Set(next));
			expect(kept.length + added.length).toBe(next.length);
			for (const one of kept) {
				expect(one.stored.startsAt).toEqual(one.slot.startsAt);
				expect(one.stored.endsAt).toEqual(one.slot.endsAt);
			}
		})
	);
});
