import { crc32, inflateRawSync } from 'node:zlib';

/** A file inside a zip archive, unpacked. */
export interface ZipEntry {
	name: string;
	content: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** The archive is damaged, is not one, or unpacks to more than was allowed. */
export class ZipProblem extends Error {
	readonly reason: 'damaged' | 'too-large';

	constructor(reason: 'damaged' | 'too-large', detail: string) {
		super(`zip ${reason}: ${detail}`);
		this.name = 'ZipProblem';
		this.reason = reason;
	}
}

/**
 * Unpacks an archive while counting, and stops at `maxBytes` in total: 42 kB can claim to be small and unpack to 4 GB,
 * so what the archive says about sizes is not believed. Throws `ZipProblem`. Source: PKWARE APPNOTE 6.3 §§ 4.3.7–4.3.16.
 */
export function unzip(bytes: Uint8Array, limits: { maxBytes: number; maxEntries: number }): ZipEntry[] {
	const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endRecord(zip);
	const count = zip.readUInt16LE(end + 10);
	const directoryAt = zip.readUInt32LE(end + 16);
	// A directory elsewhere than told means bytes in front of the archive; readers differ in what they make of it.
	if (directoryAt + zip.readUInt32LE(end + 12) !== end)
		throw new ZipProblem('damaged', 'the directory is not where it should be');
	if (count > limits.maxEntries) throw new ZipProblem('too-large', `${count} files`);

	const entries: ZipEntry[] = [];
	let left = limits.maxBytes;
	let at = directoryAt;
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL) throw new ZipProblem('damaged', `directory entry ${index}`);
		const nameLength = zip.readUInt16LE(at + 28);
		const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
		const content = unpack(zip, at, name, left);
		left -= content.length;
		entries.push({ name, content });
		at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return entries;
}

function endRecord(zip: Buffer): number {
	// The record is 22 bytes and may be followed by a comment of up to 65535.
	for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at -= 1) {
		if (zip.readUInt32LE(at) === END) return at;
	}
	throw new ZipProblem('damaged', 'no directory');
}

function unpack(zip: Buffer, central: number, name: string, left: number): Buffer {
	const method = zip.readUInt16LE(central + 10);
	const packedSize = zip.readUInt32LE(central + 20);
	const local = zip.readUInt32LE(central + 42);
	if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL) throw new ZipProblem('damaged', name);
	const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
	const packed = zip.subarray(from, from + packedSize);
	if (packed.length !== packedSize) throw new ZipProblem('damaged', name);
	if (method === 0) {
		if (packed.length > left) throw new ZipProblem('too-large', name);
		return packed;
	}
	if (method !== 8) throw new ZipProblem('damaged', `${name} is packed by method ${method}`);
	try {
		// zlib takes 0 for "no limit".
		return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
	} catch (error) {
		const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
		throw new ZipProblem(tooLarge ? 'too-large' : 'damaged', name);
	}
}

/** Packs files into an archive without compressing them: for a reader in the same process. */
export function zipStored(entries: readonly ZipEntry[]): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content } of entries) {
		const encoded = Buffer.from(name, 'utf8');
		// Both headers share version, flags (0x0800: names are UTF-8), method, time, sum, sizes and the name's length.
		const shared = Buffer.alloc(26);
		shared.writeUInt16LE(20, 0);
		shared.writeUInt16LE(0x0800, 2);
		shared.writeUInt32LE(crc32(content), 10);
		shared.writeUInt32LE(content.length, 14);
		shared.writeUInt32LE(content.length, 18);
		shared.writeUInt16LE(encoded.length, 22);
		const local = Buffer.concat([number32(LOCAL), shared, encoded]);
		const central = Buffer.concat([
			number32(CENTRAL),
			Buffer.from([20, 0]),
			shared,
			Buffer.alloc(10),
			number32(offset),
			encoded
		]);
		parts.push(local, content);
		directory.push(central);
		offset += local.length + content.length;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries.length, 4);
	end.writeUInt16LE(entries.length, 6);
	end.writeUInt32LE(central.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...parts, central, number32(END), end]);
}

function number32(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
