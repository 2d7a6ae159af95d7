import type { RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/exposure.ts';
import { codeLabel, regionLabel, sizeLabel } from '#lib/i18n/labels.ts';
import { exposureAt, type Group } from '#lib/server/exposure.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { dropFairness, fairnessOf, setFairness } from '#lib/server/fairness.ts';
import { ratingCounts } from '#lib/server/ratings.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

const USUAL = 3;

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const set = await fairnessOf(event.id);
	const asked = Number(url.searchParams.get('floor') ?? set?.floor ?? USUAL);
	const floor = Number.isInteger(asked) && asked >= 0 && asked <= 15 ? asked : USUAL;
	const found = await exposureAt(viewer, event, floor);
	const named = (groups: Group[], label: (code: string) => string) =>
		groups.map((group) => ({ ...group, label: label(group.code) }));
	return {
		...found,
		useful: await ratingCounts(viewer, event),
		slug: event.slug,
		set: set && { floor: set.floor },
		regions: named(
			found.regions,
			(code) => regionLabel(code, language) ?? codeLabel({ scheme: 'country', code: code.slice(0, 2) }, language)
		),
		sizes: named(found.sizes, (code) => sizeLabel(code, language))
	};
};

const organised = ({ locals, params }: RequestEvent) => eventToOrganise(locals.viewer, String(params.event));

export const actions: Actions = {
	set: (event) =>
		submission(event, forms.fairness, async ({ floor }) => {
			await setFairness(event.locals.viewer, await organised(event), floor);
			return { done: 'set' as const };
		}),
	drop: (event) =>
		submission(event, forms.nothing, async () => {
			await dropFairness(event.locals.viewer, await organised(event));
			return { done: 'drop' as const };
		})
};
