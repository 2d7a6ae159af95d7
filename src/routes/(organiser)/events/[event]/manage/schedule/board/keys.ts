/** What a key means on the board. Pure. */

export type Command = 'take' | 'put-back' | 'lock' | 'out' | 'next' | 'undo';

/** The command of a key that does not walk; null: the key is not the board's. */
export function commandOf({
	key,
	ctrlKey,
	metaKey
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): Command | null {
	const letter = key.toLowerCase();
	if (ctrlKey || metaKey) return letter === 'z' ? 'undo' : null;
	switch (letter) {
		case 'enter':
		case ' ':
			return 'take';
		case 'escape':
			return 'put-back';
		case 'l':
			return 'lock';
		case 'delete':
			return 'out';
		case 'n':
			return 'next';
		case 'u':
			return 'undo';
		default:
			return null;
	}
}
