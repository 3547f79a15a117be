/**
 * The way out, made faster: the page is covered in the same tick, and the neutral site takes its place in the history.
 * Pressing Shift three times does the same. Without this module the link to /leave works by itself.
 */
const within = 1500;

function leave(address: string): void {
	const cover = document.createElement('div');
	cover.className = 'cover';
	document.body.append(cover);
	document.title = '…';
	location.replace(address);
}

/** Watches the exit link and the Shift key. */
export function watchExit(): void {
	const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
	if (!link) return;
	link.addEventListener('click', (event) => {
		event.preventDefault();
		leave(link.href);
	});
	let presses: number[] = [];
	addEventListener('keydown', (event) => {
		if (event.key !== 'Shift') {
			presses = [];
			return;
		}
		if (event.repeat) return;
		presses = [...presses.filter((at) => event.timeStamp - at < within), event.timeStamp];
		if (presses.length >= 3) leave(link.href);
	});
	// A page that comes back from the browser's memory must not stay covered, and must not show what was there.
	addEventListener('pageshow', (event) => {
		if (event.persisted) location.reload();
	});
}
