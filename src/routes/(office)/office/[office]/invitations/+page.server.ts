import * as forms from '#lib/forms/members.ts';
import { localeOr } from '#lib/i18n/languages.ts';
import { importAt } from '#lib/server/member-imports.ts';
import { officeAt } from '#lib/server/offices.ts';
import { inviteWaiting, pendingOf, previewOf, type PendingFirm } from '#lib/server/pending-invitations.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

/** So many firms are named; the others are counted. */
const NAMED = 60;

const named = (firms: PendingFirm[]) => ({
	count: firms.length,
	firms: firms.slice(0, NAMED).map(({ company: { slug, name, city }, address }) => ({ slug, name, city, address }))
});

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const { office } = await officeAt(viewer, params.office);
	const importId = url.searchParams.get('import');
	const chosen = url.searchParams.getAll('chosen');
	const list = importId ? await importAt(viewer, office.id, importId) : null;
	const meant = list ? { importId: list.id } : chosen.length ? { memberIds: chosen } : {};
	const { waiting, invited } = await pendingOf(viewer, office.id, meant);
	const everybody = [...waiting, ...(chosen.length ? invited : [])];
	const languages = [...Map.groupBy(everybody, ({ company }) => localeOr(company.language))].map(([code, firms]) => ({
		code,
		count: firms.length
	}));
	const asked = url.searchParams.get('letter');
	const example = everybody.find(({ company }) => localeOr(company.language) === asked) ?? everybody.at(0);
	const letter = example && (await previewOf(viewer, office.id, example.memberId));
	return {
		list: list && { id: list.id, fileName: list.fileName },
		chosen,
		mail: named(waiting.filter(({ address }) => address)),
		paper: named(waiting.filter(({ address }) => !address)),
		/** Chosen although their link still works. */
		invited: chosen.length ? invited.length : 0,
		languages: languages.sort((a, b) => b.count - a.count),
		letter: example && letter ? { ...letter, company: example.company.name } : null,
		lookedAt: new Date().toISOString()
	};
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.inviting, async ({ chosen, importId, again, lookedAt }) => {
			const { viewer, office } = await officeAt(event.locals.viewer, event.params.office);
			const meant = { importId: importId ?? undefined, memberIds: chosen.length ? chosen : undefined };
			return { invited: await inviteWaiting(viewer, office.id, meant, again ? { since: lookedAt } : null) };
		})
};
