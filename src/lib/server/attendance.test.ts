import { describe, expect, it } from 'vitest';
import { aFirmAt, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { attendance } from './attendance.ts';
import { db } from './db/index.ts';
import { visibility } from './db/schema.ts';
import { addByHand } from './admissions.ts';

describe('who is coming', () => {
	it('counts every approved firm and names each only to whom it allows', async () => {
		const { event, viewer: organiser } = await anOrganiser();
		const shown = async (audience: 'public' | 'firms' | 'accepted') => {
			const firm = await aFirmAt(event.id);
			await db.insert(visibility).values({ companyId: firm.company.id, item: 'name', audience });
			return firm;
		};
		const [open, byDefault, hidden] = [await shown('public'), await aFirmAt(event.id), await shown('accepted')];
		await aFirmAt(event.id, { state: 'applied' });
		await addByHand(organiser, event.id, { name: 'Named by a file', mode: 'onsite' });
		const names = async (viewer: Parameters<typeof attendance>[0]) => {
			const { firms, named } = await attendance(viewer, event);
			expect(firms).toBe(4);
			return named.map(({ name }) => name).sort();
		};
		const all = [open, byDefault, hidden].map(({ company }) => company.name);
		expect(await names(null)).toEqual([all[0]]);
		expect(await names(await aViewer())).toEqual([all[0]]);
		expect(await names(byDefault.viewer)).toEqual(all.slice(0, 2).sort());
		expect(await names(hidden.viewer)).toEqual(all.toSorted());
		expect(await names(organiser)).toEqual([...all, 'Named by a file'].sort());
	});
});
