/** Fills the database that the environment names with the sample council, at the test's first instant. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { at } from '../../src/lib/server/clock.ts';
import { loadDemo } from '../../src/lib/server/db/demo.ts';
import { makeKeyFile } from '../../src/lib/server/db/keys.ts';
import { settings } from '../../src/lib/server/env.ts';

mkdirSync(dirname(settings().databasePath), { recursive: true });
makeKeyFile(settings().keyFile);
await at(Number(process.env['TEST_CLOCK_START']), loadDemo);
process.exit(0);
