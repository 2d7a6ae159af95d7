import { expect, it } from 'vitest';
import { roomsIn } from './rooms.ts';

const name = (number: number) => `Room ${number}`;

it('reads rooms from lines however name and address are set apart', () => {
	const pasted = [
		'Courtyard | https://meet.example/a',
		'Loggia\thttps://meet.example/b?x=1,2',
		'',
		'Tower; https://meet.example/c',
		'https://meet.example/d',
		'  Cellar  ',
		'https://meet.example/e'
	].join('\r\n');
	expect(roomsIn(pasted, 3, name)).toEqual([
		{ kind: 'room', label: 'Courtyard', address: 'https://meet.example/a' },
		{ kind: 'room', label: 'Loggia', address: 'https://meet.example/b?x=1,2' },
		{ kind: 'room', label: 'Tower', address: 'https://meet.example/c' },
		{ kind: 'room', label: 'Room 6', address: 'https://meet.example/d' },
		{ kind: 'room', label: 'Cellar', address: null },
		{ kind: 'room', label: 'Room 8', address: 'https://meet.example/e' }
	]);
});

it('names the line it cannot read', () => {
	expect(() => roomsIn(`Fine | https://meet.example/a\n${'x'.repeat(61)}`, 1, name)).toThrow(
		expect.objectContaining({ code: 'room-line', params: { line: 2 }, field: 'rooms' })
	);
});
