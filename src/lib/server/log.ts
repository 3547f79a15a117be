/** Logs hold ids and codes, never words: what is not on this list is not written. */
import pino from 'pino';

const allowed = ['id', 'code', 'status', 'route', 'method', 'name'] as const;

type Fields = Partial<Record<(typeof allowed)[number], string | number | null>>;

const out = pino({ base: undefined });

function only(fields: Fields): Fields {
	return Object.fromEntries(allowed.filter((key) => key in fields).map((key) => [key, fields[key]]));
}

export const log = {
	info: (fields: Fields, what: string) => out.info(only(fields), what),
	warn: (fields: Fields, what: string) => out.warn(only(fields), what),
	error: (fields: Fields, what: string) => out.error(only(fields), what)
};
