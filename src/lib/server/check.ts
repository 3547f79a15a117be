/** What a child checks before Send: the draft as it stands, and everyone who would read it. */
import { walk, type Journey } from '../journeys/engine.ts';
import type { JourneyId } from '../journeys/index.ts';
import type { Checked } from './send.ts';
import { getContext, getDraft } from './drafts.ts';
import type { Actor } from './policy.ts';
import { readersKey, readersOfRoute, routeOf } from './routing.ts';

/** What the check page of a journey carries now, for who sends without looking at that page. */
export async function checkNow(actor: Actor, journey: Journey, helpSoon = false): Promise<Checked> {
	const [draft, context] = [await getDraft(actor, journey.id), await getContext(actor)];
	const kind = journey.id as JourneyId;
	const route = routeOf(kind, walk(journey, draft.answers, context).answers, context, helpSoon);
	const named = readersKey(readersOfRoute(kind, route, context));
	return { draftId: draft.id ?? '', version: draft.version, readerId: context.readerId, named, helpSoon };
}
