CREATE TABLE `learned_weights` (
	`version` text PRIMARY KEY NOT NULL,
	`weights` text NOT NULL,
	`calibration` text NOT NULL,
	`answers` integer NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `market_figures` (
	`country` text NOT NULL,
	`product` text DEFAULT '' NOT NULL,
	`indicator` text NOT NULL,
	`value` real NOT NULL,
	`source` text NOT NULL,
	`year` integer NOT NULL,
	`imported_at` integer NOT NULL,
	PRIMARY KEY(`country`, `product`, `indicator`),
	CONSTRAINT "market_figures_indicator" CHECK("market_figures"."indicator" in ('population', 'gdp-per-head', 'imports', 'logistics', 'barred'))
);
