/** The council's own number for a child: sealed, and found again by a keyed hash. */
import type { KeyObject } from 'node:crypto';
import { seal, unseal, type Sealed } from './db/sealing.ts';
import { store } from './db/store.ts';

const place = (childId: string) => ({ column: 'child.number', row: childId });

/** The hash by which a child is found: capitals and spaces do not matter, noughts at the front do. */
export function numberLookup(number: string): string {
	return store().keys.lookup('child number', number.normalize('NFKC').toLowerCase().replace(/\s+/g, ''));
}

/** What is stored of a child's number. */
export function sealNumber(key: KeyObject, childId: string, number: string) {
	return { number: seal(key, place(childId), number), numberLookup: numberLookup(number) };
}

/** The number of a child, as it was written. */
export function openNumber(key: KeyObject, childId: string, sealed: Sealed): string {
	return unseal(key, place(childId), sealed);
}
