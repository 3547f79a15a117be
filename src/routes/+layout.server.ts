import { homes, paths } from '$lib/paths';
import { settings } from '$lib/server/env';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const set = settings();
	return {
		council: {
			name: set.councilName,
			phone: set.councilPhone,
			phoneHours: set.councilPhoneHours,
			nightPhone: set.nightPhone,
			nightPhoneHours: set.nightPhoneHours,
			keepYears: set.keepYears
		},
		signedIn: Boolean(locals.actor),
		home: homes[locals.actor?.role ?? ''] ?? paths.start()
	};
};
