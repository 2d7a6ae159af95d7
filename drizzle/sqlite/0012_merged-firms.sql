PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_companies` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`region_code` text,
	`region_edition` text,
	`city` text,
	`website` text,
	`email` text,
	`phone` text,
	`size` text,
	`founded_year` integer,
	`language` text DEFAULT 'en' NOT NULL,
	`open_to_requests` integer DEFAULT true NOT NULL,
	`state` text DEFAULT 'active' NOT NULL,
	`merged_into_id` text,
	`claimed_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "companies_state" CHECK("__new_companies"."state" in ('active', 'merged', 'erased')),
	CONSTRAINT "companies_merged" CHECK(("__new_companies"."state" = 'merged') = ("__new_companies"."merged_into_id" is not null) and ("__new_companies"."merged_into_id" is null or "__new_companies"."merged_into_id" <> "__new_companies"."id"))
);
--> statement-breakpoint
INSERT INTO `__new_companies`("id", "slug", "name", "country", "region_code", "region_edition", "city", "website", "email", "phone", "size", "founded_year", "language", "open_to_requests", "state", "merged_into_id", "claimed_at", "created_at", "updated_at") SELECT "id", "slug", "name", "country", "region_code", "region_edition", "city", "website", "email", "phone", "size", "founded_year", "language", "open_to_requests", "state", "merged_into_id", "claimed_at", "created_at", "updated_at" FROM `companies`;--> statement-breakpoint
DROP TABLE `companies`;--> statement-breakpoint
ALTER TABLE `__new_companies` RENAME TO `companies`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `companies_slug_unique` ON `companies` (`slug`);--> statement-breakpoint
CREATE INDEX `companies_country` ON `companies` (`country`,`region_code`);--> statement-breakpoint
CREATE INDEX `companies_name` ON `companies` (`name`);