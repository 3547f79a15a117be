export interface AccountView {
	id: string;
	name: string;
	email: string;
	isEnded: boolean;
	/** The day on which they set it up; undefined: they never came in. */
	setUp: string | undefined;
	invited:
		| { state: 'open' | 'used' | 'expired'; day: string; until: string; mail: 'went' | 'failing' | 'waiting' }
		| undefined;
}

export interface ServiceView {
	id: string;
	name: string;
	endedOn: string | undefined;
	advocates: AccountView[];
}

export interface AccountsView {
	here: string;
	formId: string;
	services: ServiceView[];
	done: 'serviceAdded' | 'serviceEnded' | 'invited' | 'invitedAgain' | 'reset' | 'disabled' | undefined;
}
