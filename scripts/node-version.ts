/** `npm run` uses the Node 24 that `npm ci` brought; where there is none (macOS), the machine's own must do. */
export function requireNode(): void {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 18)) return;
	console.error(`Fondaco needs Node 22.18 or newer; this is ${process.version}. Run it through npm after npm ci.`);
	process.exit(1);
}
