/** What is wrong with a brief or a file before any planning starts, as a code the application can put in a person's language. */
export type FaultCode =
	| 'not-readable'
	| 'field-missing'
	| 'field-wrong'
	| 'count-differs'
	| 'number-out-of-range'
	| 'duplicate-id'
	| 'unknown-id'
	| 'meeting-with-itself'
	| 'slot-ends-before-start'
	| 'ends-before-start'
	| 'lunch-too-long'
	| 'no-delegate'
	| 'wrong-side'
	| 'order-in-circle'
	| 'too-large';

/** Thrown for input that cannot be understood; the message is one English line, `where` names the spot. */
export class BriefFault extends Error {
	readonly code: FaultCode;
	readonly where: string;

	constructor(code: FaultCode, where: string, message: string) {
		super(message);
		this.name = 'BriefFault';
		this.code = code;
		this.where = where;
	}
}
