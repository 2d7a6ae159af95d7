import * as v from 'valibot';
import { colleague, person, row } from '#lib/forms/companies.ts';
import { workplaceAt } from '#lib/server/companies.ts';
import { answerAsk, peopleOf } from '#lib/server/memberships.ts';
import { inviteColleague, namedPeople, removePerson, savePerson } from '#lib/server/people.ts';
import { Refusal } from '#lib/refusal.ts';
import { submission } from '#lib/server/submissions.ts';
import { signedIn } from '#lib/server/viewers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, parent }) => {
	const { company, acting, administers } = await parent();
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	return {
		people: await namedPeople(viewer, company.id),
		// Who has an account is the firm's own business; an office that acts for it sees the people only.
		accounts: acting ? [] : await peopleOf(viewer, company.id),
		administers
	};
};

const answer = v.object({ id: row.entries.id, yes: v.picklist(['yes', 'no'], 'choice') });

export const actions: Actions = {
	save: (event) =>
		submission(event, person, async (input) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await savePerson(event.locals.viewer, company.id, input);
			return { done: 'save' as const };
		}),
	remove: (event) =>
		submission(event, row, async ({ id }) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await removePerson(event.locals.viewer, company.id, id);
			return { done: 'remove' as const };
		}),
	invite: (event) =>
		submission(event, colleague, async ({ email }) => ({
			done: 'invite' as const,
			email,
			link: await inviteColleague(event.locals.viewer, event.params.company, email)
		})),
	answer: (event) =>
		submission(event, answer, async ({ id, yes }) => {
			await answerAsk(signedIn(event.locals.viewer), id, yes === 'yes');
			return { done: 'answer' as const };
		})
};
