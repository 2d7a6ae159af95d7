import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { fieldError } from '#lib/i18n/fields.ts';
import { refusalText } from '#lib/i18n/refusals.ts';
import { Refusal, STATUS } from '#lib/refusal.ts';

/** What a form gets back when it was not accepted: everything typed, and a sentence beside each field. */
export interface Rejected {
	values: Record<string, string | string[]>;
	errors: Record<string, string>;
	message?: string;
	/** What a refusal was filled with, for pages that offer a way on. */
	params?: Record<string, string | number>;
}

type Entries = v.ObjectEntries;

function isList(schema: v.GenericSchema): boolean {
	const inner = schema as { type: string; wrapped?: v.GenericSchema; pipe?: v.GenericSchema[] };
	if (inner.pipe) return isList({ ...inner.pipe[0] });
	return inner.wrapped ? isList(inner.wrapped) : inner.type === 'array';
}

/** FormData as the schema wants it: lists stay lists even with one value; files are passed through; unknown fields dropped. */
function collect(data: FormData, entries: Entries) {
	const raw: Record<string, unknown> = {};
	const values: Rejected['values'] = {};
	for (const [name, schema] of Object.entries(entries)) {
		// v.GenericSchema is what every entry of an object schema is; the type of `entries` says it less precisely.
		const list = isList(schema as v.GenericSchema);
		if (!list && !data.has(name)) continue;
		const all = data.getAll(name);
		raw[name] = list ? all : all[0];
		const texts = all.filter((value) => typeof value === 'string');
		if (texts.length) values[name] = list ? texts : texts[0];
	}
	return { raw, values };
}

/**
 * The one way a form action runs: parse by its schema in forms/, do the work, and turn what a person can
 * act on into sentences. Passwords are never sent back.
 * @returns whatever `work` returns, or a failure carrying `Rejected` with status 400 or the refusal's own.
 */
export async function submission<E extends Entries, R>(
	event: Pick<RequestEvent, 'request' | 'locals'>,
	schema: v.ObjectSchema<E, undefined> | v.ObjectSchemaAsync<E, undefined>,
	work: (input: v.InferOutput<v.ObjectSchema<E, undefined>>) => Promise<R>
): Promise<R | ActionFailure<Rejected>> {
	const { raw, values } = collect(await event.request.formData(), schema.entries);
	delete values.password;
	const parsed = await v.safeParseAsync(schema, raw);
	if (!parsed.success) {
		const errors: Rejected['errors'] = {};
		for (const issue of parsed.issues) errors[String(issue.path?.[0]?.key ?? '')] ??= fieldError(issue);
		return fail(400, { values, errors });
	}
	try {
		// The output of a schema by its own entries; the asynchronous variant has the same one.
		return await work(parsed.output as v.InferOutput<v.ObjectSchema<E, undefined>>);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const sentence = refusalText(error, event.locals.language);
		const { params } = error;
		if (error.field) return fail(STATUS[error.kind], { values, errors: { [error.field]: sentence }, params });
		return fail(STATUS[error.kind], { values, errors: {}, message: sentence, params });
	}
}
