/** What both pages of matches share: filters from the address, choices in the reader's language, the actions. */
import type { RequestEvent } from '@sveltejs/kit';
import { ask as askForm, filtersIn, numberIn, PURPOSE, stance as stanceForm } from '#lib/forms/matches.ts';
import { choicesOf, countryChoices, labelled, regionChoices } from '#lib/i18n/labels.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { originOf } from '#lib/server/match-cards.ts';
import type { MatchQuery } from '#lib/server/matches.ts';
import { ask } from '#lib/server/requests.ts';
import { setStance } from '#lib/server/stances.ts';
import { submission } from '#lib/server/submissions.ts';
import { companySizes, cooperationTypes, workingLanguages } from '#lib/vocabulary/lists.ts';
import { regions } from '#lib/vocabulary/regions.ts';

const PAGE = 20;
const MOST = 200;

/** The list an address asks for: `?card=…&country=LT&speaks=en&most=40`. */
export function queryIn(parameters: URLSearchParams): MatchQuery {
	return {
		cardId: parameters.get('card') || null,
		filters: filtersIn(parameters),
		most: numberIn(parameters, 'most', PAGE, MOST)
	};
}

/** What the filters offer and what is chosen in them. */
export function filterForm(parameters: URLSearchParams, language: Locale) {
	const chosen = filtersIn(parameters);
	const countries = [...new Set(regions.map(({ country }) => country))];
	return {
		country: { chosen: chosen.countries[0] ?? '', options: countryChoices(countries, language) },
		region: { chosen: chosen.regions[0] ?? '', options: regionChoices(language) },
		sector: chosen.sectors.map((code) => labelled({ scheme: 'nace', code }, language)),
		cooperation: { chosen: chosen.cooperation[0] ?? '', options: choicesOf(cooperationTypes, language) },
		speaks: { chosen: chosen.languages[0] ?? '', options: choicesOf(workingLanguages, language) },
		size: { chosen: chosen.sizes[0] ?? '', options: choicesOf(companySizes, language) },
		free: chosen.freeTogether,
		open: chosen.openToRequest,
		/** The same address asking for more. */
		more: numberIn(parameters, 'most', PAGE, MOST) + PAGE,
		limit: PURPOSE
	};
}

type CompanyOf = (event: RequestEvent) => Promise<{ id: string; slug: string }>;

/** Takes or drops a stance, and asks for a meeting, for the firm that `companyOf` finds. */
export const matchActions = (companyOf: CompanyOf) => ({
	stance: (event: RequestEvent) =>
		submission(event, stanceForm, async ({ otherId, stance, reason, on }) => {
			const { id, slug } = await companyOf(event);
			await setStance(event.locals.viewer, id, otherId, stance, on, reason ?? null);
			const asked = { id, slug, cardId: event.url.searchParams.get('card') };
			const origin = reason === 'wrong-code' && on ? await originOf(asked, otherId, event.locals.language) : null;
			return { taken: { otherId, stance, on, origin } };
		}),
	ask: (event: RequestEvent) =>
		submission(event, askForm, async ({ askerId, askedId, purpose, cardId }) => {
			const asked = await ask(event.locals.viewer, {
				askerId,
				askedId,
				purpose,
				cardId: cardId || null,
				mode: 'either',
				slotIds: []
			});
			return { asked: asked.state };
		})
});
