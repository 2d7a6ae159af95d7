export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'too-many' | 'gone';

/** The HTTP status each kind becomes; read in hooks.server.ts and where a form action answers. */
export const STATUS: Record<RefusalKind, number> = {
	invalid: 400,
	forbidden: 403,
	'not-found': 404,
	conflict: 409,
	'too-many': 429,
	gone: 410
};

/**
 * The one error a person is meant to read. `code` names a sentence in messages/reason
 * (`reason_refusal_<code>`), `params` fill it, `field` says beside which input it belongs.
 */
export class Refusal extends Error {
	readonly kind: RefusalKind;
	readonly code: string;
	readonly params: Record<string, string | number>;
	readonly field: string | undefined;

	constructor(kind: RefusalKind, code: string, params: Record<string, string | number> = {}, field?: string) {
		super(`${kind}: ${code} ${JSON.stringify(params)}`);
		this.name = 'Refusal';
		this.kind = kind;
		this.code = code;
		this.params = params;
		this.field = field;
	}
}
