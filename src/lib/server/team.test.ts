import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { anOrganiser, aUser, aViewer } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import { invitations, letters, memberships } from './db/schema.ts';
import { acceptInvitation, openInvitation } from './invitations.ts';
import { changeTeam, inviteToTeam, revokeInvitation, teamOf } from './team.ts';

const refused = (code: string, field?: string) => expect.objectContaining({ name: 'Refusal', code, field });
const token = (link: string) => link.slice(link.lastIndexOf('/') + 1);

describe('the team', () => {
	it('grows by a letter whose link makes one person a helper', async () => {
		const { event, viewer } = await anOrganiser();
		const { link } = await inviteToTeam(viewer, event.id, 'new@example.eu', 'helper');
		const [letter] = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(letter).toMatchObject({ to: 'new@example.eu', kind: 'invite-helper', link });
		const helper = await aViewer();
		await acceptInvitation(helper, token(link));
		const team = await teamOf(event.id);
		expect(team.members.map(({ userId, role }) => [userId, role])).toEqual([
			[viewer.userId, 'organiser'],
			[helper.userId, 'helper']
		]);
		expect(team.invitations).toEqual([]);
	});

	it('does not invite who belongs to it, and ends an invitation by revoking it', async () => {
		const { event, viewer } = await anOrganiser();
		await expect(inviteToTeam(viewer, event.id, viewer.email, 'helper')).rejects.toEqual(
			refused('team-already', 'email')
		);
		expect(await db.$count(invitations, eq(invitations.eventId, event.id))).toBe(0);
		const { id, link } = await inviteToTeam(viewer, event.id, 'late@example.eu', 'organiser');
		await revokeInvitation(viewer, event.id, id);
		await expect(openInvitation(token(link))).rejects.toEqual(refused('invitation-revoked'));
	});

	it('always keeps one organiser', async () => {
		const { event, viewer } = await anOrganiser();
		const [own] = (await teamOf(event.id)).members;
		await expect(changeTeam(viewer, event.id, own.id, null)).rejects.toEqual(refused('team-last-organiser'));
		await expect(changeTeam(viewer, event.id, own.id, 'helper')).rejects.toEqual(refused('team-last-organiser'));
		const second = await aUser();
		await db.insert(memberships).values({ userId: second.id, eventId: event.id, role: 'organiser' });
		await changeTeam(viewer, event.id, own.id, 'helper');
		expect((await teamOf(event.id)).members.map(({ role }) => role).sort()).toEqual(['helper', 'organiser']);
	});

	it('is changed by organisers of this event only', async () => {
		const { event } = await anOrganiser();
		const other = await anOrganiser();
		const [own] = (await teamOf(event.id)).members;
		const count = () => db.$count(memberships, and(eq(memberships.eventId, event.id)));
		await expect(inviteToTeam(other.viewer, event.id, 'x@example.eu', 'organiser')).rejects.toEqual(
			refused('not-yours')
		);
		await expect(changeTeam(other.viewer, event.id, own.id, null)).rejects.toEqual(refused('not-yours'));
		await expect(changeTeam(other.viewer, other.event.id, own.id, null)).rejects.toEqual(refused('not-found'));
		expect(await count()).toBe(1);
	});
});
