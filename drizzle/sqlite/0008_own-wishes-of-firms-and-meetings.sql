CREATE TABLE `meeting_orders` (
	`earlier_id` text NOT NULL,
	`later_id` text NOT NULL,
	PRIMARY KEY(`earlier_id`, `later_id`),
	FOREIGN KEY (`earlier_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`later_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `meeting_orders_later` ON `meeting_orders` (`later_id`);--> statement-breakpoint
CREATE TABLE `preferences` (
	`participant_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`rank` integer NOT NULL,
	PRIMARY KEY(`participant_id`, `partner_id`),
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partner_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `meetings` ADD `half` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `max_per_day` integer;--> statement-breakpoint
ALTER TABLE `participants` ADD `no_back_to_back` integer DEFAULT false NOT NULL;