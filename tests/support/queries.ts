import { vi } from 'vitest';
import { db } from '#lib/server/db/index.ts';

/** How many statements some work sends outside transactions: a list page must not send more for more rows. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
	const spies = (['select', 'selectDistinct', '$count'] as const).map((method) => vi.spyOn(db, method));
	try {
		await work();
		return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}
