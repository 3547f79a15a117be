CREATE TABLE `advocate` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`email` blob NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `service`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `child` (
	`id` text PRIMARY KEY NOT NULL,
	`officer_id` text,
	`picked_review_id` text,
	`number` blob,
	`number_lookup` text,
	`birthday` blob NOT NULL,
	`care_from` blob,
	`moved_at` integer,
	`moved_from` text,
	`move_seen_at` integer,
	FOREIGN KEY (`id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picked_review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moved_from`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `child_number_lookup_unique` ON `child` (`number_lookup`);--> statement-breakpoint
CREATE INDEX `child_officer` ON `child` (`officer_id`);--> statement-breakpoint
CREATE INDEX `child_moved` ON `child` (`moved_at`) WHERE moved_at is not null;--> statement-breakpoint
CREATE TABLE `permission` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text,
	`child_id` text NOT NULL,
	`advocate_id` text NOT NULL,
	`how` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`note` blob,
	`given_at` integer,
	`confirmed_at` integer,
	`way_id` text,
	`ended_at` integer,
	`ended_by` text,
	`ended_way_id` text,
	`end_seen_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`advocate_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`way_id`) REFERENCES `way`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_way_id`) REFERENCES `way`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `permission_press_unique` ON `permission` (`press`);--> statement-breakpoint
CREATE INDEX `permission_child` ON `permission` (`child_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `permission_advocate` ON `permission` (`advocate_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`name` blob NOT NULL,
	`sign_in_lookup` text,
	`secret_hash` text,
	`disabled_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_sign_in_lookup_unique` ON `person` (`sign_in_lookup`);--> statement-breakpoint
CREATE INDEX `person_role` ON `person` (`role`);--> statement-breakpoint
CREATE INDEX `person_disabled` ON `person` (`disabled_at`) WHERE disabled_at is not null;--> statement-breakpoint
CREATE TABLE `service` (
	`id` text PRIMARY KEY NOT NULL,
	`name` blob NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`email` blob NOT NULL,
	`manager_id` text,
	`away_from` text,
	`away_until` text,
	`away_cover_id` text,
	`cover_id` text,
	FOREIGN KEY (`id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`manager_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`away_cover_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cover_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `guess_count` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	`ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `guess_count_ends` ON `guess_count` (`ends_at`);--> statement-breakpoint
CREATE TABLE `guessed` (
	`person_id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `knock` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`content` blob NOT NULL,
	`lookup` text,
	`at` integer NOT NULL,
	`child_id` text,
	`passed_at` integer,
	`answered_at` integer,
	`answered_by` text,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knock_press_unique` ON `knock` (`press`);--> statement-breakpoint
CREATE INDEX `knock_open` ON `knock` (`answered_at`,`at`);--> statement-breakpoint
CREATE TABLE `link` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_press` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_token_hash_unique` ON `link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `link_person` ON `link` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`person_id` text NOT NULL,
	`way_id` text,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`way_id`) REFERENCES `way`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_public_id_unique` ON `session` (`public_id`);--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE INDEX `session_way` ON `session` (`way_id`);--> statement-breakpoint
CREATE TABLE `usual_network` (
	`key` text PRIMARY KEY NOT NULL,
	`last_day` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `usual_network_day` ON `usual_network` (`last_day`);--> statement-breakpoint
CREATE TABLE `way` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`kind` text NOT NULL,
	`lookup` text NOT NULL,
	`secret_hash` text,
	`secret_kind` text,
	`words` blob,
	`review_id` text,
	`press` text,
	`created_at` integer NOT NULL,
	`given_at` integer,
	`first_used_at` integer,
	`last_used_day` text,
	`leave_info_seen_at` integer,
	`ended_at` integer,
	`ended_by` text,
	`made_from` text,
	`opens_older_at` integer,
	`opens_delicate_at` integer,
	`delicate_by` text,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_from`) REFERENCES `way`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delicate_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `way_lookup_unique` ON `way` (`lookup`);--> statement-breakpoint
