import { expect, it } from 'vitest';
import { commandOf } from './keys.ts';

it('reads a key as what a hand would do, and leaves the browser its own', () => {
	const press = (key: string, ctrlKey = false) => commandOf({ key, ctrlKey, metaKey: false });
	expect(['Enter', ' ', 'Escape', 'L', 'Delete', 'n', 'u', 'x'].map((key) => press(key))).toEqual([
		'take',
		'take',
		'put-back',
		'lock',
		'out',
		'next',
		'undo',
		null
	]);
	expect([press('z', true), press('l', true), press('n', true)]).toEqual(['undo', null, null]);
});
