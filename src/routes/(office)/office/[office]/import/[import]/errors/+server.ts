import { reasonHeading } from '#lib/i18n/member-problems.ts';
import { delimiterFor, writeCsv, writeXlsx } from '#lib/server/files/write-table.ts';
import { faultyTable } from '#lib/server/member-imports.ts';
import { officeAt } from '#lib/server/offices.ts';
import type { RequestHandler } from './$types';

/** The rows that were not taken, in the columns they came in, each with its reason; as .xlsx unless `?csv`. */
export const GET: RequestHandler = async ({ locals: { viewer, language }, params, url }) => {
	const { office } = await officeAt(viewer, params.office);
	const { fileName, header, rows } = await faultyTable(viewer, office.id, params.import);
	const sheet = {
		name: reasonHeading(language),
		header: [...header, reasonHeading(language)],
		rows: rows.map(({ cells, reasons }) => [...cells, reasons.join(' ')])
	};
	const csv = url.searchParams.has('csv');
	const bytes = csv
		? writeCsv(sheet, { zone: 'UTC', delimiter: delimiterFor(language) })
		: await writeXlsx([sheet], { zone: 'UTC' });
	const name = `${fileName.replace(/\.\w+$/, '')}-2.${csv ? 'csv' : 'xlsx'}`;
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': csv
				? 'text/csv; charset=utf-8'
				: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'no-store'
		}
	});
};
