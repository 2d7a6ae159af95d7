import type { Part, Reason } from '#lib/matching/explain.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import type { Code } from '#lib/matching/model.ts';

/** A code by the one node it stands for, which has a name in every language; as written when it means several. */
export function nodeOf({ taxonomy }: Space, code: Code): string {
	const paths = taxonomy.vocabulary.pathsOf(code);
	return paths.length === 1 ? paths[0][paths[0].length - 1] : `${code.scheme}:${code.code}`;
}

/** Asked of partners, not merely held by the firm itself. */
export const asksFor = ({ profile }: Firm, certificate: string): boolean =>
	(profile.askedCertificates ?? []).includes(certificate);

/** What this side gains, the bond first, then what speaks most for working together. */
export function reasonsOf(space: Space, a: Firm, b: Firm, [bond, ...rest]: Part[]): Reason[] {
	const { evidence } = bond;
	const reasons: Reason[] = [];
	if ((bond.code === 'need' || bond.code === 'customer') && evidence) {
		const { need, offer, node = '' } = evidence;
		reasons.push({
			code: bond.code,
			params: { need: need ? nodeOf(space, need) : node, offer: offer ? nodeOf(space, offer) : node, node }
		});
	} else if (bond.code === 'supply' && evidence?.values) {
		const [mine, theirs] = evidence.values;
		const [buyer, seller] = evidence.node === 'buys' ? [mine, theirs] : [theirs, mine];
		reasons.push({ code: 'supply', params: { buyer, seller } });
	} else reasons.push({ code: bond.code, params: {} });
	const speaking = rest
		.filter(({ value, evidence }) => value !== null && value >= 0.5 && (evidence?.values ?? []).length > 0)
		.sort((x, y) => y.weight * (y.value ?? 0) - x.weight * (x.value ?? 0));
	for (const { code, evidence } of speaking) {
		const [value] = evidence?.values ?? [''];
		if (code === 'market') reasons.push({ code, params: { country: b.profile.country } });
		else
			reasons.push({
				code: code === 'certificates' && !asksFor(a, value) ? 'certificates_both' : code,
				params: { value }
			});
	}
	return reasons;
}
