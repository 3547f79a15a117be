/** A certificate for 127.0.0.1, good for a day and signed by itself: node:crypto makes the keys, and the rest is a little DER. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One value of DER (ITU-T X.690): what it is, how long, and what stands in it. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
	const inside = Buffer.concat(parts);
	const { length } = inside;
	const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Buffer.from([tag, ...head]), inside]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const time = (at: number) => der(0x17, Buffer.from(new Date(at).toISOString().replace(/^..|\D|\d{3}Z$/g, '') + 'Z'));

const day = 86_400_000;

/** Makes a key and the certificate for it (RFC 5280), both as PEM. */
export function makeCertificate(): { key: string; cert: string } {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));
	const commonName = sequence(objectId('550403'), der(0x0c, Buffer.from('Say So under test')));
	const name = sequence(der(0x31, commonName));
	const address = sequence(der(0x87, Buffer.from([127, 0, 0, 1])));
	const alternativeName = sequence(objectId('551d11'), der(0x04, address));
	const toBeSigned = sequence(
		der(0xa0, der(0x02, Buffer.from([2]))),
		der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
		ecdsaWithSha256,
		name,
		sequence(time(Date.now() - day), time(Date.now() + day)),
		name,
		publicKey.export({ type: 'spki', format: 'der' }),
		der(0xa3, sequence(alternativeName))
	);
	const signature = der(0x03, Buffer.from([0]), sign('sha256', toBeSigned, privateKey));
	const base64 = sequence(toBeSigned, ecdsaWithSha256, signature).toString('base64');
	const lines = base64.match(/.{1,64}/g)!.join('\n');
	return {
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
	};
}
