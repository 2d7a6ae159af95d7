import type { RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/events.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { settings } from '#lib/server/settings.ts';
import { submission } from '#lib/server/submissions.ts';
import { changeTeam, inviteToTeam, revokeInvitation, teamOf } from '#lib/server/team.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	return { ...(await teamOf(event.id)), own: viewer?.userId, mails: Boolean(settings.smtpUrl) };
};

const organised = (event: RequestEvent) => eventToOrganise(event.locals.viewer, String(event.params.event));

export const actions: Actions = {
	invite: (event) =>
		submission(event, forms.invite, async ({ email, role }) => {
			const { id } = await organised(event);
			const { link } = await inviteToTeam(event.locals.viewer, id, email, role);
			return { invited: { email, link } };
		}),
	change: (event) =>
		submission(event, forms.teamMember, async ({ member, role }) => {
			const { id } = await organised(event);
			await changeTeam(event.locals.viewer, id, member, role === 'none' ? null : role);
			return { done: true };
		}),
	revoke: (event) =>
		submission(event, forms.revoke, async ({ invitation }) => {
			const { id } = await organised(event);
			await revokeInvitation(event.locals.viewer, id, invitation);
			return { done: true };
		})
};
