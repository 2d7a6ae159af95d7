/** NUTS 2021 codes of the partner regions and the colour token each one keeps on chips, maps, boards and charts. */
export const regionTokens: Record<string, string> = {
	ITC4: '--region-lombardy',
	ITH5: '--region-emilia-romagna',
	PL82: '--region-podkarpackie',
	PL22: '--region-silesia',
	PL41: '--region-wielkopolska',
	LT023: '--region-klaipeda',
	ES41: '--region-castilla-leon',
	ES52: '--region-valencia',
	HU23: '--region-southern-transdanubia',
	SE212: '--region-kronoberg',
	SE213: '--region-kalmar',
	SE313: '--region-gavleborg',
	SE331: '--region-vasterbotten',
	SE332: '--region-norrbotten',
	UKE42: '--region-leeds',
	// Eurostat codes the statistical regions of the United Kingdom TL… since 2021.
	TLE42: '--region-leeds'
};

/** The hue a region outside the partnership always gets: FNV-1a of its code, in steps of 15 degrees. */
function hueOf(code: string): number {
	let hash = 0x811c9dc5;
	for (const letter of code) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return (hash % 24) * 15;
}

/**
 * The colour of a region as a CSS value.
 *
 * @param code NUTS code; a code inside a partner region (ITC4C, Milan) has its region's colour
 */
export function regionColour(code: string): string {
	for (let length = code.length; length >= 4; length--) {
		const token = regionTokens[code.slice(0, length)];
		if (token) return `var(${token})`;
	}
	const hue = hueOf(code);
	return `light-dark(oklch(0.5 0.07 ${hue}), oklch(0.74 0.07 ${hue}))`;
}
