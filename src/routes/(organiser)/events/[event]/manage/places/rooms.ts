import { Refusal } from '#lib/refusal.ts';
import type { NewPlace } from '#lib/server/places.ts';

/**
 * Online rooms as pasted: one a line, a name and its address apart by a bar, a tab, a semicolon or a comma
 * ('Room A | https://meet.example/a'). An address alone is named by its number; the first room has number `next`.
 */
export function roomsIn(pasted: string, next: number, name: (number: number) => string): NewPlace[] {
	const lines = pasted.split(/\r?\n/).map((line) => line.trim());
	let number = next - 1;
	return lines.flatMap((line, at): NewPlace[] => {
		if (!line) return [];
		number++;
		const found = /^(?:(.*?)\s*[|\t;,]\s*)?(https?:\/\/\S+)$/i.exec(line);
		const [label, address] = found ? [found[1] || name(number), found[2]] : [line, null];
		if (label.length > 60) throw new Refusal('invalid', 'room-line', { line: at + 1 }, 'rooms');
		if (address && !URL.canParse(address)) throw new Refusal('invalid', 'room-line', { line: at + 1 }, 'rooms');
		return [{ kind: 'room', label, address }];
	});
}
