/** What we say when something does not work: what to do, never what they did. */
export default {
	chooseHappening: 'Pick one: yes, not yet or no.',
	chooseAdvocate: 'Pick one first.',
	chooseGot: 'Pick one: yes, no or not sure.',
	// Beside a field, and again in the box at the top of the page.
	tooLong: 'That is {{over}} letters too long. Please make it shorter. What you wrote is still here.',
	chooseOne: 'Pick one, or press Skip.',
	chooseKnown: 'Pick one from the list, or press Skip.',
	obtainedNeeded: 'Choose how you know this.',
	seenNeeded: 'Choose yes or not yet.',
	empty: 'Write something first, then press the button.',
	notSaved: 'We could not save it just now. It is our fault. Your words are still here. Please press the button again.',
	forNobody: 'Someone has to read it. Leave one person without a tick.',
	nobodyNamed: 'Tick someone, or write a name. Or press “I do not want to say who”.',
	readerChanged: 'Someone else will read this now. Please look below once more, then send.',
	nothingToSend: 'There is nothing to send yet. Tick one thing, or write a word.',
	box: 'Please look at this',

	knock: 'Write something in one of the boxes first.',

	// A page of its own, by status.
	page: {
		'400': {
			title: 'That did not work',
			body: 'We could not read what came to us. Go back and try once more.'
		},
		'403': {
			title: 'That did not work',
			body: 'This page did not come from Say So, or it is old. Open it again, then try once more.'
		},
		'404': {
			title: 'We cannot find that page',
			body: 'It may have moved. Go to the start, and find your way from there. What you saved is kept.'
		},
		'405': {
			title: 'That did not work here',
			body: 'This page cannot do that. Go to the start, and find your way from there. What you saved is kept.'
		},
		'411': {
			title: 'That did not work',
			body: 'We do not know how long your words are. Go back and try once more.'
		},
		'413': {
			title: 'That is a lot in one go',
			body: 'It is too long for us to take. Go back, and send some of it first. Then send the rest.'
		},
		'414': {
			title: 'That address is too long',
			body: 'Go to the start, and find your way from there. What you saved is kept.'
		},
		'415': {
			title: 'We cannot read that',
			body: 'It came in a way that we cannot open. Go back and try once more.'
		},
		'421': {
			title: 'This is not our address',
			body: 'Look at the address at the top. Then try the one on your card or in your letter.'
		},
		'500': {
			title: 'Sorry, that did not work',
			body: 'It is our fault. What you saved is kept. Please try once more soon.',
			wait: 'If you cannot wait, ring Childline on 0800 1111. In danger? Ring 999.'
		},
		'503': {
			title: 'Sorry, we are not ready',
			body: 'It is our fault. What you saved is kept. Please try once more in a few minutes.',
			wait: 'If you cannot wait, ring Childline on 0800 1111. In danger? Ring 999.'
		}
	},
	back: 'Go back',
	goOn: 'Go to the start'
} as const;
