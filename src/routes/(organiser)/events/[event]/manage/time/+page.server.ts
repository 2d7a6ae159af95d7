import { fail, type RequestEvent } from '@sveltejs/kit';
import { FIELD_OF_PROBLEM, readBlock, typedBlocks } from '#lib/forms/blocks.ts';
import { refusalText } from '#lib/i18n/refusals.ts';
import { Refusal, STATUS } from '#lib/refusal.ts';
import { previewBlocks, saveBlocks, type BlocksPreview } from '#lib/server/blocks.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { describe } from '#lib/server/placements.ts';
import { blocksOf, slotsOf } from '#lib/server/slots.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	const blocks = await blocksOf(event.id);
	return {
		slots: (await slotsOf(event.id)).length,
		rows: blocks.map(({ id, date, start, end, slotMinutes, pauseMinutes, kind, label }) => ({
			id,
			date,
			start,
			end,
			slotMinutes: String(slotMinutes),
			pauseMinutes: String(pauseMinutes),
			kind,
			label: label ?? ''
		}))
	};
};

/** What the change does to meetings that have a time already; null where nobody is hit. */
async function hit(preview: BlocksPreview) {
	if (preview.hit.length === 0) return null;
	return {
		count: preview.hit.length,
		meetings: await describe(preview.hit),
		published: preview.hit.some((one) => one.current)
	};
}

async function read(event: RequestEvent) {
	const form = await event.request.formData();
	const rows = typedBlocks(form);
	const organised = await eventToOrganise(event.locals.viewer, String(event.params.event));
	const blocks = rows.map(readBlock);
	const preview = await previewBlocks(organised, blocks);
	const errors: Record<string, string> = {};
	for (const { row, code, params } of preview.problems) {
		errors[`${row}-${FIELD_OF_PROBLEM[code] ?? 'date'}`] ??= refusalText({ code, params });
	}
	return { form, rows, organised, blocks, preview, errors };
}

export const actions: Actions = {
	/** For who has no JavaScript: the slots and who is hit, before anything is written. */
	preview: async (event) => {
		const { rows, preview, errors } = await read(event);
		if (preview.problems.length) return fail(400, { rows, errors });
		return { rows, shown: true, ownTimes: preview.ownTimes, hit: await hit(preview) };
	},
	save: async (event) => {
		const { form, rows, organised, blocks, preview, errors } = await read(event);
		if (preview.problems.length) return fail(400, { rows, errors });
		const confirmed = Number(form.get('confirmed') ?? 0) || 0;
		if (preview.hit.length > confirmed) {
			return fail(409, { rows, errors, hit: await hit(preview), ownTimes: preview.ownTimes });
		}
		try {
			const { kept, added, removed } = await saveBlocks(event.locals.viewer, organised.id, blocks, confirmed);
			return { saved: { kept, added, removed: removed.length, lifted: preview.hit.length } };
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return fail(STATUS[error.kind], { rows, errors, message: refusalText(error), hit: null });
		}
	}
};
