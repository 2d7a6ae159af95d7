CREATE TABLE `official_codes` (
	`scheme` text NOT NULL,
	`edition` text NOT NULL,
	`code` text NOT NULL,
	`parent` text,
	`level` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`scheme`, `edition`, `code`)
);
--> statement-breakpoint
CREATE TABLE `official_labels` (
	`scheme` text NOT NULL,
	`edition` text NOT NULL,
	`code` text NOT NULL,
	`language` text NOT NULL,
	`label` text NOT NULL,
	`folded` text NOT NULL,
	PRIMARY KEY(`scheme`, `edition`, `code`, `language`)
);
--> statement-breakpoint
CREATE INDEX `official_labels_code` ON `official_labels` (`scheme`,`code`);--> statement-breakpoint
CREATE TABLE `official_lists` (
	`scheme` text NOT NULL,
	`edition` text NOT NULL,
	`source` text NOT NULL,
	`codes` integer NOT NULL,
	`labels` integer NOT NULL,
	`imported_at` integer NOT NULL,
	PRIMARY KEY(`scheme`, `edition`)
);
--> statement-breakpoint
CREATE TABLE `card_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`submitted_by` text,
	`submitted_at` integer NOT NULL,
	`verdict` text,
	`office_id` text,
	`decided_by` text,
	`decided_at` integer,
	`remarks` text,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`submitted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "card_reviews_verdict" CHECK("card_reviews"."verdict" in ('published', 'sent-back', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `card_reviews_open` ON `card_reviews` (`card_id`) WHERE "card_reviews"."verdict" is null;--> statement-breakpoint
CREATE INDEX `card_reviews_card` ON `card_reviews` (`card_id`,`submitted_at`);--> statement-breakpoint
ALTER TABLE `cards` ADD `notice_at` integer;--> statement-breakpoint
ALTER TABLE `offices` ADD `reviews_cards` integer DEFAULT false NOT NULL;