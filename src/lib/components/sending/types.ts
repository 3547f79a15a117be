/** What an advocate can send for a child. */
export type SentKind = 'views' | 'plan' | 'advocate' | 'message' | 'complaint';

/** What came of a sending, with days in words. */
export interface CameView {
	read: { reader: string; day: string } | undefined;
	/** The day by which it is read; undefined once that day has passed. */
	readBy: string | undefined;
	answered: { reader: string; day: string } | undefined;
	passedOn: { to: string; day: string } | undefined;
	due: { day: string; isLate: boolean } | undefined;
}
