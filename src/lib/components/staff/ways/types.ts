/** What the pages of ways into a child's Say So are given: days in words. */
export interface ConfirmedView {
	by: string;
	day: string;
	how: string;
}

export interface WayView {
	id: string;
	kind: 'code' | 'signIn';
	made: string;
	given: string | undefined;
	used: string | undefined;
	works: string | undefined;
	isOver: boolean;
	from: string | undefined;
	ended: string | undefined;
	endedBy: string | undefined;
	opens: 'nothing' | 'older' | 'all';
	confirmed: ConfirmedView[];
}
