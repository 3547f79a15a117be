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
