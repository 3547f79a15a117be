/** What the pages share on which a child makes their own way in. */
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { cookieName, cookieOptions, endSession, startSession } from '../auth/sessions.ts';
import { canMakeSignIn, makeSignIn, type Secret } from '../own-sign-in.ts';
import { NotThere, type Actor } from '../policy.ts';
import { answer } from './answer.ts';
import { dropHalf, readHalf, type HalfMade } from './half-made.ts';
import { actorOf } from './journey.ts';

type Asked = Pick<RequestEvent, 'locals' | 'cookies'>;

/** The child, who may make one. To look, who may not goes home. */
export async function makerToLook({ locals }: Pick<Asked, 'locals'>): Promise<Actor> {
	const actor = actorOf(locals);
	if (!(await answer(canMakeSignIn(actor)))) redirect(303, paths.home());
	return actor;
}

/** The same for a form: for who may not, there is no such page. */
export async function makerToAct({ locals }: Pick<Asked, 'locals'>): Promise<Actor> {
	const actor = actorOf(locals);
	if (!(await answer(canMakeSignIn(actor)))) error(404);
	return actor;
}

/** What they have picked so far. Without a name they begin with that. */
export function halfOf({ cookies }: Pick<Asked, 'cookies'>, actor: Actor): HalfMade {
	return readHalf(cookies, actor) ?? redirect(303, paths.wayInName());
}

/** Makes the sign-in, and the child goes on by it. Gives what is wrong, if anything. */
export async function finish({ locals, cookies }: Asked, half: HalfMade, secret: Secret) {
	const actor = actorOf(locals);
	const outcome = await makeSignIn(actor, half.form, half.name, secret).catch(otherwise);
	if ('problem' in outcome) return outcome.problem;
	const sessionId = await startSession(actor.id, outcome.made);
	if (locals.sessionId) await endSession(locals.sessionId);
	dropHalf(cookies);
	cookies.set(cookieName(), sessionId, cookieOptions());
	redirect(303, paths.wayInMade());
}

function otherwise(thrown: unknown): never {
	if (thrown instanceof NotThere) error(404);
	throw thrown;
}
