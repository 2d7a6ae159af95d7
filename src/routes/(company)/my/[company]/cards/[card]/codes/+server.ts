import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { codesWanted } from '#lib/forms/cards.ts';
import { suggestCodes } from '#lib/server/code-suggestions.ts';
import type { RequestHandler } from './$types';

/** `{ text, language }` → the codes that the text speaks of and the language it reads like. Sent as a body: a text is longer than an address. */
export const POST: RequestHandler = async ({ request, locals, params }) => {
	const asked = v.safeParse(codesWanted, await request.json().catch(() => null));
	if (!asked.success) error(400);
	const { text, language } = asked.output;
	return json(await suggestCodes(locals.viewer, params.card, text, language ?? null, locals.language));
};
