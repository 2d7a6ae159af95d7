CREATE TABLE `fair_lists` (
	`event_id` text NOT NULL,
	`company_id` text NOT NULL,
	`others` text NOT NULL,
	PRIMARY KEY(`event_id`, `company_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `fairness` (
	`event_id` text PRIMARY KEY NOT NULL,
	`floor` integer NOT NULL,
	`stamp` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `proposals` (
	`event_id` text PRIMARY KEY NOT NULL,
	`floor` integer NOT NULL,
	`most` integer NOT NULL,
	`firms` integer NOT NULL,
	`without_profile` integer NOT NULL,
	`weight` real NOT NULL,
	`bound` real NOT NULL,
	`blocking` integer NOT NULL,
	`starved` text NOT NULL,
	`weights` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `proposed_pairs` (
	`event_id` text NOT NULL,
	`pair_low` text NOT NULL,
	`pair_high` text NOT NULL,
	`asker_id` text NOT NULL,
	`state` text NOT NULL,
	`weight` real NOT NULL,
	`by_hand` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`event_id`, `pair_low`, `pair_high`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pair_low`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pair_high`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "proposed_pairs_state" CHECK("proposed_pairs"."state" in ('proposed', 'reserve', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE `showings` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`other_id` text NOT NULL,
	`event_id` text DEFAULT '' NOT NULL,
	`day` text NOT NULL,
	`rank` integer NOT NULL,
	`score` real NOT NULL,
	`gain_a` real NOT NULL,
	`gain_b` real NOT NULL,
	`confidence` real NOT NULL,
	`parts_a` text NOT NULL,
	`parts_b` text NOT NULL,
	`weights` text NOT NULL,
	`vocabulary` text NOT NULL,
	`shown_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `showings_one` ON `showings` (`company_id`,`other_id`,`event_id`,`day`);--> statement-breakpoint
CREATE INDEX `showings_other` ON `showings` (`other_id`,`day`);--> statement-breakpoint
ALTER TABLE `stances` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `exposure` text DEFAULT 'usual' NOT NULL;