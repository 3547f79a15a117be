/** Comfort that needs a browser. Every page is complete without it. */
import { watchExit } from './quick-exit.ts';
import { watchIdle } from './stay.ts';

watchExit();
watchIdle();
