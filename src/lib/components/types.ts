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
