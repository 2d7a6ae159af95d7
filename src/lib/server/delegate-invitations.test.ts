import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { setTimes } from './availability.ts';
import { db } from './db/index.ts';
import { delegates, invitations, letters } from './db/schema.ts';
import { inviteDelegate } from './delegate-invitations.ts';
import { acceptInvitation } from './invitations.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const token = (link: string) => link.slice(link.lastIndexOf('/') + 1);

describe('a delegate without an account', () => {
	it('gets a link by letter, and whoever opens it speaks for this delegate and nobody else', async () => {
		const { event } = await anOrganiser();
		const { viewer, delegate, participant } = await aFirmAt(event.id);
		const [colleague] = await db
			.insert(delegates)
			.values({ participantId: participant.id, name: 'Béla', languages: [], feedToken: `feed-${delegate.id}` })
			.returning();
		await db.update(delegates).set({ email: 'ada@example.eu' }).where(eq(delegates.id, delegate.id));
		const { link } = await inviteDelegate(viewer, event.id, delegate.id);
		const [letter] = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(letter).toMatchObject({ to: 'ada@example.eu', kind: 'invite-delegate', link });

		const ada = await aViewer();
		const times = { free: null, bufferMinutes: 5, maxPerDay: 3 };
		await expect(setTimes(ada, event.id, delegate.id, times)).rejects.toEqual(refused('not-found'));
		expect(await acceptInvitation(ada, token(link))).toBe(`/events/${event.slug}/my-day`);
		await setTimes(ada, event.id, delegate.id, times);
		await expect(setTimes(ada, event.id, colleague.id, times)).rejects.toEqual(refused('not-found'));
		await expect(inviteDelegate(viewer, event.id, delegate.id)).rejects.toEqual(refused('delegate-has-account'));
	});

	it('is invited by the firm and the organisers only, and without an address by hand', async () => {
		const { event, viewer: organiser } = await anOrganiser();
		const { delegate } = await aFirmAt(event.id);
		const other = await aFirmAt(event.id);
		await expect(inviteDelegate(other.viewer, event.id, delegate.id)).rejects.toEqual(refused('not-found'));
		await expect(inviteDelegate(null, event.id, delegate.id)).rejects.toEqual(refused('sign-in'));
		expect(await db.$count(invitations, eq(invitations.delegateId, delegate.id))).toBe(0);
		expect((await inviteDelegate(organiser, event.id, delegate.id)).link).toMatch(/\/invitation\/[\w-]{20,}$/);
		expect(await db.$count(letters, eq(letters.eventId, event.id))).toBe(0);
	});
});
