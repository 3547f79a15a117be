/** Staying safe on a phone that other people use too. */
export default {
	tab: 'Shared phone',
	title: 'Staying safe on a shared phone',
	lead: 'Do other people use this phone too? Here is what you can do.',
	look: {
		title: 'If someone comes near',
		body: 'Press the dark button at the top. It hides the page and signs you out.',
		link: 'How to leave fast'
	},
	signOut: {
		title: 'Sign out each time',
		body: 'Press “Sign out” when you are done. What you saved is kept for you.'
	},
	words: {
		title: 'Keep your three words to yourself',
		save: 'The phone may ask to save them. Say no.',
		picture: 'Do not write them on the phone. Do not take a picture of them.',
		known: 'Does someone know them? Tell your reviewing officer. You can get new ones.'
	},
	history: {
		title: 'The phone keeps a list',
		body: 'It is a list of the pages you have been to. It is called the history.',
		can: 'Someone could see there that you came to Say So. They cannot see what you wrote.',
		clear: 'You can take Say So off the list. Take off just that. An empty list can look odd.'
	},
	hidden: {
		title: 'Use a private window',
		body: 'A private window keeps no list. Look for the word “private” where you open a new page.',
		close: 'Close it when you are done.',
		still: 'Your school, or the people whose wifi it is, may still see that you came.'
	},
	other: {
		title: 'Use a different phone',
		body: 'You can use one at school, or ask a person you trust.',
		later: 'You can stop here and go on there. What you saved comes with you.'
	}
} as const;
