CREATE TABLE `request_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`number` integer NOT NULL,
	`side` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`note` text,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "request_changes_kind" CHECK("request_changes"."kind" in ('edit', 'proposal'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `request_changes_number` ON `request_changes` (`request_id`,`number`);--> statement-breakpoint
ALTER TABLE `requests` ADD `turn` text DEFAULT 'asked' NOT NULL;--> statement-breakpoint
ALTER TABLE `requests` ADD `revision` integer DEFAULT 0 NOT NULL;