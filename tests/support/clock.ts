/** Preloaded into the site under test: a clock that starts at TEST_CLOCK_START and that the test can move. */
let ahead = Number(process.env['TEST_CLOCK_START'] ?? Date.now()) - Date.now();

(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => Date.now() + ahead };

process.on('message', ({ moveTo }: { moveTo?: number }) => {
	if (moveTo === undefined) return;
	ahead = moveTo - Date.now();
	process.send?.({ moved: moveTo });
});
