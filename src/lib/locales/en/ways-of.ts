/** For adults: the ways into a child's Say So, and confirming that the child made a sign-in. */
export default {
	tab: 'Ways in',
	title: 'Ways into Say So for {{name}}',
	back: 'Letter for {{name}}',
	link: 'Ways in: letters, sign-ins, and confirming one',
	lead: 'Letters that were made for {{name}}, and sign-ins that were made from them. What {{name}} signs in with is not shown to anybody.',
	none: 'There is none yet. Make a letter first.',
	code: 'Letter',
	signIn: 'Sign-in',
	made: 'Made on {{day}}',
	madeFrom: 'Made on {{day}}, from the letter of {{letter}}',
	given: 'given on {{day}}',
	notGiven: 'not given yet',
	used: 'first used on {{day}}',
	unused: 'not used yet',
	works: 'works until {{day}}',
	over: 'stopped working after {{day}}',
	replaced: 'replaced by {{name}} on {{day}}',
	ended: 'stopped from inside Say So on {{day}}',
	opens: {
		nothing: 'shows nothing older',
		older: 'shows older things',
		all: 'shows everything'
	},
	confirmed: '{{by}} was with {{name}} on {{day}} and wrote:',
	form: {
		title: 'I was with {{name}}, and {{name}} says they made this sign-in',
		which: 'The sign-in made on {{day}}.',
		why: 'From then on it shows {{name}} what they sent before by other ways, but nothing about a person or kept from somebody. Those things open only when a manager has met {{name}}, too.',
		whyAll:
			'From then on it shows {{name}} what they sent about people, too, as about their reviewing officer. What is about you, or kept from you, stays shut.',
		mind: 'Only if you saw each other. Whoever holds a letter can make a sign-in from it.',
		day: 'The day you were together',
		how: 'How do you know?',
		howHint:
			'Such as: “We looked at it together on the tablet in the kitchen.” {{name}} sees your name and the day, not these words.',
		room: 'We were in the same room',
		go: 'Confirm'
	},
	toConfirm: 'Confirm this sign-in',
	done: 'Noted. {{name}} sees that you said so.',

	manage: {
		tab: 'Sign-ins',
		title: 'Sign-ins',
		lead: 'A child made each of these from a letter, and an adult has met the child and confirmed it. It does not yet show what the child sent about people. That opens when you have met the child, too.',
		not: 'Not here: a sign-in of a child whose reviewing officer you are, and one that you confirmed yourself. Another manager confirms those; where there is none, they stay shut.',
		none: 'There is none at the moment.',
		line: '{{name}}: sign-in made on {{day}}',
		officer: 'Reviewing officer: {{officer}}',
		noOfficer: 'No reviewing officer yet',
		oneTab: 'A sign-in to confirm',
		one: 'Sign-in of {{name}}',
		back: 'Sign-ins',
		done: 'Noted. The child sees that you said so.'
	}
} as const;
