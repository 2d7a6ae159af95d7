import { fail, redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/members.ts';
import { choicesOf, countryChoices, labelled, regionChoices } from '#lib/i18n/labels.ts';
import { LANGUAGES } from '#lib/i18n/languages.ts';
import { problemText } from '#lib/i18n/member-problems.ts';
import { addMember, startOf } from '#lib/server/new-members.ts';
import { officeAt } from '#lib/server/offices.ts';
import { submission } from '#lib/server/submissions.ts';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { companySizes } from '#lib/vocabulary/lists.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const { office } = await officeAt(viewer, params.office);
	return {
		start: await startOf(viewer, office.id),
		choices: {
			countries: countryChoices(countryCodes, language),
			regions: regionChoices(language),
			sizes: choicesOf(companySizes, language),
			languages: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))
		}
	};
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.newMember, async (input) => {
			const { viewer, office } = await officeAt(event.locals.viewer, event.params.office);
			const { choice, write, sectors, 'sectors-text': typed, ...cells } = input;
			const codes = [...sectors.map(({ code }) => code), typed].filter(Boolean).join('; ');
			const added = await addMember(viewer, office.id, { ...cells, sectors: codes }, choice, write);
			if ('slug' in added) {
				const letter = added.printed ? 'printed' : added.mailed ? 'mailed' : 'none';
				redirect(303, `/office/${office.slug}/members/${added.slug}?added=${letter}`);
			}
			const { language } = event.locals;
			const kept = {
				values: { ...cells, choice, write: write ? 'on' : '' },
				sectors: sectors.map((code) => labelled(code, language)),
				typed
			};
			if ('problems' in added) {
				const errors = Object.fromEntries(
					added.problems.map((problem) => [problem.field, problemText(problem, language)])
				);
				return fail(400, { ...kept, errors, known: [] });
			}
			const known = added.candidates.map(({ company: { id, name, city, memberId }, by }) => ({
				id,
				name,
				city,
				by,
				member: memberId !== null
			}));
			return fail(409, { ...kept, errors: {}, known });
		})
};
