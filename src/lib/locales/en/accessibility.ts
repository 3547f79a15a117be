/** The accessibility statement that the law asks for, in words a child can read. */
export default {
	tab: 'Easy to use',
	title: 'Is Say So easy for you to use?',
	lead: 'We want everyone to be able to use Say So.',
	called: 'This page is our accessibility statement. It says how easy Say So is for everyone to use.',
	can: {
		title: 'What you can do',
		big: 'make the words very big',
		keys: 'use just the keys, and no mouse',
		phone: 'use an old or a small phone',
		dark: 'use dark colours, or very strong ones',
		script: 'use it with JavaScript turned off.'
	},
	rules: {
		title: 'The rules we keep to',
		body: 'There are rules that make web pages easier for everyone. Ours are called WCAG 2.2 AA.',
		aim: 'We have built Say So to keep them. The law asks us to tell you what is not there yet.'
	},
	tested: {
		title: 'How we checked',
		keys: 'We used each page with just the keys.',
		axe: 'A tool called axe looked at each page for us.',
		script: 'We turned JavaScript off, and did it all again.',
		big: 'We made the words 4 times as big.',
		small: 'We made the screen very small.'
	},
	notYet: {
		title: 'What is not there yet',
		aloud: 'Say So cannot read to you yet.',
		english: 'It is only in English so far.',
		pictures: 'There is no set of pages with easy pictures.',
		reader: 'We have not tried it with a real screen reader. That is a tool that reads pages aloud.',
		children: 'Children have not tried it yet.'
	},
	tell: {
		title: 'Tell us what is hard',
		body: 'Ring {{council}} and tell us. Ask us for another way to do it. Or tell your reviewing officer.',
		call: 'Ring {{phone}}'
	},
	when: 'We wrote this page in November 2026.'
} as const;
