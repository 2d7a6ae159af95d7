import QRCode from 'qrcode';

/**
 * The text (an address, as a rule) as a QR code: an SVG document to set in a page, black on white whatever the theme,
 * with the quiet zone of four modules the standard asks for. Error correction M survives a creased badge. Source: ISO/IEC 18004.
 */
export async function qrSvg(text: string): Promise<string> {
	if (text === '') throw new Error('A QR code of an empty text was asked for.');
	return QRCode.toString(text, {
		type: 'svg',
		errorCorrectionLevel: 'M',
		margin: 4,
		color: { dark: '#000', light: '#fff' }
	});
}
