CREATE TABLE `meeting_delays` (
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`minutes` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`said_by` text,
	`said_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `participant_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "meeting_delays_minutes" CHECK("meeting_delays"."minutes" in (5, 10, 15))
);
--> statement-breakpoint
CREATE INDEX `meeting_delays_participant` ON `meeting_delays` (`participant_id`);