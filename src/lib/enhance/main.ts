/** Comfort that needs a browser. Every page is complete without it. */
import { watchExit } from './quick-exit.ts';

watchExit();
