/** What every form control of the interface takes besides its own. */
export interface FieldProps {
	name: string;
	label: string;
	/** One line under the label: the format, or why it is asked and who will see it. */
	hint?: string;
	/** What is wrong and what to do; shown beside the field and read with it. */
	error?: string;
	required?: boolean;
	/** Marks what may be left empty; give it where most fields are required. */
	optional?: boolean;
	disabled?: boolean;
	/** Only where one page holds two fields of the same name. */
	id?: string;
}

/** The attributes a field lends to the control inside it. */
export interface FieldControl {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': 'true' | undefined;
}

/** Where an error summary jumps to; forms address their fields by name. */
export function fieldId(name: string): string {
	return `field-${name.replace(/[^\w-]+/g, '-')}`;
}
