/**
 * True when a person opens this page to look at it: a GET for a document, no HEAD, no prefetch, no data request. A
 * browser too old to send Sec-Fetch-* counts when it does not say that it fetches ahead.
 */
export function isOpening(request: Request): boolean {
	if (request.method !== 'GET') return false;
	const header = (name: string) => request.headers.get(name);
	if (header('purpose') || header('sec-purpose') || header('x-purpose')) return false;
	const destination = header('sec-fetch-dest');
	if (destination) return destination === 'document';
	return !header('sec-fetch-mode') && !header('sec-fetch-site');
}
