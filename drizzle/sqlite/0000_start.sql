CREATE TABLE `card_codes` (
	`card_id` text NOT NULL,
	`use` text NOT NULL,
	`scheme` text NOT NULL,
	`code` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`card_id`, `use`, `scheme`, `code`),
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `card_codes_code` ON `card_codes` (`use`,`code`);--> statement-breakpoint
CREATE TABLE `card_texts` (
	`card_id` text NOT NULL,
	`field` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`original` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`card_id`, `field`, `language`),
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`type` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`open_for_interest` integer DEFAULT true NOT NULL,
	`reference` text,
	`language` text NOT NULL,
	`stage` text,
	`ipr` text,
	`research` text,
	`published_at` integer,
	`expires_at` integer,
	`extensions` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "cards_type" CHECK("cards"."type" in ('BO', 'BR', 'TO', 'TR', 'RDR')),
	CONSTRAINT "cards_state" CHECK("cards"."state" in ('draft', 'review', 'sent-back', 'published', 'on-hold', 'expired', 'archived'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_reference_unique` ON `cards` (`reference`);--> statement-breakpoint
CREATE INDEX `cards_company` ON `cards` (`company_id`);--> statement-breakpoint
CREATE INDEX `cards_state_published` ON `cards` (`state`,`published_at`);--> statement-breakpoint
CREATE TABLE `companies` (
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
	CONSTRAINT "companies_state" CHECK("companies"."state" in ('active', 'merged', 'erased'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_slug_unique` ON `companies` (`slug`);--> statement-breakpoint
CREATE INDEX `companies_country` ON `companies` (`country`,`region_code`);--> statement-breakpoint
CREATE INDEX `companies_name` ON `companies` (`name`);--> statement-breakpoint
CREATE TABLE `company_codes` (
	`company_id` text NOT NULL,
	`use` text NOT NULL,
	`scheme` text NOT NULL,
	`code` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`company_id`, `use`, `scheme`, `code`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `company_codes_code` ON `company_codes` (`use`,`code`);--> statement-breakpoint
CREATE TABLE `company_identifiers` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`scheme` text NOT NULL,
	`country` text NOT NULL,
	`value` text NOT NULL,
	`verified_at` integer,
	`verified_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `company_identifiers_own` ON `company_identifiers` (`company_id`,`scheme`,`country`,`value`);--> statement-breakpoint
CREATE UNIQUE INDEX `company_identifiers_verified` ON `company_identifiers` (`scheme`,`country`,`value`) WHERE "company_identifiers"."verified_at" is not null;--> statement-breakpoint
CREATE INDEX `company_identifiers_value` ON `company_identifiers` (`scheme`,`value`);--> statement-breakpoint
CREATE TABLE `company_texts` (
	`company_id` text NOT NULL,
	`field` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`original` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`company_id`, `field`, `language`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `contact_views` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`viewer_id` text,
	`viewer_company_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`viewer_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `contact_views_company` ON `contact_views` (`company_id`,`at`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`user_id` text,
	`name` text NOT NULL,
	`job_title` text,
	`email` text,
	`phone` text,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `people_company` ON `people` (`company_id`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`company_id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`bytes` blob NOT NULL,
	`version` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `stances` (
	`company_id` text NOT NULL,
	`other_id` text NOT NULL,
	`stance` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `other_id`, `stance`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `target_markets` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`country` text NOT NULL,
	`region_code` text DEFAULT '' NOT NULL,
	`role` text NOT NULL,
	`priority` integer DEFAULT 2 NOT NULL,
	`horizon` text DEFAULT 'year' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `target_markets_one` ON `target_markets` (`company_id`,`country`,`region_code`,`role`);--> statement-breakpoint
CREATE TABLE `visibility` (
	`company_id` text NOT NULL,
	`item` text NOT NULL,
	`audience` text NOT NULL,
	PRIMARY KEY(`company_id`, `item`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `ask_rules` (
	`event_id` text NOT NULL,
	`from_side_id` text NOT NULL,
	`to_side_id` text NOT NULL,
	PRIMARY KEY(`from_side_id`, `to_side_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_side_id`) REFERENCES `sides`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_side_id`) REFERENCES `sides`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`date` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`slot_minutes` integer NOT NULL,
	`pause_minutes` integer DEFAULT 0 NOT NULL,
	`kind` text DEFAULT 'onsite' NOT NULL,
	`label` text,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `blocks_event` ON `blocks` (`event_id`,`date`);--> statement-breakpoint
CREATE TABLE `event_texts` (
	`event_id` text NOT NULL,
	`field` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`original` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`event_id`, `field`, `language`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`regime` text DEFAULT 'organiser' NOT NULL,
	`office_id` text,
	`region_id` text,
	`zone` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`languages` text NOT NULL,
	`venue_name` text,
	`venue_address` text,
	`contact_name` text,
	`contact_phone` text,
	`contact_email` text,
	`registration_opens_at` integer,
	`registration_closes_at` integer,
	`requests_open_at` integer,
	`requests_close_at` integer,
	`freeze_at` integer,
	`request_days` integer DEFAULT 5 NOT NULL,
	`registration_cap` integer,
	`approval` integer DEFAULT true NOT NULL,
	`min_meetings` integer DEFAULT 0 NOT NULL,
	`max_meetings` integer,
	`max_per_day` integer,
	`buffer_minutes` integer DEFAULT 0 NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "events_state" CHECK("events"."state" in ('draft', 'open', 'over', 'cancelled')),
	CONSTRAINT "events_regime" CHECK("events"."regime" in ('organiser', 'firms', 'both'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_slug_unique` ON `events` (`slug`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`capacity` integer DEFAULT 2 NOT NULL,
	`zone` text,
	`address` text,
	`host_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "places_kind" CHECK("places"."kind" in ('table', 'room'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `places_label` ON `places` (`event_id`,`label`);--> statement-breakpoint
CREATE TABLE `sides` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sides_name` ON `sides` (`event_id`,`name`);--> statement-breakpoint
CREATE TABLE `slots` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`block_id` text NOT NULL,
	`date` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`block_id`) REFERENCES `blocks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slots_one` ON `slots` (`block_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `slots_event` ON `slots` (`event_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key_unique` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer,
	`failed_verification_count` integer,
	`locked_until` integer,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`language` text DEFAULT 'en' NOT NULL,
	`two_factor_enabled` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`for_company_id` text,
	`consent_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`event_id` text,
	`office_id` text,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_event` ON `audit` (`event_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_company` ON `audit` (`for_company_id`,`at`);--> statement-breakpoint
CREATE TABLE `facts` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`user_id` text,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`link` text,
	`attachment` text,
	`event_id` text,
	`office_id` text,
	`company_id` text,
	`state` text DEFAULT 'waiting' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "letters_state" CHECK("letters"."state" in ('waiting', 'sent', 'failed', 'kept'))
);
--> statement-breakpoint
CREATE INDEX `letters_state_created` ON `letters` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `letters_event` ON `letters` (`event_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`request_id` text,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`first_delegate_id` text,
	`second_delegate_id` text,
	`mode` text DEFAULT 'either' NOT NULL,
	`weight` real DEFAULT 1 NOT NULL,
	`must` integer DEFAULT false NOT NULL,
	`state` text DEFAULT 'agreed' NOT NULL,
	`cancel_reason` text,
	`cancelled_by` text,
	`number` integer NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`first_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`first_delegate_id`) REFERENCES `delegates`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`second_delegate_id`) REFERENCES `delegates`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`cancelled_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "meetings_state" CHECK("meetings"."state" in ('agreed', 'held', 'not-held', 'cancelled'))
);
--> statement-breakpoint
CREATE INDEX `meetings_event` ON `meetings` (`event_id`,`state`);--> statement-breakpoint
CREATE INDEX `meetings_first` ON `meetings` (`first_id`);--> statement-breakpoint
CREATE INDEX `meetings_second` ON `meetings` (`second_id`);--> statement-breakpoint
CREATE TABLE `request_slots` (
	`request_id` text NOT NULL,
	`slot_id` text NOT NULL,
	PRIMARY KEY(`request_id`, `slot_id`),
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`asker_id` text NOT NULL,
	`asked_id` text NOT NULL,
	`pair_low` text NOT NULL,
	`pair_high` text NOT NULL,
	`card_id` text,
	`purpose` text DEFAULT '' NOT NULL,
	`mode` text DEFAULT 'either' NOT NULL,
	`weight` real DEFAULT 1 NOT NULL,
	`must` integer DEFAULT false NOT NULL,
	`state` text DEFAULT 'pending' NOT NULL,
	`source` text DEFAULT 'firm' NOT NULL,
	`decline_reason` text,
	`decline_note` text,
	`expires_at` integer NOT NULL,
	`created_by` text,
	`answered_by` text,
	`answered_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asker_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`answered_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "requests_state" CHECK("requests"."state" in ('pending', 'accepted', 'declined', 'withdrawn', 'expired'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_open_pair` ON `requests` (`event_id`,`pair_low`,`pair_high`) WHERE "requests"."state" = 'pending';--> statement-breakpoint
CREATE INDEX `requests_asker` ON `requests` (`asker_id`);--> statement-breakpoint
CREATE INDEX `requests_asked` ON `requests` (`asked_id`);--> statement-breakpoint
CREATE INDEX `requests_event` ON `requests` (`event_id`,`state`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`scope` text NOT NULL,
	`given_by` text NOT NULL,
	`means` text NOT NULL,
	`evidence` text,
	`given_at` integer NOT NULL,
	`recorded_by` text,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recorded_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "consents_scope" CHECK("consents"."scope" in ('profile', 'requests', 'events')),
	CONSTRAINT "consents_means" CHECK("consents"."means" in ('online', 'letter', 'phone', 'paper'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consents_open` ON `consents` (`member_id`,`scope`) WHERE "consents"."revoked_at" is null;--> statement-breakpoint
CREATE TABLE `member_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`file_name` text NOT NULL,
	`table` text,
	`mapping` text NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`linked` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`errors` text,
	`finished_at` integer,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `member_imports_office` ON `member_imports` (`office_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`company_id` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	`contact_name` text,
	`contact_email` text,
	`contact_phone` text,
	`member_number` text,
	`note` text,
	`adviser_id` text,
	`import_id` text,
	`notice_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`adviser_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_current` ON `members` (`office_id`,`company_id`) WHERE "members"."until" is null;--> statement-breakpoint
CREATE INDEX `members_company` ON `members` (`company_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`token_hash` text NOT NULL,
	`role` text,
	`company_id` text,
	`office_id` text,
	`event_id` text,
	`region_id` text,
	`delegate_id` text,
	`email` text,
	`from_office_id` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`opened_at` integer,
	`used_at` integer,
	`used_by` text,
	`revoked_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`used_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "invitations_kind" CHECK("invitations"."kind" in ('administrator', 'office', 'region', 'event', 'company', 'delegate'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_company` ON `invitations` (`company_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`company_id` text,
	`office_id` text,
	`event_id` text,
	`region_id` text,
	`role` text NOT NULL,
	`state` text DEFAULT 'active' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "memberships_role" CHECK("memberships"."role" in ('administrator', 'editor', 'adviser', 'organiser', 'helper', 'coordinator')),
	CONSTRAINT "memberships_state" CHECK("memberships"."state" in ('active', 'asked')),
	CONSTRAINT "memberships_one_scope" CHECK((case when "memberships"."company_id" is null then 0 else 1 end) + (case when "memberships"."office_id" is null then 0 else 1 end) + (case when "memberships"."event_id" is null then 0 else 1 end) + (case when "memberships"."region_id" is null then 0 else 1 end) <= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_company` ON `memberships` (`user_id`,`company_id`) WHERE "memberships"."company_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_office` ON `memberships` (`user_id`,`office_id`) WHERE "memberships"."office_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_event` ON `memberships` (`user_id`,`event_id`) WHERE "memberships"."event_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_region` ON `memberships` (`user_id`,`region_id`) WHERE "memberships"."region_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_installation` ON `memberships` (`user_id`) WHERE "memberships"."company_id" is null and "memberships"."office_id" is null and "memberships"."event_id" is null and "memberships"."region_id" is null;--> statement-breakpoint
CREATE INDEX `memberships_by_company` ON `memberships` (`company_id`);--> statement-breakpoint
CREATE INDEX `memberships_by_office` ON `memberships` (`office_id`);--> statement-breakpoint
CREATE INDEX `memberships_by_event` ON `memberships` (`event_id`);--> statement-breakpoint
CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`region_id` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`email` text,
	`phone` text,
	`website` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "offices_kind" CHECK("offices"."kind" in ('chamber', 'agency', 'municipality', 'cluster', 'university', 'network'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offices_slug_unique` ON `offices` (`slug`);--> statement-breakpoint
CREATE TABLE `regions` (
	`id` text PRIMARY KEY NOT NULL,
	`nuts_code` text NOT NULL,
	`nuts_edition` text NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regions_code` ON `regions` (`nuts_code`,`nuts_edition`);--> statement-breakpoint
CREATE TABLE `delegates` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`person_id` text,
	`user_id` text,
	`name` text,
	`email` text,
	`phone` text,
	`job_title` text,
	`languages` text NOT NULL,
	`attends` text DEFAULT 'either' NOT NULL,
	`buffer_minutes` integer DEFAULT 0 NOT NULL,
	`max_per_day` integer,
	`availability_set_at` integer,
	`feed_token` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `delegates_feedToken_unique` ON `delegates` (`feed_token`);--> statement-breakpoint
CREATE INDEX `delegates_participant` ON `delegates` (`participant_id`);--> statement-breakpoint
CREATE INDEX `delegates_user` ON `delegates` (`user_id`);--> statement-breakpoint
CREATE TABLE `free_slots` (
	`delegate_id` text NOT NULL,
	`slot_id` text NOT NULL,
	PRIMARY KEY(`delegate_id`, `slot_id`),
	FOREIGN KEY (`delegate_id`) REFERENCES `delegates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`company_id` text,
	`name` text NOT NULL,
	`state` text DEFAULT 'applied' NOT NULL,
	`mode` text DEFAULT 'onsite' NOT NULL,
	`side_id` text,
	`reason` text,
	`message` text,
	`min_meetings` integer,
	`max_meetings` integer,
	`registered_by` text,
	`number` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`side_id`) REFERENCES `sides`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`registered_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "participants_state" CHECK("participants"."state" in ('applied', 'changes-asked', 'approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_company` ON `participants` (`event_id`,`company_id`) WHERE "participants"."company_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `participants_number` ON `participants` (`event_id`,`number`);--> statement-breakpoint
CREATE INDEX `participants_by_company` ON `participants` (`company_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`schedule_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`actor_id` text,
	`reason` text NOT NULL,
	`before` text,
	`after` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `changes_event` ON `changes` (`event_id`,`at`);--> statement-breakpoint
CREATE TABLE `occupations` (
	`schedule_id` text NOT NULL,
	`place_id` text NOT NULL,
	`tick` integer NOT NULL,
	`placement_id` text NOT NULL,
	PRIMARY KEY(`schedule_id`, `place_id`, `tick`),
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `occupations_placement` ON `occupations` (`placement_id`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`schedule_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`place_id` text NOT NULL,
	`locked` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placements_meeting` ON `placements` (`schedule_id`,`meeting_id`);--> statement-breakpoint
CREATE INDEX `placements_slot` ON `placements` (`schedule_id`,`slot_id`);--> statement-breakpoint
CREATE INDEX `placements_by_meeting` ON `placements` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`state` text DEFAULT 'queued' NOT NULL,
	`settings` text NOT NULL,
	`progress` text,
	`schedule_id` text,
	`error` text,
	`started_by` text,
	`created_at` integer NOT NULL,
	`alive_at` integer,
	`finished_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`started_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "plans_state" CHECK("plans"."state" in ('queued', 'running', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_one_at_a_time` ON `plans` (`event_id`) WHERE "plans"."state" in ('queued', 'running');--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`number` integer NOT NULL,
	`agenda` text NOT NULL,
	`brief` text,
	`seed` integer,
	`certificate` text,
	`note` text,
	`published_by` text,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`published_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_number` ON `publications` (`event_id`,`number`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`brief` text,
	`seed` integer,
	`iterations` integer,
	`certificate` text,
	`unplaced` text,
	`status` text,
	`breaks` integer,
	`lower_bound` integer,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "schedules_state" CHECK("schedules"."state" in ('draft', 'current', 'past'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schedules_current` ON `schedules` (`event_id`) WHERE "schedules"."state" = 'current';--> statement-breakpoint
CREATE INDEX `schedules_event` ON `schedules` (`event_id`);--> statement-breakpoint
CREATE TABLE `seats` (
	`schedule_id` text NOT NULL,
	`delegate_id` text NOT NULL,
	`tick` integer NOT NULL,
	`placement_id` text NOT NULL,
	PRIMARY KEY(`schedule_id`, `delegate_id`, `tick`),
	FOREIGN KEY (`schedule_id`) REFERENCES `schedules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`delegate_id`) REFERENCES `delegates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `seats_placement` ON `seats` (`placement_id`);