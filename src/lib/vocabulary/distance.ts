const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * Typing mistakes between two words: inserted, left out, replaced letters and swapped neighbours count one each
 * (optimal string alignment). Anything beyond `most` is returned as `most + 1`. Words beyond 60 letters are cut.
 */
export function typos(a: string, b: string, most: number): number {
	const n = Math.min(a.length, 60);
	const m = Math.min(b.length, 60);
	if (Math.abs(n - m) > most) return most + 1;
	let [before, above, row] = rows;
	for (let j = 0; j <= m; j++) above[j] = j;
	for (let i = 1; i <= n; i++) {
		row[0] = i;
		let least = i;
		const letter = a.charCodeAt(i - 1);
		for (let j = 1; j <= m; j++) {
			const other = b.charCodeAt(j - 1);
			let cost = above[j - 1] + (letter === other ? 0 : 1);
			if (above[j] + 1 < cost) cost = above[j] + 1;
			if (row[j - 1] + 1 < cost) cost = row[j - 1] + 1;
			if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other && before[j - 2] + 1 < cost)
				cost = before[j - 2] + 1;
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		[before, above, row] = [above, row, before];
	}
	return above[m] > most ? most + 1 : above[m];
}
