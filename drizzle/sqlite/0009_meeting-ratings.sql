CREATE TABLE `meeting_ratings` (
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`useful` text NOT NULL,
	`reason` text,
	`note` text,
	`rated_by` text,
	`rated_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `participant_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "meeting_ratings_useful" CHECK("meeting_ratings"."useful" in ('yes', 'somewhat', 'no'))
);
--> statement-breakpoint
CREATE INDEX `meeting_ratings_participant` ON `meeting_ratings` (`participant_id`);