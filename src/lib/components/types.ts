/** The council's own numbers, as every page of a child shows them. A number that the council has not got is ''. */
export interface CouncilNumbers {
	name: string;
	phone: string;
	phoneHours: string;
	nightPhone: string;
	nightPhoneHours: string;
}

/** One thing to put right: the id of the field, and the same words that stand beside it. */
export interface Problem {
	field: string;
	text: string;
}

/** What was answered in one field, as it was stored. */
export interface PartView {
	field: string;
	label: string;
	face?: { value: string; label: string };
	choices?: { value: string; label: string }[];
	words?: string;
	person?: { id: string; name: string; who: string; wish: string; wishLabel: string };
}

/** What became of a form that came after its child had been signed out for having stopped. */
export interface LateView {
	is: 'saved' | 'again' | 'notSent' | 'check' | 'beside' | 'alone' | 'otherReader';
	/** For `beside`: what they wrote. */
	words?: string[];
}

/** Who reads a thing, as the child is told on the first page, before Send and after it. */
export interface ReadersView {
	/** Whose it is: "Jo", "Jo and Helen", "the reviewing team", "the people who look after complaints". */
	name: string;
	/** Who reads it today: the same, with the cover in place of one who is away. */
	now: string;
	/** More than one reads it today. */
	several: boolean;
	/** Those of them who are here; empty where nobody is. */
	here: string;
	/** Those who are away, the last day of it in words, and who reads in their place, where there is anybody. */
	away: { name: string; day: string; cover: string | undefined }[];
	/** The people who look after complaints get it, too: at once, by the end of today, or by the end of that day. */
	complaints?: 'now' | 'today' | (string & {});
	/** The officer by name, who does not see it. */
	without?: string;
	/** ... unless the child says so on a later page. */
	unless?: boolean;
}

/** One thing that a child asked for, and what became of it. */
export interface WishView {
	key: string;
	question: string;
	wish: string;
	why?: string;
	/** `insteadOf`: who was away, in whose place it was answered. */
	answer?: { answer: 'yes' | 'no'; reason: string; by: string; insteadOf: string | undefined; day: string };
}

/** How far a complaint is, with days in words. */
export interface TrackView {
	lines: {
		what: 'sent' | 'passedOn' | 'acknowledged' | 'stage1' | 'stage2' | 'stage3' | 'ombudsman' | 'ended';
		state: 'done' | 'now' | 'late' | 'later';
		day?: string;
		isToday?: boolean;
		longest?: string;
		isLonger?: boolean;
		words?: string[];
	}[];
	/** The day by which it is best to say that an answer is not right. */
	askBy?: string;
}

/** Where a thing stands that a child sent, with days in words. */
export interface SentStateView {
	kind: 'views' | 'plan' | 'advocate' | 'message' | 'complaint' | 'rate' | 'alone';
	/** Who read it first; left out while nobody has. */
	read?: { name: string; day: string };
	/** The day by which it is read; left out once that day has passed. */
	readBy?: string;
	outcome:
		| { is: 'replaced' | 'unused' | 'talkFirst' | 'notOwed' | 'outside' }
		| { is: 'answered' | 'done'; name: string; day: string }
		| { is: 'passedOn'; to: string; day: string }
		| { is: 'due' | 'late' | 'told'; day: string };
}
