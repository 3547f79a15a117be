import { takeUpTable } from '$lib/server/http/take-up';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = takeUpTable;
