CREATE TABLE `card_edits` (
	`card_id` text PRIMARY KEY NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`language` text NOT NULL,
	`stage` text,
	`ipr` text,
	`research` text,
	`texts` text NOT NULL,
	`codes` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "card_edits_state" CHECK("card_edits"."state" in ('draft', 'review', 'sent-back'))
);
