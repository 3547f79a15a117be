/** What is inside a letter-box: every file checked, every seal opened. */
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { join } from 'node:path';
import { Keyring, readKeyFile } from '../../src/lib/server/db/keys.ts';
import * as schema from '../../src/lib/server/db/schema.ts';
import { unseal, type Sealed } from '../../src/lib/server/db/sealing.ts';
import { findBrokenEvent } from '../../src/lib/server/events.ts';

export interface Inside {
	/** What was sent, by its words. */
	sent: Map<string, { id: string; reference: string; draftId: string }[]>;
	/** The words that stand in drafts, by the draft's id. */
	drafts: Map<string, string[]>;
	/** What is wrong with the files, the chain of events, and what belongs together. */
	faults: string[];
	/** Sessions that have not been ended. */
	sessions: number;
}

interface Content {
	said: { step: string; parts: { words?: string }[] }[];
}

/** Opens everything in the data folder with the key file. Throws where a key or a seal is broken. */
export async function lookInside(folder: string, data = join(folder, 'data')): Promise<Inside> {
	const file = new Database(join(data, 'say-so.db'), { readonly: true, timeout: 5000 });
	const keysFile = new Database(join(data, 'keys.db'), { readonly: true, timeout: 5000 });
	const keys = new Keyring(readKeyFile(join(folder, 'key')), join(data, 'keys.db'));
	try {
		const all = <T>(sql: string) => file.prepare(sql).all() as T[];
		const open = (owner: string, column: string, row: string, sealed: Sealed) =>
			JSON.parse(unseal(keys.of(owner), { column, row }, sealed)) as unknown;
		const inside: Inside = { sent: new Map(), drafts: new Map(), faults: [], sessions: 0 };

		const items = all<{ id: string; child: string; reference: string; draftId: string; content: Sealed }>(
			'SELECT id, child_id AS child, reference, draft_id AS draftId, content FROM contribution'
		);
		for (const { id, child, reference, draftId, content } of items) {
			const { said } = open(child, 'contribution.content', id, content) as Content;
			const words = said.find(({ step }) => step === 'say')?.parts[0]?.words ?? '';
			inside.sent.set(words, [...(inside.sent.get(words) ?? []), { id, reference, draftId }]);
		}
		const pages = all<{ id: string; child: string; page: string; answer: Sealed }>(
			'SELECT draft.id, child_id AS child, page, answer FROM draft JOIN draft_answer ON draft_id = draft.id'
		);
		for (const { id, child, page, answer } of pages) {
			const opened = open(child, 'draft_answer.answer', `${id}/${page}`, answer) as { answer: { words?: string } };
			inside.drafts.set(id, [...(inside.drafts.get(id) ?? []), opened.answer.words ?? '']);
		}
		inside.sessions = all('SELECT 1 FROM session').length;

		for (const each of [file, keysFile])
			for (const row of each.pragma('integrity_check', { simple: false }) as { integrity_check: string }[])
				if (row.integrity_check !== 'ok') inside.faults.push(row.integrity_check);
		if ((file.pragma('foreign_key_check') as unknown[]).length) inside.faults.push('a row that belongs to nothing');
		const broken = await findBrokenEvent(drizzle(file, { schema }));
		if (broken !== undefined) inside.faults.push(`event ${broken} does not fit the chain`);
		const events = all("SELECT 1 FROM event WHERE type = 'contribution.sent'");
		const told = all('SELECT 1 FROM notification');
		if (events.length !== items.length || told.length !== items.length)
			inside.faults.push(`${items.length} items, ${events.length} events, ${told.length} to be told`);
		return inside;
	} finally {
		keys.close();
		keysFile.close();
		file.close();
	}
}
