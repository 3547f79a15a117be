import { sendTemplate } from '$lib/server/http/imports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => sendTemplate(params);
