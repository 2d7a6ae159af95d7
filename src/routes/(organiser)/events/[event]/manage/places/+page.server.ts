import { fail, type RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/events.ts';
import { m } from '#lib/paraglide/messages.js';
import { localeOr } from '#lib/i18n/languages.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { participantsOf } from '#lib/server/participants.ts';
import { addPlaces, changePlace, changePlaces, hitByRemoving, placesOf, removePlaces } from '#lib/server/places.ts';
import { submission } from '#lib/server/submissions.ts';
import { roomsIn } from './rooms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	const places = await placesOf(event.id);
	const firms = await participantsOf(event.id, ['approved']);
	const options = { locale: localeOr(event.language) };
	return {
		places,
		firms: firms.map(({ id, name }) => ({ id, name })),
		nextTable: places.filter(({ kind }) => kind === 'table').length + 1,
		tableWord: m.event_table_word({}, options)
	};
};

const organised = (event: RequestEvent) => eventToOrganise(event.locals.viewer, String(event.params.event));

export const actions: Actions = {
	tables: (event) =>
		submission(event, forms.addTables, async ({ prefix, first, count, zone }) => {
			const { id } = await organised(event);
			const tables = Array.from({ length: count }, (_, n) => ({
				kind: 'table' as const,
				label: `${prefix} ${first + n}`,
				zone
			}));
			await addPlaces(event.locals.viewer, id, tables);
			return { added: count };
		}),
	rooms: (event) =>
		submission(event, forms.addRooms, async ({ rooms }) => {
			const { id, language } = await organised(event);
			const have = (await placesOf(id)).filter(({ kind }) => kind === 'room').length;
			const named = (number: number) => m.event_room_named({ number }, { locale: localeOr(language) });
			const places = roomsIn(rooms, have + 1, named);
			await addPlaces(event.locals.viewer, id, places);
			return { added: places.length };
		}),
	change: (event) =>
		submission(event, forms.places, async ({ id: ids, label, zone, address }) => {
			const { id } = await organised(event);
			const changes = ids.map((place, at) => ({
				id: place,
				label: label[at],
				zone: zone[at] || null,
				address: address[at] || null
			}));
			await changePlaces(event.locals.viewer, id, changes);
			return { changed: true };
		}),
	remove: (event) =>
		submission(event, forms.removePlaces, async ({ chosen, confirmed }) => {
			const { id } = await organised(event);
			const hit = await hitByRemoving(id, chosen);
			if (hit > confirmed) return fail(409, { chosen, hit });
			const { removed } = await removePlaces(event.locals.viewer, id, chosen, confirmed);
			return { removed };
		}),
	host: (event) =>
		submission(event, forms.host, async ({ place, hostId }) => {
			const { id } = await organised(event);
			await changePlace(event.locals.viewer, id, place, { hostId });
			return { changed: true };
		})
};
