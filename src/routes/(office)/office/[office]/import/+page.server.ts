import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/members.ts';
import { readTable } from '#lib/server/files/read-table.ts';
import { importsOf, keepUpload } from '#lib/server/member-imports.ts';
import { officeAt } from '#lib/server/offices.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const { office } = await officeAt(viewer, params.office);
	return { imports: await importsOf(viewer, office.id) };
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.upload, async ({ file }) => {
			const { viewer, office } = await officeAt(event.locals.viewer, event.params.office);
			const table = await readTable(new Uint8Array(await file.arrayBuffer()), file.name);
			const id = await keepUpload(viewer, office.id, file.name, table);
			redirect(303, `/office/${office.slug}/import/${id}`);
		})
};
