/** Who reads beside officers and managers. */
import { signInStaff } from '../people.ts';
import { thenLoads, to } from './acts.ts';
import { look, type Walk } from './walk.ts';

export const otherReaders: Walk[] = [
	{
		name: 'the complaints people',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'rashid'),
		looks: [
			look('complaints', to('/complaints')),
			look('complaint', (page) => thenLoads(page, () => page.locator('.row a[href^="/complaints/"]').first().click()))
		]
	},
	{
		name: 'the duty people',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'colin'),
		looks: [look('duty: nothing climbed', to('/duty'))]
	}
];
