import { describe, expect, it } from 'vitest';
import { addDays } from 'date-fns/addDays';
import { aFirmAt, anOrganiser } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import { requests } from './db/schema.ts';
import { deskOf } from './desks.ts';

describe('a firm’s desk', () => {
	it('shows requests that wait, not those that have expired, and the firm’s events', async () => {
		const now = new Date('2027-01-10T10:00:00Z');
		const { event } = await anOrganiser({ name: 'Loggia Days' });
		const mine = await aFirmAt(event.id);
		const [one, other] = [await aFirmAt(event.id), await aFirmAt(event.id)];
		const waiting = (asker: typeof one, expiresAt: Date) => ({
			eventId: event.id,
			askerId: asker.participant.id,
			askedId: mine.participant.id,
			pairLow: asker.participant.id,
			pairHigh: mine.participant.id,
			expiresAt
		});
		await db.insert(requests).values([waiting(one, addDays(now, 1)), waiting(other, addDays(now, -1))]);
		const visit = { slug: event.slug, name: 'Loggia Days', firstDay: null };
		expect(await deskOf(mine.viewer, mine.company.id, now)).toEqual({
			waiting: [{ slug: event.slug, name: 'Loggia Days', requests: 1 }],
			next: null,
			registered: [{ ...visit, state: 'approved' }],
			open: []
		});
		await expect(deskOf(one.viewer, mine.company.id, now)).rejects.toMatchObject({ kind: 'not-found' });
	});
});
