import common from './common.ts';
import errors from './errors.ts';

/** What we say in English: one namespace for each journey or area. */
export default { common, errors } as const;
