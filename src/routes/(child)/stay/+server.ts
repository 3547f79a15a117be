import type { RequestHandler } from './$types';

/** "Stay signed in", for a page that must not be loaded anew under the child's hands: to ask is to be here. */
export const GET: RequestHandler = () => new Response(null, { status: 204 });
