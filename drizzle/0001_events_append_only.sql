CREATE TRIGGER `event_never_changes` BEFORE UPDATE ON `event` BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `event_never_goes` BEFORE DELETE ON `event` BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
