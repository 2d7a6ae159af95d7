import * as v from 'valibot';
import { dateText } from '#lib/calendar/display.ts';
import { requiredText } from '#lib/forms/fields.ts';
import { chooseWeights, learningState, switchOn } from '#lib/server/learning.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

const EXPERTS = 'experts';

export const load: PageServerLoad = async ({ locals: { viewer, language } }) => {
	const { versions, ...state } = await learningState(viewer);
	return {
		...state,
		experts: EXPERTS,
		versions: versions.map(({ version, answers, createdAt }) => ({
			version,
			answers,
			date: dateText(createdAt.toISOString().slice(0, 10), language)
		}))
	};
};

export const actions: Actions = {
	learn: (event) => submission(event, v.object({}), async () => ({ version: await switchOn(event.locals.viewer) })),
	choose: (event) =>
		submission(event, v.object({ version: requiredText(60) }), async ({ version }) => {
			await chooseWeights(event.locals.viewer, version === EXPERTS ? null : version);
			return { version };
		})
};
