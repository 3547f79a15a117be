import { paths } from '$lib/paths';
import { sayDay } from '$lib/server/calendar';
import { answer } from '$lib/server/http/answer';
import { actorOf } from '$lib/server/http/journey';
import { listBegun, viewSendings } from '$lib/server/http/sending';
import { getActive } from '$lib/server/advocates';
import { getName } from '$lib/server/people';
import { listPermitted } from '$lib/server/permissions';
import { keptUntil } from '$lib/server/sending-for';
import { listEnded } from '$lib/server/sendings';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = actorOf(locals);
	const { name, service } = await answer(getActive(actor.id));
	const children = await answer(listPermitted(actor));
	return {
		me: { name, service },
		children: await Promise.all(
			children.map(async ({ id, name: child, reviewDay }) => ({
				href: paths.sendForChild(id),
				name: child,
				review: reviewDay ? sayDay(reviewDay) : undefined,
				begun: await listBegun(actor, id),
				sent: await viewSendings(actor, id)
			}))
		),
		ended: await Promise.all(
			(await answer(listEnded(actor))).map(async ({ childId, endedAt }) => ({
				href: paths.sendForChild(childId),
				name: await getName(childId),
				day: sayDay(keptUntil(endedAt))
			}))
		)
	};
};
