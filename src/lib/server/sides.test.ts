import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, anOrganiser } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import { participants } from './db/schema.ts';
import { mayAsk, saveSides, sidesOf } from './sides.ts';

const refused = (code: string, field?: string) => expect.objectContaining({ name: 'Refusal', code, field });

describe('sides', () => {
	it('say who may ask whom; without rules everybody may ask everybody', async () => {
		const { event, viewer } = await anOrganiser();
		const free = await saveSides(viewer, event.id, [{ name: 'Buyers' }, { name: 'Suppliers' }], []);
		const [buyers, suppliers] = free.sides.map(({ id }) => id);
		expect(mayAsk(free, buyers, buyers)).toBe(true);
		const ruled = await saveSides(viewer, event.id, free.sides, [[1, 0]]);
		expect(ruled.rules).toEqual([{ fromSideId: suppliers, toSideId: buyers }]);
		expect([mayAsk(ruled, suppliers, buyers), mayAsk(ruled, buyers, suppliers), mayAsk(ruled, null, buyers)]).toEqual([
			true,
			false,
			false
		]);
	});

	it('keep their firms when they are renamed or swapped, and lose them when they go', async () => {
		const { event, viewer } = await anOrganiser();
		const { sides } = await saveSides(viewer, event.id, [{ name: 'Buyers' }, { name: 'Suppliers' }], []);
		const { participant } = await aFirmAt(event.id, { sideId: sides[0].id });
		const side = async () =>
			(await db.select().from(participants).where(eq(participants.id, participant.id)))[0].sideId;
		await saveSides(
			viewer,
			event.id,
			[
				{ id: sides[0].id, name: 'Suppliers' },
				{ id: sides[1].id, name: 'Buyers' }
			],
			[]
		);
		expect(await side()).toBe(sides[0].id);
		await saveSides(viewer, event.id, [{ id: sides[1].id, name: 'Buyers' }], []);
		expect(await side()).toBe(null);
	});

	it('have one name each, belong to this event, and are set by organisers', async () => {
		const { event, viewer } = await anOrganiser();
		const other = await anOrganiser();
		const foreign = await saveSides(other.viewer, other.event.id, [{ name: 'Buyers' }], []);
		await expect(saveSides(viewer, event.id, [{ name: 'Buyers' }, { name: ' buyers' }], [])).rejects.toEqual(
			refused('side-twice', 'sides')
		);
		await expect(saveSides(viewer, event.id, foreign.sides, [])).rejects.toEqual(refused('side-gone'));
		await expect(saveSides(other.viewer, event.id, [], [])).rejects.toEqual(refused('not-yours'));
		expect(await sidesOf(event.id)).toEqual({ sides: [], rules: [] });
	});
});
