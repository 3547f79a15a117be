/** The address that makes a phone ring a number: its digits only. */
export function tel(number: string): string {
	return `tel:${number.replace(/\D/g, '')}`;
}

/** A number to read, which never breaks at the end of a line. */
export function shown(number: string): string {
	return number.replaceAll(' ', '\u00a0');
}
