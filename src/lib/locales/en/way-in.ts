/** A child makes their own way in, out of a letter; and signs in with pictures. */
export default {
	card: 'Make your own way in',
	cardSmall: 'One day your letter stops working. Your own way in does not.',
	go: 'Go on',
	picture: 'Picture {{n}} of {{of}}',
	pictureAgain: 'Again: picture {{n}} of {{of}}',
	why: {
		pageTitle: 'Your own way in',
		heading: 'Make your own way in',
		lead: 'One day your letter stops working. Your own way in does not.',
		what: 'You pick a name, and three words or four pictures.',
		nobody: 'Nobody else knows them, not even {{name}}.',
		anywhere: 'You can come in on any phone or computer, without the letter.',
		button: 'Start',
		later: 'Not now'
	},
	name: {
		pageTitle: 'Pick a name',
		heading: 'Pick a name to come in with',
		lead: 'You type it each time you come in. Do not use your full name. People could guess it.',
		label: 'Your name here',
		hint: 'Like: blue kite or Bear 7. Big or small letters, both work.'
	},
	how: {
		pageTitle: 'Words or pictures',
		heading: 'What can you remember best?',
		lead: 'This is your key. You use it with your name.',
		words: 'Three words',
		wordsSmall: 'You type them',
		pictures: 'Four pictures',
		picturesSmall: 'You press them one by one'
	},
	words: {
		pageTitle: 'Your three words',
		heading: 'Your three words',
		lead: 'Here are three words for you. Make up a little story with them, and you will know them.',
		take: 'Take these words',
		others: 'Show me other words',
		own: 'Or make your own',
		ownLead: 'Use words that nobody would guess. Do not use names of people or pets.',
		label: 'Your three words',
		hint: 'Put a space after each word. A word has three letters or more.',
		ownTake: 'Take my words'
	},
	again: {
		pageTitle: 'Your words again',
		heading: 'Now type them again',
		lead: 'Then you can be sure that you know them.',
		hint: 'Put a space after each word.',
		others: 'Pick other words'
	},
	pick: {
		lead: 'Press a picture. Keep it in your head: you need all four, one after the other.',
		againLead: 'Now do it again: press your four pictures in the same order.',
		over: 'Start again with new pictures'
	},
	made: {
		pageTitle: 'You can come in',
		heading: 'You have your own way in',
		next: {
			words: 'Next time press “Sign in with my name”. Then type your name and your three words.',
			pictures: 'Next time press “Sign in with my name”, then “I have four pictures”.'
		},
		safe: 'Keep it safe',
		tell: {
			words: 'Tell nobody your three words. Not even someone you like.',
			pictures: 'Tell nobody your four pictures. Not even someone you like.'
		},
		ask: 'Nobody at Say So will ever ask you for them.',
		forgot: 'Did you forget them? Ask {{name}} for a new letter.',
		see: 'What you see here',
		seeNow: 'You see what you sent with your letter. You see all that you send from now on, too.',
		older: 'Did you send things before that? Ask {{name}} about them when you meet.',
		button: 'Go to my page'
	},
	signIn: {
		pageTitle: 'Sign in with pictures',
		link: 'I have four pictures',
		hint: 'Type your name first. Then press your four pictures.',
		lead: 'Press your pictures in the right order.',
		over: 'Start again',
		words: 'I have three words'
	},
	problems: {
		nameShort: 'Type a name first. It needs two letters or more.',
		nameLong: 'That name is too long. Use 30 letters or fewer.',
		nameSigns: 'Please use only letters and numbers.',
		nameFull: 'People who know you could guess that name. Pick another one.',
		nameTaken: 'Someone has this name already. Pick another one. You can put a number after it.',
		nameWait: 'Those were many names. Wait a little, then try again.',
		wordsThree: 'Type three words, with a space after each.',
		wordsShort: 'Each word needs three letters or more.',
		wordsSame: 'Two of these words are the same. Use three that are not.',
		wordsName: 'One of these words is in your name. Use another one.',
		wordsLong: 'These words are very long. Use shorter ones.',
		wordsAgain: 'That was not the same. Try again, or pick other words.',
		pictureNone: 'Press one of the pictures.',
		pictureTwice: 'You have pressed that one already. Press another one.',
		picturesAgain: 'That was not the same. Press your four pictures again, or start with new ones.',
		noName: 'Type your name first.',
		wrong: 'We could not sign you in with that name and those pictures. Try again from the start.',
		notNow: 'That did not work just now. It is our fault. Please try again.'
	},
	pictures: {
		kite: 'kite',
		boat: 'boat',
		apple: 'apple',
		key: 'key',
		moon: 'moon',
		fish: 'fish',
		drum: 'drum',
		tent: 'tent',
		leaf: 'leaf',
		star: 'star',
		hat: 'hat',
		cup: 'cup',
		ball: 'ball',
		bell: 'bell',
		tree: 'tree',
		bus: 'bus',
		duck: 'duck',
		sock: 'sock',
		umbrella: 'umbrella',
		book: 'book',
		flower: 'flower',
		snail: 'snail',
		carrot: 'carrot',
		cake: 'cake'
	}
} as const;
