/** Preloaded into the site under test: a clock that starts at TEST_CLOCK_START and that the test can move, or hold still. */
let ahead = Number(process.env['TEST_CLOCK_START'] ?? Date.now()) - Date.now();
let held: number | undefined;

(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => held ?? Date.now() + ahead };

process.on('message', ({ moveTo, holdAt }: { moveTo?: number; holdAt?: number }) => {
	const instant = moveTo ?? holdAt;
	if (instant === undefined) return;
	ahead = instant - Date.now();
	held = holdAt;
	process.send?.({ moved: instant });
});
