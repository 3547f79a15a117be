/** A disk that can be filled to the last byte: a small tmpfs, where mounting is allowed. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
	folder: string;
	/** Leaves no room at all. */
	fill(): void;
	/** Gives the room back. */
	free(): void;
	remove(): void;
}

/** Makes a disk of 16 MB; undefined where this user may not mount one. */
export function makeSmallDisk(): SmallDisk | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'say-so-disk-'));
	const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]);
	if (mounted.status !== 0) {
		rmSync(folder, { recursive: true });
		return undefined;
	}
	const stuffing = join(folder, 'stuffing');
	return {
		folder,
		fill() {
			const file = openSync(stuffing, 'w');
			try {
				for (;;) writeSync(file, Buffer.alloc(4096));
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
			} finally {
				closeSync(file);
			}
		},
		free: () => rmSync(stuffing, { force: true }),
		remove() {
			spawnSync('umount', ['-l', folder]);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
