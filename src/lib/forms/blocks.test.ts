import { describe, expect, it } from 'vitest';
import { slotsOf } from '#lib/calendar/slots.ts';
import { FIELD_OF_PROBLEM, readBlock, typedBlocks } from './blocks.ts';

function form(...rows: Record<string, string>[]): FormData {
	const data = new FormData();
	for (const row of rows) {
		for (const field of ['id', 'date', 'start', 'end', 'slotMinutes', 'pauseMinutes', 'kind', 'label']) {
			data.append(field, row[field] ?? '');
		}
	}
	return data;
}
const morning = {
	date: '2027-04-07',
	start: '09:00',
	end: '10:00',
	slotMinutes: '20',
	pauseMinutes: '',
	kind: 'online'
};

describe('rows of blocks', () => {
	it('keep what was typed and drop the rows nobody filled in', () => {
		const rows = typedBlocks(form({ ...morning, id: 'a', label: ' Morning ' }, { slotMinutes: '20', kind: 'onsite' }));
		expect(rows).toEqual([{ ...morning, id: 'a', label: 'Morning' }]);
		expect(readBlock(rows[0])).toEqual({
			id: 'a',
			date: '2027-04-07',
			start: '09:00',
			end: '10:00',
			slotMinutes: 20,
			pauseMinutes: 0,
			kind: 'online',
			label: 'Morning'
		});
	});

	it('of nonsense become problems that stand beside a field, never slots', () => {
		const nonsense = [
			{ ...morning, slotMinutes: 'twenty' },
			{ ...morning, pauseMinutes: '-5' },
			{ ...morning, date: 'tomorrow' },
			{ ...morning, start: '9 Uhr' },
			{ ...morning, end: '08:00' },
			{ ...morning, slotMinutes: '25' },
			{ ...morning, start: '09:03' }
		];
		const fields = nonsense.map((row) => {
			const block = { ...readBlock(typedBlocks(form(row))[0]), id: 'x' };
			const { slots, problems } = slotsOf([block], 'Europe/Rome');
			expect(slots).toEqual([]);
			return FIELD_OF_PROBLEM[problems[0].code];
		});
		expect(fields).toEqual(['slotMinutes', 'pauseMinutes', 'date', 'start', 'end', 'slotMinutes', 'start']);
	});
});
