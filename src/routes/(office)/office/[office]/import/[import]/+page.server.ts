import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { checkbox } from '#lib/forms/fields.ts';
import { fieldText, problemText } from '#lib/i18n/member-problems.ts';
import { tableNoteText } from '#lib/i18n/table-notes.ts';
import { FIELDS } from '#lib/server/member-imports/columns.ts';
import { chooseMapping, discard, review, runImport } from '#lib/server/member-imports.ts';
import { officeAt } from '#lib/server/offices.ts';
import { pendingOf } from '#lib/server/pending-invitations.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

/** So many rows can be looked at; the others are decided as proposed. */
const SHOWN = 200;

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const { office } = await officeAt(viewer, params.office);
	const { import: row, sorted, named } = await review(viewer, office.id, params.import);
	const cellsOf = new Map(row.table?.rowNumbers.map((number, index) => [number, row.table?.rows[index] ?? []]));
	return {
		id: row.id,
		fileName: row.fileName,
		header: row.table?.header ?? [],
		sample: row.table?.rows.slice(0, 3) ?? [],
		mapping: row.mapping,
		notes: (row.table?.notes ?? []).slice(0, 20).map((note) => tableNoteText(note, language)),
		fields: FIELDS.map((field) => ({ value: field, label: fieldText(field, language) })),
		named,
		done: row.finishedAt ? { created: row.created, linked: row.linked, failed: row.failed } : null,
		waiting: row.finishedAt ? (await pendingOf(viewer, office.id, { importId: row.id })).waiting.length : 0,
		errors: (row.errors ?? []).slice(0, SHOWN),
		sorted: sorted && {
			fresh: sorted.fresh.length,
			matched: sorted.matched.length,
			faulty: sorted.faulty.length,
			examples: sorted.fresh.slice(0, 5).map(({ row }) => [row.name, row.city].filter(Boolean).join(', ')),
			matches: sorted.matched.slice(0, SHOWN).map(({ rowNumber, row, candidates }) => ({
				rowNumber,
				name: row.name,
				city: row.city,
				candidates: candidates.map(({ company, by }) => ({
					id: company.id,
					name: company.name,
					city: company.city,
					member: company.memberId !== null,
					by
				}))
			})),
			faults: sorted.faulty.slice(0, SHOWN).map(({ rowNumber, problems }) => ({
				rowNumber,
				cells: cellsOf.get(rowNumber) ?? [],
				problems: problems.map((problem) => ({
					heading: Object.keys(row.mapping).find((heading) => row.mapping[heading] === problem.field) ?? '',
					text: problemText(problem, language)
				}))
			}))
		}
	};
};

/** A row whose owner may be a known firm: `row-12`. */
const CHOICE = /^row-(\d{1,6})$/;

export const actions: Actions = {
	map: async (event) => {
		const data = await event.request.clone().formData();
		return submission(event, v.object({}), async () => {
			const { viewer, office } = await officeAt(event.locals.viewer, event.params.office);
			const chosen = data.getAll('heading').map((heading, index) => [heading, data.getAll('field')[index]]);
			await chooseMapping(viewer, office.id, event.params.import, Object.fromEntries(chosen));
			return { mapped: true };
		});
	},
	run: async (event) => {
		const data = await event.request.clone().formData();
		return submission(event, v.object({ write: checkbox }), async ({ write }) => {
			const { viewer, office } = await officeAt(event.locals.viewer, event.params.office);
			const choices = new Map<number, string>();
			for (const [name, value] of data) {
				const row = CHOICE.exec(name);
				if (row && typeof value === 'string') choices.set(Number(row[1]), value);
			}
			return { imported: await runImport(viewer, office.id, event.params.import, choices, write) };
		});
	},
	discard: async ({ locals, params }) => {
		const { viewer, office } = await officeAt(locals.viewer, params.office);
		await discard(viewer, office.id, params.import);
		redirect(303, `/office/${office.slug}/import`);
	}
};
