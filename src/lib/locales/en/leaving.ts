/** What the dark button at the top does, and what it cannot do. */
export default {
	tab: 'Leave fast',
	title: 'If you need to leave fast',
	lead: 'See the dark button at the top? It is on every page.',
	button: 'Leave this page quickly',
	does: {
		go: 'Press it, and you go to another page, such as the weather.',
		out: 'You are signed out.',
		back: 'If someone goes back, they do not see your page.',
		saved: 'What you saved is kept. The page you are on may not be saved.'
	},
	keys: {
		title: 'With a keyboard',
		body: 'You can press the Shift key 3 times. It does the same.',
		not: 'On some phones and computers the key does not work. The button does.'
	},
	cannot: {
		title: 'What it cannot do',
		history: 'Say So may still show in the phone’s history. That is a list of the pages you have been to.',
		see: 'Someone who checks the phone could see that you came here. They cannot see what you wrote.',
		link: 'How to stay safe on a shared phone'
	},
	ok: 'OK, go on'
} as const;
