import { dev } from '$app/env';
import { error, json } from '@sveltejs/kit';
import { regions } from '../sample.ts';

/** Something for the style page's Combobox to search in. */
export function GET({ url }) {
	if (!dev) error(404);
	const query = (url.searchParams.get('q') ?? '').toLocaleLowerCase();
	const results = regions
		.filter(({ name, code }) => `${name} ${code}`.toLocaleLowerCase().includes(query))
		.map(({ name, code }) => ({ scheme: 'nuts', code, label: name }));
	return json({ results });
}
