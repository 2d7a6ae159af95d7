import { deserialize } from '$app/forms';
import { m } from '#lib/paraglide/messages.js';
import { rejectedBy } from '#lib/ui/rejected.ts';

/** Sends what a hand did to the page's action. @returns null when it is done, otherwise the sentence that says why not. */
export async function send(action: 'move' | 'lock' | 'out', fields: Record<string, string>): Promise<string | null> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	try {
		const response = await fetch(`?/${action}`, {
			method: 'POST',
			body,
			headers: { 'x-sveltekit-action': 'true', accept: 'application/json' }
		});
		const result = deserialize(await response.text());
		if (result.type === 'success') return null;
		const refusal = result.type === 'failure' ? rejectedBy(result.data) : null;
		return refusal?.message ?? Object.values(refusal?.errors ?? {})[0] ?? m.schedule_board_failed();
	} catch {
		return m.schedule_board_offline();
	}
}
