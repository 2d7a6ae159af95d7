import type { RequestEvent } from '@sveltejs/kit';
import { firm, logo, MOST, terms, TEXT_FIELDS, TEXT_LIMITS, textName, texts, trade } from '#lib/forms/companies.ts';
import { choicesOf, countryChoices, labelled, regionChoices, sizeItems } from '#lib/i18n/labels.ts';
import { LANGUAGES } from '#lib/i18n/languages.ts';
import { workplaceAt } from '#lib/server/companies.ts';
import { completenessOf } from '#lib/server/completeness.ts';
import { saveFirm, saveTerms, saveTexts, saveTrade } from '#lib/server/profile-edits.ts';
import { profileOf, type Texts } from '#lib/server/profiles.ts';
import { codesTyped, type StoredCode } from '#lib/server/typed-codes.ts';
import { logoVersion, removeLogo, saveLogo } from '#lib/server/pictures.ts';
import { submission } from '#lib/server/submissions.ts';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { certificates, cooperationTypes, sustainableGoals, workingLanguages } from '#lib/vocabulary/lists.ts';
import { languages } from '#lib/vocabulary/model.ts';
import type { Actions, PageServerLoad } from './$types';

const PRODUCTS = ['group', 'nace'] as const;

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { language } = locals;
	const { company } = await parent();
	const profile = await profileOf(locals.viewer, company.id);
	const named = (codes: StoredCode[]) => codes.map((code) => labelled(code, language));
	const listed = (codes: StoredCode[]) => codes.map(({ code }) => code);
	return {
		firm: { ...profile.company, vatNumber: profile.vatNumber, vatVerified: profile.vatVerified },
		sectors: named(profile.codes.sector),
		offers: named(profile.codes.offer),
		needs: named(profile.codes.need),
		cooperation: listed(profile.codes.cooperation),
		languages: listed(profile.codes.language),
		certificates: listed(profile.codes.certificate),
		goals: listed(profile.codes.goal),
		texts: profile.texts,
		logo: await logoVersion(company.id),
		versions: profile.versions,
		completeness: (await completenessOf([company.id])).get(company.id),
		most: MOST,
		limits: TEXT_LIMITS,
		choices: {
			countries: countryChoices(countryCodes, language),
			regions: regionChoices(language),
			sizes: choicesOf(sizeItems, language),
			languages: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
			cooperation: choicesOf(cooperationTypes, language),
			workingLanguages: choicesOf(workingLanguages, language),
			certificates: choicesOf(certificates, language),
			goals: choicesOf(sustainableGoals, language)
		}
	};
};

const own = async ({ locals, params }: RequestEvent<{ company: string }>) =>
	(await workplaceAt(locals.viewer, params.company)).company.id;

export const actions: Actions = {
	logo: (event) =>
		submission(event, logo, async ({ logo: file }) => {
			const companyId = await own(event);
			if (file) await saveLogo(event.locals.viewer, companyId, file);
			else await removeLogo(event.locals.viewer, companyId);
			return { logo: true };
		}),
	firm: (event) =>
		submission(event, firm, async ({ seen, ...input }) => ({
			version: await saveFirm(event.locals.viewer, await own(event), seen, input)
		})),
	trade: (event) =>
		submission(event, trade, async (input) => {
			const sectors = [...input.sectors, ...codesTyped(input['sectors-text'], 'sectors', ['nace'])];
			const offers = [...input.offers, ...codesTyped(input['offers-text'], 'offers', PRODUCTS)];
			const needs = [...input.needs, ...codesTyped(input['needs-text'], 'needs', PRODUCTS)];
			const companyId = await own(event);
			return { version: await saveTrade(event.locals.viewer, companyId, input.seen, { sectors, offers, needs }) };
		}),
	terms: (event) =>
		submission(event, terms, async ({ seen, ...input }) => ({
			version: await saveTerms(event.locals.viewer, await own(event), seen, input)
		})),
	texts: (event) =>
		submission(event, texts, async ({ seen, ...input }) => {
			const written: Texts = { summary: {}, description: {}, sustainability: {} };
			const values: Record<string, string> = input;
			for (const field of TEXT_FIELDS) {
				for (const language of languages) written[field][language] = values[textName(field, language)];
			}
			return { version: await saveTexts(event.locals.viewer, await own(event), seen, written) };
		})
};
