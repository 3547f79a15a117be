// Plain JavaScript without other static imports, so that an old Node reads this far and can say what is wrong.
import './needs-node.cjs';

const { loadEnv, run } = await import('../commands/command.ts');

await run(async () => {
	loadEnv();
	const { start } = await import('./server.ts');
	console.log(`Say So is at ${await start()}`);
});
