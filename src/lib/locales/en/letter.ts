/** Coming in with the words of a letter, and the letter as a child reads it on paper. */
export default {
	type: {
		pageTitle: 'Your letter',
		heading: 'Type the four words from your letter',
		words: 'Your four words',
		hint: 'Put a space after each word. Big or small letters, both work.',
		button: 'Go in',
		unknown_one: 'We do not know the word {{words}}. Look at your letter and try again.',
		unknown_other: 'We do not know the words {{words}}. Look at your letter and try again.',
		notFour_one: 'There are four words in your letter. You typed {{count}} word.',
		notFour_other: 'There are four words in your letter. You typed {{count}} words.',
		notParted: 'Put a space after each word, so that we can read them.',
		wrong: 'These four words do not open anything now. Look at your letter and try again.',
		wrongHelp:
			'Is your letter old? Then its words may have stopped working. Ask your reviewing officer for a new letter. After a few wrong tries you have to wait a while.',
		notNow: 'We cannot let you in just now. It is our fault. Please try again.',
		rested: 'We signed you out because you stopped for a while. Type your words again to go on.',
		kept: 'We kept what you wrote',
		keptHow: 'You stopped for a while, so we signed you out. Type your words, and it is there. It is not sent yet.',
		otherWay: 'Another way in',
		signIn: 'Sign in with my name',
		noLetter: 'No letter? Ask your reviewing officer for one.'
	},

	paper: {
		hello: 'Hello {{child}},',
		who: 'I am {{name}}, your reviewing officer. It is my job to make sure that people listen to you.',
		whoTeam: 'We are the reviewing team. It is our job to make sure that people listen to you.',
		review: 'Your next review is on {{day}}. A review is a meeting about your life and your plans.',
		noDay: 'A review is a meeting about your life and your plans. We will tell you when your next one is.',
		what: 'With Say So you can tell me what you think before your review. You can tell me something on any other day, too. You can write a little or a lot, and skip what you like.',
		whatTeam:
			'With Say So you can tell us what you think before your review. You can tell us something on any other day, too. You can write a little or a lot, and skip what you like.',
		how: 'How to get in',
		go: 'Go to this address on a phone or a computer:',
		scan: 'Or point a phone at this picture. It holds only the address.',
		press: 'Press "I have a letter".',
		type: 'Type these four words:',
		until:
			'The words work until {{day}}. You can use them again and again. If your review moves, that day moves too. If you get a new letter, these words stop.',
		sees: 'Who reads what you send',
		reads: 'What you send goes to {{name}}. You see who reads it before you press Send.',
		about:
			'Is something wrong with {{name}}? Press "Something is wrong" and tick "My reviewing officer". Then someone else reads it, and {{name}} does not get it.',
		shareTeam: 'What you send goes to the reviewing team. You see who reads it before you press Send.',
		pass: 'If someone hurts you, we must pass it on. The same goes if you might hurt yourself or someone else. It goes for another child in danger, too. We try to tell you first.',
		keep: 'Keep the words to yourself. Anyone who has this letter can see most things that you sent with it. What you send under "Something is wrong" does not show again. What you want kept from someone does not show again, too.',
		keepTeam:
			'Keep the words to yourself. Anyone who has this letter can see most things that you sent with it. What you send under "Something is wrong" does not show again.',
		wait: 'If you cannot wait',
		bye: 'I look forward to hearing from you.',
		byeTeam: 'We look forward to hearing from you.',
		team: 'The reviewing team'
	},

	/** For who came in by a letter and sends what is about somebody. */
	once: {
		heading: 'You will not see this one again with your letter',
		why: 'Someone else may have seen your letter. They could come in with it and read this. So we do not show it the next time. It is sent, and it is safe with {{name}}.',
		note: 'Write this number down: {{reference}}. With it you can ask about this.'
	},
	now: {
		heading: 'Finish this one today',
		why: 'Someone else may have seen your letter. So we do not keep this one for another day. Send it before you stop.',
		stop: 'Stop here',
		resting: 'We sign you out when you stop for 20 minutes. Then what you wrote here is gone.'
	}
};
