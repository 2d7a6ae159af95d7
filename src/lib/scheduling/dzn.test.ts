import { describe, expect, it } from 'vitest';
import { readDzn } from './dzn.ts';

const SMALL = `
nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 4; nMorningSlots = 2; % a comment
requested = [|1, 2,1,
|3, 1,3,
|];
meetingsxBusiness = [{1,2},{1},{2}];
nMeetingsBusiness = [2,1,1];
forbidden = [{0},{0,4},{2}];
fixed = [0,3];
precedences = [{},{1}];
`;

describe('a published instance', () => {
	it('is read with sessions, forbidden and fixed slots and precedences, everything counted from 1', () => {
		const brief = readDzn(SMALL, 'small');
		expect(brief.participants).toEqual([
			{ id: '1', delegates: [{ id: '1' }] },
			{ id: '2', delegates: [{ id: '2', free: ['1', '2', '3'] }] },
			{ id: '3', delegates: [{ id: '3', free: ['1', '3', '4'] }] }
		]);
		expect(brief.meetings).toEqual([
			{ id: '1', between: ['1', '2'], must: true, mode: 'onsite', slots: ['1', '2'] },
			{ id: '2', between: ['3', '1'], must: true, mode: 'onsite', locked: { slot: '3' }, after: ['1'] }
		]);
		expect(brief.places).toEqual([{ id: '1', kind: 'table' }]);
		expect(brief.slots.map((slot) => slot.end - slot.start)).toEqual([20, 20, 20, 20]);
	});

	it.each([
		['a missing field', SMALL.replace('nTables = 1;', ''), 'nTables is missing'],
		['text instead of a number', SMALL.replace('nTables = 1', 'nTables = many'), 'nTables must be a whole number'],
		['a row too few', SMALL.replace('|3, 1,3,\n', ''), 'requested has 1 entries, expected 2'],
		['a short row', SMALL.replace('|3, 1,3,', '|3, 1,'), 'each entry needs 3 numbers, one has 2'],
		['an unknown participant', SMALL.replace('|3, 1,3', '|9, 1,3'), 'participants 9 and 1, of 3'],
		['a meeting with itself', SMALL.replace('|3, 1,3', '|3, 3,3'), 'participant 3 with itself'],
		['a slot that is not there', SMALL.replace('fixed = [0,3]', 'fixed = [0,9]'), 'fixed: 9 is not between 0 and 4'],
		['another kind of file', 'hello', 'not a .dzn file']
	])('with %s is refused in one line that names it', (_, text, message) => {
		expect(() => readDzn(text, 'small')).toThrow(message);
	});
});
