/**
 * A child who stops is signed out after a while. Some minutes before, a warning with one press to stay; when it is over,
 * nothing of theirs stands on the screen, and what they wrote is on its way to where it is kept. Without this module the
 * page stays as it is, and what is pressed on it later is kept as well.
 */
const warnFor = 3 * 60_000;
/** Who types has not stopped: the server hears of it this often. */
const typingCounts = 5 * 60_000;
const every = 5_000;

type Field = HTMLInputElement & HTMLTextAreaElement;

/** True when something is in the form that the server has not got. */
function isUnsaved(form: HTMLFormElement): boolean {
	const isChanged = ({ type, value, defaultValue, checked, defaultChecked }: Field) =>
		type === 'radio' || type === 'checkbox' ? checked !== defaultChecked : value !== defaultValue;
	return (
		form.querySelector('#problems') !== null || [...form.querySelectorAll<Field>('input, textarea')].some(isChanged)
	);
}

/** Watches how long the page has been left alone. */
export function watchIdle(): void {
	const box = document.querySelector<HTMLElement>('[data-stay]');
	if (!box) return;
	const find = (what: string) => box.querySelector<HTMLElement>(what)!;
	const [warning, failed, over] = [find('[data-warning]'), find('[data-failed]'), find('[data-over]')];
	const idle = Number(box.dataset['idle']);
	// The clock of the phone, not a count: timers sleep when the phone does.
	let used = Date.now();
	let isOver = false;
	let before: Element | null = null;
	// The other pages of this browser are signed in by the same cookie.
	const pages = 'BroadcastChannel' in window ? new BroadcastChannel('in-use') : undefined;

	function look(): void {
		if (isOver) return;
		const quiet = Date.now() - used;
		if (quiet >= idle) end();
		else warning.hidden = quiet < idle - warnFor;
	}

	function isUsed(): void {
		used = Date.now();
		failed.hidden = true;
		look();
	}

	async function stay(): Promise<void> {
		try {
			const answer = await fetch(box!.dataset['stay']!, { redirect: 'manual' });
			if (!answer.ok) return end();
			pages?.postMessage('');
			isUsed();
		} catch {
			failed.hidden = false;
		}
	}

	function end(): void {
		isOver = true;
		warning.hidden = true;
		const form = [...document.querySelectorAll<HTMLFormElement>('form[data-keep]')].find(isUnsaved);
		const how = form?.dataset['keep'];
		document.querySelector('main')!.hidden = true;
		document.title = '…';
		if (form && how !== 'save') {
			// Its button sends what is written: that is never pressed by a machine.
			const button = over.querySelector('button')!;
			if (how === 'alone') button.textContent = form.querySelector('.btn')!.textContent;
			button.addEventListener('click', () => form.submit());
			over.hidden = false;
		} else leave(form);
	}

	/** Saves the page and goes to sign-in, as soon as there is a network to do it with. */
	function leave(form: HTMLFormElement | undefined): void {
		if (!navigator.onLine) addEventListener('online', () => leave(form), { once: true });
		else if (form) form.submit();
		else location.replace(location.pathname + location.search);
	}

	const button = warning.querySelector('button')!;
	// Who came from a box of words goes on there.
	button.addEventListener('focus', (event) => (before = event.relatedTarget as Element | null));
	button.addEventListener('click', () => {
		void stay().then(() => warning.hidden && (before as HTMLElement | null)?.focus());
	});
	addEventListener('input', () => Date.now() - used >= typingCounts && void stay());
	pages?.addEventListener('message', () => !isOver && isUsed());
	pages?.postMessage('');
	document.addEventListener('visibilitychange', look);
	addEventListener('focus', look);
	setInterval(look, every);
}
