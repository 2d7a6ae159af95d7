CREATE TABLE `repairs` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`schedule_id` text NOT NULL,
	`what` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`restorable` text NOT NULL,
	`actor_id` text,
	`at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `repairs_event` ON `repairs` (`event_id`,`at`);--> statement-breakpoint
ALTER TABLE `places` ADD `closed_from` integer;