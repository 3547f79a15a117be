/** Every page of Say So in every state worth a look, reached as a person would reach it. */
import { advocateWalks } from './advocate.ts';
import { childCheck } from './child-check.ts';
import { journeysWalks } from './child-journeys.ts';
import { childSent } from './child-sent.ts';
import { childTold } from './child-told.ts';
import { viewsWalks } from './child-views.ts';
import { childWaysIn } from './child-ways-in.ts';
import { managerImports } from './manager-imports.ts';
import { managerWalks } from './manager.ts';
import { officerInbox } from './officer-inbox.ts';
import { officerReviews } from './officer-reviews.ts';
import { otherReaders } from './other-readers.ts';
import { staffAccounts } from './staff-accounts.ts';
import { visitor } from './visitor.ts';
import type { Walk } from './walk.ts';

/** Every walk (./walk.ts says what one is). Staff come last: where walks share a site, what they open is read from then on. */
export const walks: readonly Walk[] = [
	visitor,
	...childWaysIn,
	...viewsWalks,
	...childSent,
	...childCheck,
	...journeysWalks,
	...childTold,
	...advocateWalks,
	...staffAccounts,
	...officerInbox,
	...officerReviews,
	...managerWalks,
	...managerImports,
	...otherReaders
];
