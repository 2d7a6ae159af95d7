import * as forms from '#lib/forms/exposure.ts';
import { codeLabel, regionLabel } from '#lib/i18n/labels.ts';
import { ATTENTION_DAYS, attentionOf, setExposure } from '#lib/server/attention.ts';
import { workplaceAt } from '#lib/server/companies.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, parent }) => {
	const { company } = await parent();
	const found = await attentionOf(viewer, company.id);
	return {
		...found,
		days: ATTENTION_DAYS,
		regions: found.regions.map(({ code, firms }) => ({
			firms,
			label: regionLabel(code, language) ?? codeLabel({ scheme: 'country', code: code.slice(0, 2) }, language)
		})),
		sectors: found.sectors.map(({ code, firms }) => ({ firms, label: codeLabel({ scheme: 'nace', code }, language) }))
	};
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.objection, async ({ eventId, exposure }) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await setExposure(event.locals.viewer, company.id, eventId, exposure);
			return { saved: true };
		})
};
