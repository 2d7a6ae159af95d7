import { localeOr } from '#lib/i18n/languages.ts';
import { m } from '#lib/paraglide/messages.js';
import { Refusal } from '#lib/refusal.ts';
import { lettersPdf } from '#lib/server/files/pdf-letters.ts';
import { lettersToPrint } from '#lib/server/printed-letters.ts';
import { officeAt } from '#lib/server/offices.ts';
import type { RequestHandler } from './$types';

/** The same letters as one PDF, one page each. */
export const GET: RequestHandler = async ({ locals: { viewer, language }, params, url }) => {
	const { office } = await officeAt(viewer, params.office);
	const slug = url.searchParams.get('firm') ?? undefined;
	const { letters } = await lettersToPrint(viewer, office.id, { paper: url.searchParams.has('paper'), slug });
	if (letters.length === 0) throw new Refusal('not-found', 'not-found');
	const pdf = await lettersPdf(
		letters.map(({ company, subject, text, link, language }) => ({
			from: office.name,
			address: [company.name, company.city ?? ''],
			subject,
			text,
			link,
			scan: m.office_letter_scan({}, { locale: localeOr(language) })
		})),
		{ title: m.office_letters_title(), language, madeAt: new Date() }
	);
	return new Response(new Uint8Array(pdf), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'attachment; filename="letters.pdf"',
			'cache-control': 'no-store'
		}
	});
};
