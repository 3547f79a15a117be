import ask from './ask.ts';
import plan from './plan.ts';
import advocate from './advocate.ts';
import message from './message.ts';
import complaint from './complaint.ts';
import rate from './rate.ts';
import common from './common.ts';
import views from './views.ts';
import sent from './sent.ts';
import home from './home.ts';
import check from './check.ts';
import errors from './errors.ts';
import layout from './layout.ts';
import stay from './stay.ts';
import accessibility from './accessibility.ts';
import help from './help.ts';
import leaving from './leaving.ts';
import privacy from './privacy.ts';
import rights from './rights.ts';
import sharedPhone from './shared-phone.ts';
import decisions from './decisions.ts';
import got from './got.ts';
import reviews from './reviews.ts';
import review from './review.ts';
import sheet from './sheet.ts';
import children from './children.ts';
import manage from './manage.ts';
import staff from './staff.ts';
import staffSignIn from './staff-sign-in.ts';
import inbox from './inbox.ts';
import item from './item.ts';
import madeMe from './made-me.ts';
import letter from './letter.ts';
import letters from './letters.ts';
import wayIn from './way-in.ts';
import waysIn from './ways-in.ts';
import waysOf from './ways-of.ts';
import knock from './knock.ts';
import settings from './settings.ts';
import accounts from './accounts.ts';
import allChildren from './all-children.ts';
import imports from './imports.ts';
import away from './away.ts';
import people from './people.ts';
import account from './account.ts';
import permissions from './permissions.ts';
import mail from './mail.ts';
import sending from './sending.ts';

/** What we say in English: one namespace for each journey or area. */
export default {
	ask,
	common,
	rate,
	complaint,
	message,
	advocate,
	plan,
	views,
	sent,
	home,
	check,
	errors,
	layout,
	stay,
	accessibility,
	help,
	leaving,
	privacy,
	rights,
	sharedPhone,
	decisions,
	got,
	reviews,
	review,
	sheet,
	children,
	manage,
	staff,
	staffSignIn,
	inbox,
	item,
	madeMe,
	letter,
	letters,
	wayIn,
	waysIn,
	waysOf,
	knock,
	settings,
	accounts,
	allChildren,
	imports,
	away,
	people,
	account,
	permissions,
	sending,
	mail
} as const;
