import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');

type Rgb = [number, number, number];

/** Linear-light sRGB of a hexadecimal colour (IEC 61966-2-1). */
function fromHex(colour: string): Rgb {
	const digits = colour.slice(1);
	const channel = (at: number) => {
		const value = parseInt(digits.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(0), channel(2), channel(4)];
}

/** Linear-light sRGB of an OKLCH colour (Ottosson 2020), cut to what a screen can show. */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
	const a = chroma * Math.cos((hue * Math.PI) / 180);
	const b = chroma * Math.sin((hue * Math.PI) / 180);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const rgb = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
	].map((value) => Math.min(1, Math.max(0, value)));
	return [rgb[0], rgb[1], rgb[2]];
}

function oklab(colour: string): Rgb {
	const [lightness, chroma, hue] = (/\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(' ').map(Number);
	const angle = (hue * Math.PI) / 180;
	return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function parse(colour: string): Rgb {
	const oklch = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/.exec(colour);
	return oklch ? fromOklch(Number(oklch[1]), Number(oklch[2]), Number(oklch[3])) : fromHex(colour);
}

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Every colour token of app.css in one theme. */
function tokensOf(theme: Theme): Record<string, Rgb> {
	const one = String.raw`(#[\da-f]{6}|oklch\([^)]*\))`;
	const pair = new RegExp(String.raw`--([\w-]+): light-dark\(\s*${one},\s*${one}\s*\);`, 'g');
	const found = [...css.matchAll(pair)].map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]);
	const fixed = [...css.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour]);
	return Object.fromEntries([...found, ...fixed].map(([name, colour]) => [name, parse(colour)]));
}

function contrast(one: Rgb, other: Rgb): number {
	const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

/** Pairs below the least ratio, as sentences. */
function tooFaint(theme: Theme, pairs: [string, string][], least: number): string[] {
	const tokens = tokensOf(theme);
	return pairs.flatMap(([front, ground]) => {
		const ratio = contrast(tokens[front], tokens[ground]);
		return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : [];
	});
}

const GROUNDS = ['sunken', 'paper', 'surface', 'raised'];
const on = (fronts: string[], grounds: string[]) =>
	fronts.flatMap((front) => grounds.map((ground): [string, string] => [front, ground]));

describe.each(THEMES)('the colours in the %s theme', (theme) => {
	it('let text be read (WCAG 1.4.3: 4.5 to 1)', () => {
		const tones = ['good', 'warning', 'bad', 'info'];
		const pairs = [
			...on(['ink', 'ink-soft', 'link', 'accent-text', ...tones], GROUNDS),
			...on(['ink', 'ink-soft'], ['accent-soft', ...tones.map((tone) => `${tone}-soft`)]),
			...tones.map((tone): [string, string] => [tone, `${tone}-soft`]),
			...on(['link'], ['accent-soft']),
			['on-accent', 'accent'] as [string, string],
			['on-primary', 'primary'] as [string, string],
			['on-primary', 'primary-hover'] as [string, string],
			['on-bad', 'bad'] as [string, string]
		];
		expect(tooFaint(theme, pairs, 4.5)).toEqual([]);
	});

	it('let controls, focus and regions be seen (WCAG 1.4.11: 3 to 1)', () => {
		const regions = Object.keys(tokensOf(theme)).filter((name) => name.startsWith('region-'));
		expect(regions).toHaveLength(15);
		expect(tooFaint(theme, on(['line-strong', 'focus', ...regions], GROUNDS), 3)).toEqual([]);
	});

	it('keep every two regions apart (OKLab distance of 0.08; 0.02 is just noticeable)', () => {
		const regions = [...css.matchAll(/--(region-[\w-]+): light-dark\(\s*(oklch\([^)]*\)),\s*(oklch\([^)]*\))/g)].map(
			([, name, light, dark]) => ({ name, at: oklab(theme === 'light' ? light : dark) })
		);
		const near = regions.flatMap((one, index) =>
			regions
				.slice(0, index)
				.filter((other) => Math.hypot(...one.at.map((value, axis) => value - other.at[axis])) < 0.08)
				.map((other) => `${one.name} and ${other.name}`)
		);
		expect(near).toEqual([]);
	});
});