CREATE UNIQUE INDEX `way_press_unique` ON `way` (`press`);--> statement-breakpoint
CREATE INDEX `way_child` ON `way` (`child_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `way_confirmed` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`way_id` text NOT NULL,
	`opens` text NOT NULL,
	`person_id` text NOT NULL,
	`day` text NOT NULL,
	`how` blob NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`way_id`) REFERENCES `way`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `way_confirmed_press_unique` ON `way_confirmed` (`press`);--> statement-breakpoint
CREATE INDEX `way_confirmed_way` ON `way_confirmed` (`way_id`);--> statement-breakpoint
CREATE TABLE `factor` (
	`person_id` text PRIMARY KEY NOT NULL,
	`seed` blob NOT NULL,
	`last_step` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `halfway` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`stage` text NOT NULL,
	`shown` blob,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `halfway_person` ON `halfway` (`person_id`);--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`lookup` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_code_person` ON `recovery_code` (`person_id`);--> statement-breakpoint
CREATE TABLE `council_account` (
	`person_id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `council_account_subject_unique` ON `council_account` (`subject`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`child_id` text NOT NULL,
	`person_id` text NOT NULL,
	`day` text NOT NULL,
	`content` blob NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_press_unique` ON `contact` (`press`);--> statement-breakpoint
CREATE INDEX `contact_child` ON `contact` (`child_id`,`day`);--> statement-breakpoint
CREATE TABLE `crossed_line` (
	`review_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	`line` text NOT NULL,
	`what` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`review_id`, `contribution_id`, `line`, `what`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`review_id` text NOT NULL,
	`content` blob NOT NULL,
	`by_day` text,
	`at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_press_unique` ON `decision` (`press`);--> statement-breakpoint
CREATE INDEX `decision_review` ON `decision` (`review_id`,`at`);--> statement-breakpoint
CREATE TABLE `decision_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`decision_id` text NOT NULL,
	`answer` text NOT NULL,
	`words` blob NOT NULL,
	`way_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`way_id`) REFERENCES `way`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_answer_press_unique` ON `decision_answer` (`press`);--> statement-breakpoint
CREATE INDEX `decision_answer_decision` ON `decision_answer` (`decision_id`,`at`);--> statement-breakpoint
CREATE TABLE `got` (
	`review_id` text NOT NULL,
	`what` text NOT NULL,
	`answer` text NOT NULL,
	`way_id` text,
	`contribution_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`review_id`, `what`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`way_id`) REFERENCES `way`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `listed_person` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`details` blob NOT NULL,
	`must_not_come` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `listed_person_child` ON `listed_person` (`child_id`);--> statement-breakpoint
CREATE TABLE `review` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`day` text,
	`details` blob NOT NULL,
	`kind` text DEFAULT 'review' NOT NULL,
	`held_at` integer,
	`held_day` text,
	`cancelled_at` integer,
	`moved_from` text,
	`talk_day` text,
	`participation` text,
	`decisions_sent_at` integer,
	`unseen_since` integer,
	`told_day` text,
	`record_sent_day` text,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_child` ON `review` (`child_id`,`day`);--> statement-breakpoint
CREATE INDEX `review_unseen` ON `review` (`unseen_since`) WHERE unseen_since is not null;--> statement-breakpoint
CREATE TABLE `sheet_tick` (
	`review_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	`what` text NOT NULL,
	PRIMARY KEY(`review_id`, `contribution_id`, `what`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`journey` text NOT NULL,
	`keeper` text NOT NULL,
	`session_hash` text,
	`version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_hash`) REFERENCES `session`(`id_hash`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_child_journey` ON `draft` (`child_id`,`journey`,`keeper`);--> statement-breakpoint
CREATE TABLE `draft_answer` (
	`draft_id` text NOT NULL,
	`page` text NOT NULL,
	`answer` blob NOT NULL,
	PRIMARY KEY(`draft_id`, `page`),
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `parked` (
	`child_id` text NOT NULL,
	`page` text NOT NULL,
	`keeper` text NOT NULL,
	`content` blob NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`child_id`, `page`),
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contribution` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text,
	`press` text,
	`child_id` text NOT NULL,
	`officer_id` text,
	`kind` text NOT NULL,
	`audience` text NOT NULL,
	`to_complaints_at` integer,
	`reference` text NOT NULL,
	`review_id` text,
	`content` blob NOT NULL,
	`sent_at` integer NOT NULL,
	`review_day` text NOT NULL,
	`read_by` text NOT NULL,
	`reply_by` text NOT NULL,
	`state` integer NOT NULL,
	`urgent` integer NOT NULL,
	`read_at` integer,
	`answered_at` integer,
	`acted_at` integer,
	`not_replied_at` integer,
	`dont_use_at` integer,
	`not_mine_at` integer,
	`made_me_at` integer,
	`done_at` integer,
	`came_in` text DEFAULT 'child' NOT NULL,
	`written_by` text,
	`obtained` text,
	`seen_by_child` integer,
	`comment` blob,
	`way_id` text,
	`session_hash` text,
	`is_delicate` integer DEFAULT true NOT NULL,
	`confirmed_at` integer,
	`is_right` integer,
	`replaces` text,
	`hear_by` text,
	`unseen_since` integer,
	`told_day` text,
	`lifted` text,
	`first_words` blob,
	`cleared_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`way_id`) REFERENCES `way`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contribution_draft_id_unique` ON `contribution` (`draft_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `contribution_press_unique` ON `contribution` (`press`);--> statement-breakpoint
CREATE UNIQUE INDEX `contribution_reference_unique` ON `contribution` (`reference`);--> statement-breakpoint
CREATE INDEX `contribution_desk` ON `contribution` (`officer_id`,`audience`,`kind`,`state`,`lifted`,`review_day`,`sent_at`,`id`,`child_id`,`reply_by`,`read_at`,`to_complaints_at`);--> statement-breakpoint
CREATE INDEX `contribution_past` ON `contribution` (`audience`,`officer_id`,`kind`,`state`,`lifted`,`review_day`,`sent_at`,`id`,`child_id`,`reply_by`,`read_at`,`to_complaints_at`) WHERE audience <> 'officer';--> statement-breakpoint
CREATE INDEX `contribution_complaints` ON `contribution` (`to_complaints_at`,`audience`,`officer_id`,`kind`,`state`,`lifted`,`review_day`,`sent_at`,`id`,`child_id`,`reply_by`,`read_at`) WHERE to_complaints_at is not null;--> statement-breakpoint
CREATE INDEX `contribution_urgent` ON `contribution` (`state`) WHERE state = 0;--> statement-breakpoint
CREATE INDEX `contribution_lifted` ON `contribution` (`lifted`) WHERE lifted is not null;--> statement-breakpoint
CREATE INDEX `contribution_not_replied` ON `contribution` (`not_replied_at`) WHERE not_replied_at is not null;--> statement-breakpoint
CREATE INDEX `contribution_cleared` ON `contribution` (`cleared_at`) WHERE cleared_at is not null;--> statement-breakpoint
CREATE INDEX `contribution_replaces` ON `contribution` (`replaces`) WHERE replaces is not null;--> statement-breakpoint
CREATE INDEX `contribution_child` ON `contribution` (`child_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `contribution_unseen` ON `contribution` (`unseen_since`) WHERE unseen_since is not null;--> statement-breakpoint
CREATE TABLE `climb_reader` (
	`contribution_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`contribution_id`, `person_id`),
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `climb_reader_person` ON `climb_reader` (`person_id`);--> statement-breakpoint
CREATE TABLE `climb_step` (
	`contribution_id` text NOT NULL,
	`step` text NOT NULL,
	`due_at` integer NOT NULL,
	`taken_at` integer,
	PRIMARY KEY(`contribution_id`, `step`),
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `climb_step_due` ON `climb_step` (`taken_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `deed` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`contribution_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text,
	`words` blob NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deed_press_unique` ON `deed` (`press`);--> statement-breakpoint
CREATE INDEX `deed_contribution` ON `deed` (`contribution_id`,`at`);--> statement-breakpoint
CREATE INDEX `deed_person` ON `deed` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `exclusion` (
	`contribution_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`contribution_id`, `person_id`),
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exclusion_person` ON `exclusion` (`person_id`);--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`contribution_id` text NOT NULL,
	`author_id` text NOT NULL,
	`from_child` integer NOT NULL,
	`instead_of` text,
	`words` blob NOT NULL,
	`sent_at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instead_of`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_press_unique` ON `message` (`press`);--> statement-breakpoint
CREATE INDEX `message_contribution` ON `message` (`contribution_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `message_unseen` ON `message` (`contribution_id`) WHERE seen_at is null;--> statement-breakpoint
CREATE TABLE `reading` (
	`contribution_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`contribution_id`, `person_id`),
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `track_step` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`contribution_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` blob NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `track_step_press_unique` ON `track_step` (`press`);--> statement-breakpoint
CREATE INDEX `track_step_contribution` ON `track_step` (`contribution_id`,`at`);--> statement-breakpoint
CREATE TABLE `wish_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`contribution_id` text NOT NULL,
	`wish` text NOT NULL,
	`answer` text NOT NULL,
	`reason` blob NOT NULL,
	`person_id` text NOT NULL,
	`instead_of` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instead_of`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wish_answer_press_unique` ON `wish_answer` (`press`);--> statement-breakpoint
CREATE INDEX `wish_answer_contribution` ON `wish_answer` (`contribution_id`,`at`);--> statement-breakpoint
CREATE TABLE `look` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`contribution_id` text NOT NULL,
	`person_id` text NOT NULL,
	`reason` blob NOT NULL,
	`at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `look_press_unique` ON `look` (`press`);--> statement-breakpoint
CREATE INDEX `look_contribution` ON `look` (`contribution_id`,`at`);--> statement-breakpoint
CREATE INDEX `look_unseen` ON `look` (`contribution_id`) WHERE seen_at is null;--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_subject` ON `event` (`subject_id`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notification` (
	`id` text PRIMARY KEY NOT NULL,
	`event_seq` integer NOT NULL,
	`person_id` text,
	`kind` text NOT NULL,
	`old_email` blob,
	`link_id` text,
	`next_try_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`delivered_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `link`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notification_once` ON `notification` (`event_seq`,`person_id`,`kind`);--> statement-breakpoint
CREATE INDEX `notification_due` ON `notification` (`delivered_at`,`next_try_at`);--> statement-breakpoint
CREATE INDEX `notification_link` ON `notification` (`link_id`);--> statement-breakpoint
CREATE TABLE `upload` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text NOT NULL,
	`person_id` text NOT NULL,
	`list` text NOT NULL,
	`file` blob,
	`is_windows` integer NOT NULL,
	`created_at` integer NOT NULL,
	`state` text NOT NULL,
	`trouble` text,
	`run` text,
	`beat_at` integer,
	`done` integer NOT NULL,
	`total` integer NOT NULL,
	`added` integer,
	`changed` integer,
	`same` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `upload_press_unique` ON `upload` (`press`);--> statement-breakpoint
CREATE INDEX `upload_person` ON `upload` (`person_id`,`created_at`);