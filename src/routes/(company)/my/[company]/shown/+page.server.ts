import * as forms from '#lib/forms/exposure.ts';
import { codeLabel, regionLabel } from '#lib/i18n/labels.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { thingName } from '#lib/i18n/match-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { ATTENTION_DAYS, attentionOf, setExposure, type Because } from '#lib/server/attention.ts';
import { workplaceAt } from '#lib/server/companies.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where what it was shown for is corrected. */
const FIELDS: Record<Because, string> = {
	offer: 'profile#field-offers',
	need: 'profile#field-needs',
	sectors: 'profile#field-sectors',
	words: 'profile#field-summary'
};

function becauseText(because: Because, thing: string | null, locale: Locale): string {
	const named = thing ? thingName(thing, locale) : '';
	if (because === 'offer') return m.company_shown_because_offer({ thing: named }, { locale });
	if (because === 'need') return m.company_shown_because_need({ thing: named }, { locale });
	return because === 'sectors'
		? m.company_shown_because_sectors({}, { locale })
		: m.company_shown_because_words({}, { locale });
}

export const load: PageServerLoad = async ({ locals: { viewer, language }, parent }) => {
	const { company } = await parent();
	const found = await attentionOf(viewer, company.id);
	return {
		...found,
		days: ATTENTION_DAYS,
		reasons: found.reasons.map(({ because, thing, firms }) => ({
			firms,
			label: becauseText(because, thing, language),
			href: `/my/${company.slug}/${FIELDS[because]}`
		})),
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
