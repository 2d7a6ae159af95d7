import { redirect } from '@sveltejs/kit';
import { hintsFor, verdictOf } from '#lib/forms/card-quality.ts';
import { card as cardForm, cardAction, CARD_LIMITS, CARD_MOST, CARD_SHAPES, missingFrom } from '#lib/forms/cards.ts';
import { choicesOf } from '#lib/i18n/labels.ts';
import { contentOf } from '#lib/server/card-publication.ts';
import { NOTICE_DAYS } from '#lib/server/card-expiry.ts';
import { lastVerdict, reviewersOf } from '#lib/server/card-reviews.ts';
import { codesFor } from '#lib/server/code-suggestions.ts';
import { TELLING, tellingText } from '#lib/server/card-words.ts';
import { moveCard, stepsFrom } from '#lib/server/card-steps.ts';
import { saveCard } from '#lib/server/card-saving.ts';
import { cardToEdit } from '#lib/server/cards.ts';
import { profileOf } from '#lib/server/profiles.ts';
import { codesTyped, type StoredCode } from '#lib/server/typed-codes.ts';
import { submission } from '#lib/server/submissions.ts';
import { namedCodes } from '#lib/server/vocabulary.ts';
import { countryFrom } from '#lib/vocabulary/countries.ts';
import {
	cardTypes,
	cooperationTypes,
	developmentStages,
	iprStates,
	itemLabel,
	partnerKinds,
	sustainableGoals,
	workingLanguages
} from '#lib/vocabulary/lists.ts';
import { languages } from '#lib/vocabulary/model.ts';
import type { Actions, PageServerLoad } from './$types';

const DAY = 24 * 3600_000;
const PRODUCTS = ['group', 'nace'] as const;

export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { language } = locals;
	const { company } = await parent();
	const found = await cardToEdit(locals.viewer, params.card);
	// A card is reached through its own firm only.
	const { company: firm } = await profileOf(locals.viewer, found.card.companyId);
	if (firm.id !== company.id) redirect(303, `/my/${firm.slug}/cards/${params.card}`);
	const content = contentOf(found);
	const hints = hintsFor(content, firm);
	const sentBack = found.state === 'sent-back' || found.edit === 'sent-back';
	const verdict = sentBack ? await lastVerdict(locals.viewer, params.card) : null;
	const steps = stepsFrom(found);
	const days = found.card.expiresAt ? (found.card.expiresAt.getTime() - Date.now()) / DAY : Infinity;
	const shape = CARD_SHAPES[found.card.type];
	const named = (codes: StoredCode[]) => namedCodes(codes, language);
	const ours = languages.find((known) => known === found.card.language);
	const suggestions = await codesFor(found.card.type, tellingText(found.texts), ours ?? null, language);
	return {
		card: {
			id: found.card.id,
			typeLabel: itemLabel(cardTypes, found.card.type, language),
			state: found.state,
			/** How changes to a published card stand. */
			edit: found.edit,
			reference: found.card.reference,
			expiresAt: found.card.expiresAt,
			stage: found.card.stage,
			ipr: found.card.ipr,
			openForInterest: found.card.openForInterest,
			research: found.card.research
		},
		texts: found.texts,
		telling: TELLING,
		/** Empty: as the text reads. Whoever chose another language than that knew better. */
		language: !suggestions.language || suggestions.language === ours ? '' : (ours ?? ''),
		suggestions,
		research: (found.card.research ?? {}) as Record<string, unknown>, // its fields by the names of their inputs
		markets: await named(found.codes.market),
		technologies: await named(found.codes.technology),
		countries: await named(found.codes.country),
		goals: found.codes.goal.map(({ code }) => code),
		partnerships: found.codes.partnership.map(({ code }) => code),
		partners: found.codes.partner.map(({ code }) => code),
		version: found.version,
		missing: missingFrom(content),
		hints,
		verdict: verdictOf(hints),
		steps,
		/** The offices that read the card before it is published, and what they said last. */
		readers: (await reviewersOf(company.id)).map(({ name }) => name),
		sentBack: verdict && { office: verdict.office ?? '', remarks: verdict.remarks },
		endsSoon: found.state === 'expired' || (found.state === 'published' && days <= NOTICE_DAYS),
		shape: { ...shape, research: shape.research },
		limits: CARD_LIMITS,
		most: CARD_MOST,
		choices: {
			languages: choicesOf(
				workingLanguages.filter(({ code }) => languages.some((own) => own === code)),
				language
			),
			stages: choicesOf(developmentStages, language),
			ipr: choicesOf(iprStates, language),
			goals: choicesOf(sustainableGoals, language),
			partners: choicesOf(partnerKinds, language),
			partnerships: choicesOf(
				cooperationTypes.filter(({ code }) => shape.partnerships.includes(code)),
				language
			)
		}
	};
};

/** Countries typed without JavaScript: names in any language, separated by commas; unknown ones are left for the form to say. */
const countriesTyped = (typed: string | null): StoredCode[] =>
	(typed ?? '')
		.split(/[,;]/)
		.map((name) => name.trim())
		.filter(Boolean)
		.map((name) => ({ scheme: 'country', code: countryFrom(name) ?? name }));

export const actions: Actions = {
	save: (event) =>
		submission(event, cardForm, async (input) => ({
			version: await saveCard(event.locals.viewer, event.params.card, {
				...input,
				markets: [...input.markets, ...codesTyped(input['markets-text'], 'markets', PRODUCTS)],
				technologies: [...input.technologies, ...codesTyped(input['technologies-text'], 'technologies', PRODUCTS)],
				countries: [...input.countries, ...countriesTyped(input['countries-text'])]
			})
		})),
	move: (event) =>
		submission(event, cardAction, async ({ to }) => {
			await moveCard(event.locals.viewer, event.params.card, to);
			redirect(
				303,
				to === 'remove' ? `/my/${event.params.company}/cards` : `/my/${event.params.company}/cards/${event.params.card}`
			);
		})
};
