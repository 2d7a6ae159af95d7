import { qrSvg } from '#lib/server/files/qr.ts';
import { lettersToPrint } from '#lib/server/printed-letters.ts';
import { officeAt } from '#lib/server/offices.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url, setHeaders }) => {
	// The links on this page let whoever holds them in: nothing may keep or pass on a copy.
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
	const { office } = await officeAt(viewer, params.office);
	const paper = url.searchParams.has('paper');
	const firm = url.searchParams.get('firm') ?? '';
	const { letters, more } = await lettersToPrint(viewer, office.id, { paper, slug: firm || undefined });
	return {
		paper,
		firm,
		more,
		letters: await Promise.all(letters.map(async (letter) => ({ ...letter, qr: await qrSvg(letter.link) })))
	};
};
