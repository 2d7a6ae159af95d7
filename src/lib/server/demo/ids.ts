/** Ids the demo gives to rows that others must find again. */
export const chamberId = (nuts: string): string => `demo-office-${nuts.toLowerCase()}`;
export const regionId = (nuts: string): string => `demo-region-${nuts.toLowerCase()}`;
export const firmId = (nuts: string, number: number): string =>
	`demo-firm-${nuts.toLowerCase()}-${String(number).padStart(2, '0')}`;

/** Whom the demo's accounts work for. */
export const GIULIAS_FIRM = firmId('ITC4', 0);
export const MAREKS_FIRM = firmId('PL82', 0);
