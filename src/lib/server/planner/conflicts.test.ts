import { expect, it } from 'vitest';
import type { Brief } from '#lib/scheduling/model.ts';
import { findConflict } from './conflicts.ts';

it('finds in a thread why a firm with three must-meets and two slots cannot have them', async () => {
	const brief: Brief = {
		slots: [0, 1].map((k) => ({ id: `${k}`, start: 20 * k, end: 20 * k + 20, day: 'd', block: 'b', kind: 'onsite' })),
		places: [{ id: 'T', kind: 'table' }],
		participants: ['A', 'B', 'C', 'D'].map((id) => ({ id, delegates: [{ id }] })),
		meetings: ['B', 'C', 'D'].map((id) => ({ id, between: ['A', id], mode: 'onsite', must: true }))
	};
	expect(await findConflict(brief)).toEqual({
		demands: ['B', 'C', 'D'].map((meeting) => ({ kind: 'meeting', meeting, must: true })),
		reason: { code: 'too-many-meetings', participant: 'A', meetings: 3, slots: 2 },
		minimal: true
	});
	expect(await findConflict({ ...brief, meetings: brief.meetings.slice(1) })).toBeNull();
});
