import type { Code, Language } from '#lib/vocabulary/model.ts';
import { groupOf, pathsOf } from '#lib/vocabulary/codes.ts';
import { divisionOf, sectionOf } from '#lib/vocabulary/divisions.ts';

/** The label of one node of the tree: a section's letter, a division's two digits or a group's code. */
export function labelOfNode(node: string, language: Language): string | undefined {
	return sectionOf(node)?.label[language] ?? divisionOf(node)?.words[language][0] ?? groupOf(node)?.words[language][0];
}

/**
 * What a code means, in plain words of that language. A code finer than our tree shows itself after the nearest
 * label ("Furniture (HS 940360)"); one we do not know is returned as it was written.
 */
export function labelOf(code: Code, language: Language): string {
	const written = code.code.trim();
	const nodes = pathsOf(code).map((path) => path[path.length - 1]);
	if (nodes.length === 0) return written;
	const label = [...new Set(nodes.map((node) => labelOfNode(node, language) ?? node))].join(', ');
	const ours = code.scheme === 'group' || (code.scheme === 'nace' && nodes.includes(written));
	return ours ? label : `${label} (${code.scheme.toUpperCase()} ${written})`;
}
