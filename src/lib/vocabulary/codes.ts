import type { Code, Group } from '#lib/vocabulary/model.ts';
import { divisionOf, sectionOf } from '#lib/vocabulary/divisions.ts';
import { groups } from '#lib/vocabulary/groups.ts';
import { cpvDivisions, hsDivisions } from '#lib/vocabulary/tables/crosswalk.ts';

/** A code leads to at most this many groups; beyond it says no more than its division. */
const mostGroups = 3;

const byCode = new Map(groups.map((group) => [group.code, group]));

/** The group of a code, where there is one. */
export const groupOf = (code: string): Group | undefined => byCode.get(code);

function tableOf(text: string): Map<string, string[]> {
	const table = new Map<string, string[]>();
	for (const line of text.trim().split('\n')) {
		const [prefix, ...targets] = line.split(' ');
		table.set(prefix, targets);
	}
	return table;
}

/** CPV fills its codes with zeros: 39130000 means 3913. At least the two digits of the division stay. */
const significant = (digits: string) => digits.slice(0, 2) + digits.slice(2).replace(/0+$/, '');

function groupsByPrefix(prefixesOf: (group: Group) => string[]): Map<string, Group[]> {
	const index = new Map<string, Group[]>();
	for (const group of groups)
		for (const prefix of prefixesOf(group)) {
			const there = index.get(prefix);
			if (!there) index.set(prefix, [group]);
			else if (!there.includes(group)) there.push(group);
		}
	return index;
}

const hs = { divisions: tableOf(hsDivisions), groups: groupsByPrefix((group) => group.hs) };
const cpv = { divisions: tableOf(cpvDivisions), groups: groupsByPrefix((group) => group.cpv.map(significant)) };

/** Motor trade and repair, one division in Rev. 2, were parted in Rev. 2.1. */
const rev2Only: Record<string, string[]> = { '45': ['46', '47', '95'] };

const targetPath = (target: string): string[] => {
	const division = divisionOf(target);
	return division ? [division.section, target] : [target];
};

const groupPath = (group: Group): string[] => [...targetPath(group.division), group.code];

/** The longest prefix of `digits` that groups or the division table know; groups win at equal length. */
function pathsByPrefix(digits: string, { divisions, groups }: typeof hs): string[][] {
	for (let length = digits.length; length >= 2; length--) {
		const prefix = digits.slice(0, length);
		const named = groups.get(prefix);
		if (named && named.length <= mostGroups) return named.map(groupPath);
		const targets = divisions.get(prefix);
		if (targets) return targets.map(targetPath);
		if (named) return [...new Set(named.map((group) => group.division))].map(targetPath);
	}
	return [];
}

function nacePaths(code: string): string[][] {
	const [, letter, digits = ''] = /^([A-Z]?)(\d{2}(?:[\d.]{0,5}))?$/.exec(code.trim().toUpperCase()) ?? [];
	if (letter && !digits) return sectionOf(letter) ? [[letter]] : [];
	const division = digits.slice(0, 2);
	if (divisionOf(division)) return [targetPath(division)];
	return (rev2Only[division] ?? []).map(targetPath);
}

function hsPaths(code: string): string[][] {
	const digits = code.replace(/[\s.]/g, '');
	return /^\d{2}(\d{2}){0,4}$/.test(digits) ? pathsByPrefix(digits, hs) : [];
}

function cpvPaths(code: string): string[][] {
	const digits = code.trim().replace(/-\d$/, '');
	return /^\d{2,8}$/.test(digits) ? pathsByPrefix(significant(digits), cpv) : [];
}

/**
 * Where a code hangs in the one tree of sections, divisions and groups: each path runs from the section's letter
 * down, as far as the code says (`['C', '31', 'office-furniture']`).
 *
 * - `nace`: a Rev. 2.1 section letter, division or anything longer (`C31`, `31.01`, `3101`); Rev. 2's 45 gives the three it became.
 * - `group`: our own code.
 * - `hs`: 2, 4, 6 or more digits, dots and blanks allowed. - `cpv`: any digits, with or without the check digit.
 *
 * A code that means several things has several paths; an unknown one has none.
 */
export function pathsOf({ scheme, code }: Code): string[][] {
	if (scheme === 'nace') return nacePaths(code);
	if (scheme === 'hs') return hsPaths(code);
	if (scheme === 'cpv') return cpvPaths(code);
	const group = groupOf(code.trim());
	return group ? [groupPath(group)] : [];
}
