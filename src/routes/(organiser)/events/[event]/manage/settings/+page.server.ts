import * as forms from '#lib/forms/events.ts';
import { planningRules } from '#lib/forms/planning-rules.ts';
import { sessions } from '#lib/forms/sessions.ts';
import { zones } from '#lib/calendar/zones.ts';
import { isLocale } from '#lib/i18n/languages.ts';
import { update } from '#lib/server/event-settings.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { saveTexts, textsOf } from '#lib/server/event-texts.ts';
import { settingsFrom, typedMoments } from '#lib/server/moments.ts';
import { interpretersFrom, interpretersOf, saveRules } from '#lib/server/planning-rules.ts';
import { saveSessions, sessionsFrom, sessionsOf } from '#lib/server/sessions.ts';
import { saveSides, sidesOf } from '#lib/server/sides.ts';
import { slotsOf } from '#lib/server/slots.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const asked = url.searchParams.get('text');
	return {
		settings: event,
		moments: typedMoments(event),
		texts: await textsOf(event.id),
		textLanguage: asked && isLocale(asked) ? asked : event.language,
		zones: zones(),
		interpreters: await interpretersOf(event.id),
		sessions: await sessionsOf(event),
		dates: [...new Set((await slotsOf(event.id)).map(({ date }) => date))],
		...(await sidesOf(event.id))
	};
};

export const actions: Actions = {
	settings: (event) =>
		submission(event, forms.settings, async (input) => {
			const { viewer } = event.locals;
			const { id } = await eventToOrganise(viewer, event.params.event);
			await update(viewer, id, settingsFrom(input));
			return { saved: 'settings' };
		}),
	rules: (event) =>
		submission(event, planningRules, async (input) => {
			const { viewer } = event.locals;
			const { id } = await eventToOrganise(viewer, event.params.event);
			await saveRules(viewer, id, input, interpretersFrom(input));
			return { saved: 'rules' };
		}),
	sessions: (event) =>
		submission(event, sessions, async (input) => {
			const { viewer } = event.locals;
			const { id } = await eventToOrganise(viewer, event.params.event);
			await saveSessions(viewer, id, sessionsFrom(input));
			return { saved: 'sessions' };
		}),
	texts: (event) =>
		submission(event, forms.texts, async ({ language, ...texts }) => {
			const { viewer } = event.locals;
			const { id } = await eventToOrganise(viewer, event.params.event);
			await saveTexts(viewer, id, language, texts);
			return { saved: 'texts' };
		}),
	sides: (event) =>
		submission(event, forms.sides, async ({ sideId, side, rule }) => {
			const { viewer } = event.locals;
			const { id } = await eventToOrganise(viewer, event.params.event);
			const rows = side.map((name, at) => ({ id: sideId[at] || undefined, name })).filter(({ name }) => name);
			const place = new Map(rows.map((row, at) => [row.id, at]));
			const rules = rule.flatMap((pair): [number, number][] => {
				const [from, to] = pair.split(':').map((one) => place.get(one));
				return from === undefined || to === undefined ? [] : [[from, to]];
			});
			await saveSides(viewer, id, rows, rules);
			return { saved: 'sides' };
		})
};
