/** Which meeting something was sent for. Pure. */
import { dayOf } from './calendar.ts';
import type { contribution } from './db/schema.ts';
import type { OwnReview } from './reviews.ts';

type Meeting = Pick<OwnReview, 'id' | 'kind' | 'day' | 'heldDay' | 'cancelledAt'>;
type Sent = Pick<typeof contribution.$inferSelect, 'kind' | 'reviewId' | 'sentAt'>;

/** After every day: a meeting without a day comes last. */
const noDay = '9999-12-31';
const dayOfMeeting = ({ heldDay, day }: Meeting) => heldDay ?? day ?? noDay;

/** The mid-way and other meetings between a review and the one before: what was said for them is for the review, too. */
export function meetingsBefore(meeting: Meeting, all: readonly Meeting[]): string[] {
	if (meeting.kind !== 'review') return [];
	const others = all.filter(({ id, cancelledAt }) => id !== meeting.id && cancelledAt === null);
	const day = dayOfMeeting(meeting);
	const reviews = others.filter(({ kind }) => kind === 'review').map(dayOfMeeting);
	const last = reviews.filter((each) => each < day).reduce((latest, each) => (each > latest ? each : latest), '');
	return others
		.filter((each) => each.kind !== 'review' && dayOfMeeting(each) > last && dayOfMeeting(each) <= day)
		.map(({ id }) => id);
}

/** The meeting that something was sent for; what was sent for none is for the first one that came after. */
function meetingOf({ reviewId, sentAt }: Sent, all: readonly Meeting[]): string | undefined {
	const after = all.filter((each) => each.cancelledAt === null && dayOfMeeting(each) >= dayOf(sentAt));
	return reviewId ?? after.sort((a, b) => dayOfMeeting(a).localeCompare(dayOfMeeting(b)))[0]?.id;
}

/**
 * Says of something that was sent whether it is for a meeting, out of all the child's meetings. A review has what was
 * sent for the meetings since the last review as well, but for wishes about where, when and who: those are for one
 * meeting alone.
 */
export function sentFor(meeting: Meeting, all: readonly Meeting[]): (sent: Sent) => boolean {
	const before = meetingsBefore(meeting, all);
	return (sent) => {
		const id = meetingOf(sent, all);
		return id === meeting.id || (id !== undefined && sent.kind !== 'plan' && before.includes(id));
	};
}
