import type { Vocabulary } from '#lib/matching/model.ts';

const tree: Record<string, [section: string, division: string, hs: string[], words: string]> = {
	'office-furniture': ['C', '31', ['9403'], 'furniture desk mobili meble baldai bútor möbel'],
	mattresses: ['C', '31', ['9404'], 'mattress materassi materace čiužiniai'],
	'metal-parts': ['C', '25', ['7326'], 'metal części metalowe metalo detalės'],
	fasteners: ['C', '25', ['7318', '7326'], 'bolts viti śruby varžtai'],
	'sawn-wood': ['C', '16', ['4407'], 'timber legname drewno mediena faanyag'],
	cheese: ['C', '10', ['0406'], 'cheese formaggio ser sūris sajt'],
	software: ['J', '62', [], 'software oprogramowanie programinė'],
	logistics: ['H', '52', [], 'logistics spedizioni logistyka']
};

/** Eight groups under three sections: small enough to work out every information content by hand. */
export const miniVocabulary: Vocabulary = {
	version: 'mini-1',
	paths: () => Object.keys(tree).map(pathOf),
	pathsOf({ scheme, code }) {
		if (scheme === 'group') return code in tree ? [pathOf(code)] : [];
		const groups = Object.entries(tree);
		if (scheme === 'hs') return groups.filter(([, [, , hs]]) => hs.includes(code)).map(([group]) => pathOf(group));
		if (scheme === 'cpv') return [];
		const within = groups.find(([, [, division]]) => division === code.slice(0, 2));
		return within ? [pathOf(within[0]).slice(0, 2)] : [];
	},
	codesIn(text) {
		const written = text.toLowerCase();
		return Object.entries(tree)
			.filter(([, [, , , words]]) => words.split(' ').some((word) => written.includes(word)))
			.map(([code]) => ({ code: { scheme: 'group', code }, score: 1 }));
	}
};

function pathOf(group: string): string[] {
	const [section, division] = tree[group];
	return [section, division, group];
}

export const miniGroups = Object.keys(tree);
