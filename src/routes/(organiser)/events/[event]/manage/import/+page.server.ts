import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/wishes.ts';
import { refusalText } from '#lib/i18n/refusals.ts';
import { tableNoteText } from '#lib/i18n/table-notes.ts';
import { Refusal } from '#lib/refusal.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { readTable } from '#lib/server/files/read-table.ts';
import type { Table } from '#lib/server/files/table.ts';
import { submission } from '#lib/server/submissions.ts';
import { importWishes, previewWishes } from '#lib/server/wishes/import.ts';
import { importInstance, readInstance } from '#lib/server/wishes/instance.ts';
import { guessMapping, WISH_COLUMNS, wishesOf, type Mapping, type RowProblem } from '#lib/server/wishes/read.ts';
import { pack, unpack } from './carried.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	return {
		slug: event.slug,
		done: { wishes: Number(url.searchParams.get('wishes') ?? 0), firms: Number(url.searchParams.get('firms') ?? 0) }
	};
};

const organised = (event: RequestEvent) => eventToOrganise(event.locals.viewer, String(event.params.event));

/** Problems shown one by one; the count says how many more there are. */
const SHOWN = 50;

async function tableStage(event: RequestEvent, table: Omit<Table, 'notes'>, mapping: Mapping, addFirms: boolean) {
	const found = await organised(event);
	const read = wishesOf({ ...table, notes: [] }, mapping);
	const { pairs, added, repeated, known, problems } = await previewWishes(
		event.locals.viewer,
		found,
		read.wishes,
		addFirms
	);
	const all = [...read.problems, ...problems].sort((one, other) => one.row - other.row);
	const { language } = event.locals;
	const worded = ({ row, column, code, params }: RowProblem) => ({
		row,
		column,
		text: refusalText({ code, params }, language)
	});
	return {
		pairs: pairs.length,
		mutual: pairs.filter(({ rows }) => rows.length > 1).length,
		added: added.slice(0, SHOWN).map(({ name }) => name),
		addedCount: added.length,
		repeated: repeated.length,
		known: known.length,
		problems: all.slice(0, SHOWN).map(worded),
		problemCount: all.length
	};
}

const isInstance = (name: string, bytes: Uint8Array) =>
	/\.dzn$/i.test(name) || /\bnBusiness\s*=/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4000)));

export const actions: Actions = {
	read: (event) =>
		submission(event, forms.wishesFile, async ({ file }) => {
			const found = await organised(event);
			if (file.size === 0 && !file.name) throw new Refusal('invalid', 'wishes-no-file', {}, 'file');
			const bytes = new Uint8Array(await file.arrayBuffer());
			if (isInstance(file.name, bytes)) {
				const carried = new TextDecoder().decode(bytes);
				const { brief, morning } = readInstance(carried, file.name);
				return {
					stage: 'instance' as const,
					carried,
					name: file.name,
					firms: brief.participants.length,
					meetings: brief.meetings.length,
					slots: brief.slots.length,
					morning,
					tables: brief.places.length
				};
			}
			try {
				const { header, rows, rowNumbers, notes, headerRowNumber, source } = await readTable(bytes, file.name);
				const mapping = guessMapping(header);
				const table = { header, rows, rowNumbers, headerRowNumber, source };
				const isNew = found.state === 'draft';
				return {
					stage: 'table' as const,
					carried: pack({ name: file.name, header, rows, rowNumbers }),
					name: file.name,
					header,
					sample: rows.slice(0, 5),
					rows: rows.length,
					mapping,
					addFirms: isNew,
					as: 'accepted' as const,
					notes: notes.map((note) => tableNoteText(note, event.locals.language)),
					preview: await tableStage(event, table, mapping, isNew)
				};
			} catch (error) {
				// What is wrong with the file stands beside the file.
				if (error instanceof Refusal && !error.field) {
					throw new Refusal(error.kind, error.code, error.params, 'file');
				}
				throw error;
			}
		}),
	table: (event) =>
		submission(event, forms.wishesTable, async ({ carried, step, addFirms, as, ...columns }) => {
			const { id, slug } = await organised(event);
			const { name, header, rows, rowNumbers } = unpack(carried);
			const mapping = Object.fromEntries(WISH_COLUMNS.map((column) => [column, columns[column] || null])) as Mapping;
			const table: Table = {
				header,
				rows,
				rowNumbers,
				headerRowNumber: 1,
				notes: [],
				source: { format: 'csv', encoding: 'utf-8', delimiter: ',' }
			};
			const preview = await tableStage(event, table, mapping, addFirms);
			if (step === 'import' && preview.problemCount === 0) {
				const { wishes } = wishesOf(table, mapping);
				const made = await importWishes(event.locals.viewer, id, wishes, { addFirms, as });
				redirect(303, `/events/${slug}/manage/import?wishes=${made.wishes}&firms=${made.firms}`);
			}
			const sample = rows.slice(0, 5);
			return {
				stage: 'table' as const,
				...{ carried, name, header, sample, rows: rows.length, mapping, addFirms, as, preview },
				notes: [] as string[]
			};
		}),
	instance: (event) =>
		submission(event, forms.wishesInstance, async ({ carried, name, as, ...times }) => {
			const { id, slug } = await organised(event);
			const made = await importInstance(event.locals.viewer, id, readInstance(carried, name), times, as);
			redirect(303, `/events/${slug}/manage/import?wishes=${made.meetings}&firms=${made.firms}`);
		})
};
