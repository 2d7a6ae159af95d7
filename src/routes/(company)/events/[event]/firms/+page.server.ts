import { redirect } from '@sveltejs/kit';
import { Refusal } from '#lib/refusal.ts';
import { participantFor } from '#lib/server/agendas.ts';
import { chancesOf } from '#lib/server/chances.ts';
import { companiesLike } from '#lib/server/directory.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { directoryChoices, directoryFilters, listed } from '../../../../(public)/directory.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
	const event = await eventBySlug(viewer, params.event);
	const own = await participantFor(viewer, event, url.searchParams.get('for'));
	// The list of those who come is for those who come.
	if (own.state !== 'approved') throw new Refusal('forbidden', 'participants-only');
	const filters = directoryFilters(url.searchParams);
	const { rows, ...pages } = await companiesLike(viewer, { ...filters, eventId: event.id }, language);
	const ids = rows.map(({ id }) => id);
	const chances = own.companyId ? await chancesOf(own.companyId, ids, event.id) : new Map<string, never[]>();
	return {
		filters,
		choices: directoryChoices(filters, language),
		pages,
		firms: rows.map((row) => ({ ...listed(row, language), chance: chances.get(row.id)?.[0] ?? null }))
	};
};
