export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'too-many' | 'gone';

/** The one error a person is meant to read: the sentence is the message `reason_refusal_<code>`, filled with `params`. */
export class Refusal extends Error {
	readonly kind: RefusalKind;
	readonly code: string;
	readonly params: Record<string, string | number>;

	constructor(kind: RefusalKind, code: string, params: Record<string, string | number> = {}) {
		super(`${kind}: ${code} ${JSON.stringify(params)}`);
		this.name = 'Refusal';
		this.kind = kind;
		this.code = code;
		this.params = params;
	}
}
