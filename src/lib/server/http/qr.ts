/** QR codes, as squares of a picture that a page draws. */
import { encode } from 'uqr';

/** A QR code of a text: `path` is the `d` of a path, `size` the width of a side. */
export function qrOf(text: string): { size: number; path: string } {
	const { size, data } = encode(text, { ecc: 'M', border: 2 });
	const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return { size, path: squares.join('') };
}
