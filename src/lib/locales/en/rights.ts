/** My rights. Each part: what you can do, then how. What the law says is from domain.md. */
export default {
	tab: 'Rights',
	title: 'My rights',
	lead: 'A right is something that is yours. Nobody can take it away.',
	listTitle: 'On this page',
	how: 'How',
	heard: {
		title: 'Being heard',
		what: 'You can say what you think before each review. The council has to think about what you say.',
		alone: 'You can talk with your reviewing officer on your own first.',
		how: 'You can come, or write it, or have someone speak for you. You can ask for a friend to come.',
		lead: 'You can ask to lead your own review.'
	},
	sooner: {
		title: 'Having a review sooner',
		what: 'You can ask for a review at any time. You do not have to wait for the next one.',
		often: 'The longest time between two reviews is 6 months.',
		how: 'Ask your reviewing officer. You can write it in Say So.'
	},
	plan: {
		title: 'Your plan',
		what: 'Your plan says where you live and who you see. It is about school and health too.',
		agree: 'You can say if you do not agree with it. A big change should wait for a review, if it can.',
		how: 'Ask your reviewing officer to go through it with you.'
	},
	written: {
		title: 'Seeing what is written about you',
		what: 'You can ask to see what the council writes about you.',
		after: 'You should hear what was decided about a week after your review.',
		how: 'Ask your reviewing officer. Or ring {{council}}. You can ask someone to read it with you.'
	},
	advocate: {
		title: 'An advocate',
		what: 'An advocate is someone on your side who helps you speak up. They say what you want.',
		keep: 'They do not tell others what you say, unless someone could get hurt. They try to tell you first.',
		must: 'If you want to make a complaint, the council has to help you find one.',
		how: 'Ask your reviewing officer. Or ring Coram Voice, Monday to Friday, 9:30am to 6pm.',
		call: 'Ring Coram Voice: 0808\u00a0800\u00a05792'
	},
	complaint: {
		title: 'Saying that something is wrong',
		what: 'Telling the council that something is wrong is called a complaint. An advocate can help you.',
		about: 'It can be about home, your social worker, or a promise that was not kept.',
		late: 'It may be from a long time ago. You can still tell us.',
		time: 'You should get an answer in about 2 weeks. It can take about 4 weeks.',
		how: 'Tell your reviewing officer. Or ring {{council}}.',
		danger: 'If you are not safe, do not wait for this.',
		dangerLink: 'Get help now'
	},
	further: {
		title: 'Taking it further',
		what: 'Your reviewing officer can tell the council that your plan is not right. They can ask people higher up to look.',
		how: 'Tell your reviewing officer what is not right. Ask what they will do, and by when.'
	},
	commissioner: {
		title: 'The Children’s Commissioner',
		what: 'The Children’s Commissioner speaks up for children. They have a phone line: Help at Hand.',
		who: 'It is for children in care.',
		how: 'Ring Help at Hand, Monday to Friday, 9am to 5pm.',
		call: 'Ring Help at Hand: 0800\u00a0528\u00a00731'
	},
	rightsOfficer: {
		title: 'A children’s rights officer',
		what: 'Some councils have one. They help children to get their rights.',
		how: 'Ask your reviewing officer if {{council}} has one.'
	},
	cafcass: {
		title: 'Cafcass',
		what: 'Cafcass works with children and family courts. Your reviewing officer can ask them to look at your plan.',
		how: 'Ask your reviewing officer. You can ring Cafcass too.',
		call: 'Ring Cafcass: 0300\u00a0456\u00a04000'
	},
	solicitor: {
		title: 'A solicitor',
		what: 'A solicitor is a person who knows the law. They can tell you if a court could help.',
		how: 'Ask your reviewing officer to help you find one.'
	},
	ombudsman: {
		title: 'The Ombudsman',
		what: 'The Ombudsman is not part of the council. They look at how councils answer a complaint.',
		when: 'Has the council said all it will say? Is it still not right? You can go to them then.',
		how: 'You can ring them. An advocate can help you.',
		call: 'Ring the Ombudsman: 0300\u00a0061\u00a00614'
	},
	callCouncil: 'Ring {{council}}: {{phone}}',
	words: {
		title: 'Words on this page',
		review: 'A review is a meeting about your life and your plan.',
		officer: 'Your reviewing officer runs your review. Their job is to make sure you are heard.',
		council: 'The council is in charge of your plan.',
		socialWorker: 'Your social worker works for the council. They work on your plan with you.'
	}
} as const;
