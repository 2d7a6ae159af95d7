/** Letters that Unicode does not take apart into a base and a mark. */
const WHOLE: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** A name as it may stand in an address: 'Łódź & Søn 2027' becomes 'lodz-son-2027'. Never empty. */
export function slugOf(name: string): string {
	const plain = name
		.toLowerCase()
		.replace(/[łøđßæœþı]/g, (letter) => WHOLE[letter])
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '');
	const slug = plain
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return slug || 'x';
}

/** The slug itself, or with the first number that `taken` does not know. */
export async function freeSlug(name: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
	const slug = slugOf(name);
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? slug : `${slug}-${number}`;
		if (!(await isTaken(candidate))) return candidate;
	}
}
