import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/merges.ts';
import { codeLabel, regionLabel, sizeLabel } from '#lib/i18n/labels.ts';
import { refusalText } from '#lib/i18n/refusals.ts';
import { comparison, type MergeSide } from '#lib/server/merges/compare.ts';
import { mergeCompanies } from '#lib/server/merges/merge.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Language } from '#lib/vocabulary/model.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	const { keep, leave, obstacle, seen } = await comparison(viewer, params.keep, params.leave);
	const [one, other] = [shown(keep, language), shown(leave, language)];
	return {
		keep: one,
		leave: other,
		seen,
		/** Already one: there is nothing to look at. */
		same: keep.company.id === leave.company.id,
		obstacle: obstacle && refusalText(obstacle, language),
		/** Where both say something and not the same. */
		differ: forms.MERGED_FIELDS.filter(
			(field) => keep.values[field] && leave.values[field] && keep.values[field] !== leave.values[field]
		)
	};
};

function shown({ company, values, identifiers, events, ...rest }: MergeSide, language: Language) {
	const place = [
		company.city,
		regionLabel(company.regionCode, language),
		codeLabel({ scheme: 'country', code: company.country }, language)
	];
	return {
		...rest,
		slug: company.slug,
		name: company.name,
		values: {
			...values,
			place: place.filter(Boolean).join(', '),
			size: company.size && sizeLabel(company.size, language)
		},
		identifiers,
		events: events.map(({ name }) => name)
	};
}

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.merge, async (input) => {
			const { viewer } = event.locals;
			const { keep, leave } = await comparison(viewer, event.params.keep, event.params.leave);
			await mergeCompanies(viewer, keep.company.id, leave.company.id, forms.chosen(input));
			// The old address: it leads to the firm that stays.
			redirect(303, `/companies/${event.params.leave}`);
		})
};
