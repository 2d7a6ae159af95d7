CREATE TABLE `interpreters` (
	`event_id` text NOT NULL,
	`first` text NOT NULL,
	`second` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`event_id`, `first`, `second`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`title` text NOT NULL,
	`venue` text,
	`date` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`capacity` integer,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_event` ON `sessions` (`event_id`,`date`);--> statement-breakpoint
CREATE TABLE `session_seats` (
	`session_id` text NOT NULL,
	`delegate_id` text NOT NULL,
	PRIMARY KEY(`session_id`, `delegate_id`),
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`delegate_id`) REFERENCES `delegates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `events` ADD `no_back_to_back` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `lunch_minutes` integer;--> statement-breakpoint
ALTER TABLE `events` ADD `lunch_from` text;--> statement-breakpoint
ALTER TABLE `events` ADD `lunch_until` text;--> statement-breakpoint
ALTER TABLE `events` ADD `walk_minutes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `reserve_tables` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `reserve_slots` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `online_from` text;--> statement-breakpoint
ALTER TABLE `events` ADD `online_until` text;--> statement-breakpoint
ALTER TABLE `events` ADD `max_gaps` integer;--> statement-breakpoint
ALTER TABLE `delegates` ADD `arrives_at` integer;--> statement-breakpoint
ALTER TABLE `delegates` ADD `leaves_at` integer;--> statement-breakpoint
ALTER TABLE `delegates` ADD `zone` text;