import { describe, expect, it } from 'vitest';
import type { RegistrationInput } from '#lib/forms/participants.ts';
import type { DelegateRow } from './delegates.ts';
import { registrationFrom } from './registrations.ts';

// Only what the mapping reads of a delegate.
const delegate = (id: string, personId: string | null, name: string | null) => ({ id, personId, name }) as DelegateRow;
const input = (changes: Partial<RegistrationInput>): RegistrationInput => ({
	company: 'rossi',
	mode: 'onsite',
	sideId: null,
	message: null,
	person: [],
	delegateId: [],
	name: [],
	jobTitle: [],
	email: [],
	...changes
});
const ids = (changes: Partial<RegistrationInput>, before: DelegateRow[]) =>
	registrationFrom(input(changes), before).delegates?.map(({ id, personId, name }) => [id, personId ?? name]);

describe('the registration form', () => {
	it('keeps the rows of people who stay, and with them their times and meetings', () => {
		const before = [delegate('d1', 'ada', 'Ada'), delegate('d2', null, 'Béla')];
		expect(ids({ person: ['ada', 'eve'], name: ['Béla', ''], delegateId: ['d2', ''] }, before)).toEqual([
			['d1', 'ada'],
			[undefined, 'eve'],
			['d2', 'Béla']
		]);
	});

	it('turns the unnamed stand-in into the first person named', () => {
		expect(ids({ person: ['ada'], name: ['Béla'] }, [delegate('d1', null, null)])).toEqual([
			['d1', 'ada'],
			[undefined, 'Béla']
		]);
		expect(ids({ name: ['Béla'] }, [delegate('d1', null, null)])).toEqual([['d1', 'Béla']]);
	});

	it('does not take over a row of another firm that a form names', () => {
		expect(ids({ name: ['Eve'], delegateId: ['of-another-firm'] }, [])).toEqual([[undefined, 'Eve']]);
	});
});
