CREATE TABLE "card_codes" (
	"card_id" text NOT NULL,
	"use" text NOT NULL,
	"scheme" text NOT NULL,
	"code" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "card_codes_card_id_use_scheme_code_pk" PRIMARY KEY("card_id","use","scheme","code")
);
--> statement-breakpoint
CREATE TABLE "card_texts" (
	"card_id" text NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"original" boolean DEFAULT true NOT NULL,
	CONSTRAINT "card_texts_card_id_field_language_pk" PRIMARY KEY("card_id","field","language")
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"type" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"open_for_interest" boolean DEFAULT true NOT NULL,
	"reference" text,
	"language" text NOT NULL,
	"stage" text,
	"ipr" text,
	"research" jsonb,
	"published_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"extensions" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cards_reference_unique" UNIQUE("reference"),
	CONSTRAINT "cards_type" CHECK ("cards"."type" in ('BO', 'BR', 'TO', 'TR', 'RDR')),
	CONSTRAINT "cards_state" CHECK ("cards"."state" in ('draft', 'review', 'sent-back', 'published', 'on-hold', 'expired', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"region_code" text,
	"region_edition" text,
	"city" text,
	"website" text,
	"email" text,
	"phone" text,
	"size" text,
	"founded_year" integer,
	"language" text DEFAULT 'en' NOT NULL,
	"open_to_requests" boolean DEFAULT true NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"merged_into_id" text,
	"claimed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "companies_slug_unique" UNIQUE("slug"),
	CONSTRAINT "companies_state" CHECK ("companies"."state" in ('active', 'merged', 'erased'))
);
--> statement-breakpoint
CREATE TABLE "company_codes" (
	"company_id" text NOT NULL,
	"use" text NOT NULL,
	"scheme" text NOT NULL,
	"code" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "company_codes_company_id_use_scheme_code_pk" PRIMARY KEY("company_id","use","scheme","code")
);
--> statement-breakpoint
CREATE TABLE "company_identifiers" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"scheme" text NOT NULL,
	"country" text NOT NULL,
	"value" text NOT NULL,
	"verified_at" timestamp (3) with time zone,
	"verified_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_texts" (
	"company_id" text NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"original" boolean DEFAULT true NOT NULL,
	CONSTRAINT "company_texts_company_id_field_language_pk" PRIMARY KEY("company_id","field","language")
);
--> statement-breakpoint
CREATE TABLE "contact_views" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"viewer_id" text,
	"viewer_company_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"user_id" text,
	"name" text NOT NULL,
	"job_title" text,
	"email" text,
	"phone" text,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"company_id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"version" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stances" (
	"company_id" text NOT NULL,
	"other_id" text NOT NULL,
	"stance" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stances_company_id_other_id_stance_pk" PRIMARY KEY("company_id","other_id","stance")
);
--> statement-breakpoint
CREATE TABLE "target_markets" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"country" text NOT NULL,
	"region_code" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"priority" integer DEFAULT 2 NOT NULL,
	"horizon" text DEFAULT 'year' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visibility" (
	"company_id" text NOT NULL,
	"item" text NOT NULL,
	"audience" text NOT NULL,
	CONSTRAINT "visibility_company_id_item_pk" PRIMARY KEY("company_id","item")
);
--> statement-breakpoint
CREATE TABLE "ask_rules" (
	"event_id" text NOT NULL,
	"from_side_id" text NOT NULL,
	"to_side_id" text NOT NULL,
	CONSTRAINT "ask_rules_from_side_id_to_side_id_pk" PRIMARY KEY("from_side_id","to_side_id")
);
--> statement-breakpoint
CREATE TABLE "blocks" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"date" text NOT NULL,
	"start" text NOT NULL,
	"end" text NOT NULL,
	"slot_minutes" integer NOT NULL,
	"pause_minutes" integer DEFAULT 0 NOT NULL,
	"kind" text DEFAULT 'onsite' NOT NULL,
	"label" text
);
--> statement-breakpoint
CREATE TABLE "event_texts" (
	"event_id" text NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"original" boolean DEFAULT true NOT NULL,
	CONSTRAINT "event_texts_event_id_field_language_pk" PRIMARY KEY("event_id","field","language")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"regime" text DEFAULT 'organiser' NOT NULL,
	"office_id" text,
	"region_id" text,
	"zone" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"languages" jsonb NOT NULL,
	"venue_name" text,
	"venue_address" text,
	"contact_name" text,
	"contact_phone" text,
	"contact_email" text,
	"registration_opens_at" timestamp (3) with time zone,
	"registration_closes_at" timestamp (3) with time zone,
	"requests_open_at" timestamp (3) with time zone,
	"requests_close_at" timestamp (3) with time zone,
	"freeze_at" timestamp (3) with time zone,
	"request_days" integer DEFAULT 5 NOT NULL,
	"registration_cap" integer,
	"approval" boolean DEFAULT true NOT NULL,
	"min_meetings" integer DEFAULT 0 NOT NULL,
	"max_meetings" integer,
	"max_per_day" integer,
	"buffer_minutes" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_slug_unique" UNIQUE("slug"),
	CONSTRAINT "events_state" CHECK ("events"."state" in ('draft', 'open', 'over', 'cancelled')),
	CONSTRAINT "events_regime" CHECK ("events"."regime" in ('organiser', 'firms', 'both'))
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"capacity" integer DEFAULT 2 NOT NULL,
	"zone" text,
	"address" text,
	"host_id" text,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "places_kind" CHECK ("places"."kind" in ('table', 'room'))
);
--> statement-breakpoint
CREATE TABLE "sides" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"name" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slots" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"block_id" text NOT NULL,
	"date" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean,
	"failed_verification_count" integer,
	"locked_until" timestamp (3) with time zone,
	"user_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"language" text DEFAULT 'en' NOT NULL,
	"two_factor_enabled" boolean,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"for_company_id" text,
	"consent_id" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"event_id" text,
	"office_id" text,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" text PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"user_id" text,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"link" text,
	"attachment" jsonb,
	"event_id" text,
	"office_id" text,
	"company_id" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "letters_state" CHECK ("letters"."state" in ('waiting', 'sent', 'failed', 'kept'))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"request_id" text,
	"first_id" text NOT NULL,
	"second_id" text NOT NULL,
	"first_delegate_id" text,
	"second_delegate_id" text,
	"mode" text DEFAULT 'either' NOT NULL,
	"weight" double precision DEFAULT 1 NOT NULL,
	"must" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'agreed' NOT NULL,
	"cancel_reason" text,
	"cancelled_by" text,
	"number" integer NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meetings_state" CHECK ("meetings"."state" in ('agreed', 'held', 'not-held', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "request_slots" (
	"request_id" text NOT NULL,
	"slot_id" text NOT NULL,
	CONSTRAINT "request_slots_request_id_slot_id_pk" PRIMARY KEY("request_id","slot_id")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"asker_id" text NOT NULL,
	"asked_id" text NOT NULL,
	"pair_low" text NOT NULL,
	"pair_high" text NOT NULL,
	"card_id" text,
	"purpose" text DEFAULT '' NOT NULL,
	"mode" text DEFAULT 'either' NOT NULL,
	"weight" double precision DEFAULT 1 NOT NULL,
	"must" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"source" text DEFAULT 'firm' NOT NULL,
	"decline_reason" text,
	"decline_note" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "requests_state" CHECK ("requests"."state" in ('pending', 'accepted', 'declined', 'withdrawn', 'expired'))
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"scope" text NOT NULL,
	"given_by" text NOT NULL,
	"means" text NOT NULL,
	"evidence" text,
	"given_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consents_scope" CHECK ("consents"."scope" in ('profile', 'requests', 'events')),
	CONSTRAINT "consents_means" CHECK ("consents"."means" in ('online', 'letter', 'phone', 'paper'))
);
--> statement-breakpoint
CREATE TABLE "member_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"file_name" text NOT NULL,
	"table" jsonb,
	"mapping" jsonb NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"linked" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"errors" jsonb,
	"finished_at" timestamp (3) with time zone,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"company_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"contact_name" text,
	"contact_email" text,
	"contact_phone" text,
	"member_number" text,
	"note" text,
	"adviser_id" text,
	"import_id" text,
	"notice_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"role" text,
	"company_id" text,
	"office_id" text,
	"event_id" text,
	"region_id" text,
	"delegate_id" text,
	"email" text,
	"from_office_id" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"used_at" timestamp (3) with time zone,
	"used_by" text,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_kind" CHECK ("invitations"."kind" in ('administrator', 'office', 'region', 'event', 'company', 'delegate'))
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"company_id" text,
	"office_id" text,
	"event_id" text,
	"region_id" text,
	"role" text NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('administrator', 'editor', 'adviser', 'organiser', 'helper', 'coordinator')),
	CONSTRAINT "memberships_state" CHECK ("memberships"."state" in ('active', 'asked')),
	CONSTRAINT "memberships_one_scope" CHECK ((case when "memberships"."company_id" is null then 0 else 1 end) + (case when "memberships"."office_id" is null then 0 else 1 end) + (case when "memberships"."event_id" is null then 0 else 1 end) + (case when "memberships"."region_id" is null then 0 else 1 end) <= 1)
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"region_id" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"email" text,
	"phone" text,
	"website" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "offices_slug_unique" UNIQUE("slug"),
	CONSTRAINT "offices_kind" CHECK ("offices"."kind" in ('chamber', 'agency', 'municipality', 'cluster', 'university', 'network'))
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"id" text PRIMARY KEY NOT NULL,
	"nuts_code" text NOT NULL,
	"nuts_edition" text NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delegates" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"person_id" text,
	"user_id" text,
	"name" text,
	"email" text,
	"phone" text,
	"job_title" text,
	"languages" jsonb NOT NULL,
	"attends" text DEFAULT 'either' NOT NULL,
	"buffer_minutes" integer DEFAULT 0 NOT NULL,
	"max_per_day" integer,
	"availability_set_at" timestamp (3) with time zone,
	"feed_token" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delegates_feedToken_unique" UNIQUE("feed_token")
);
--> statement-breakpoint
CREATE TABLE "free_slots" (
	"delegate_id" text NOT NULL,
	"slot_id" text NOT NULL,
	CONSTRAINT "free_slots_delegate_id_slot_id_pk" PRIMARY KEY("delegate_id","slot_id")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"company_id" text,
	"name" text NOT NULL,
	"state" text DEFAULT 'applied' NOT NULL,
	"mode" text DEFAULT 'onsite' NOT NULL,
	"side_id" text,
	"reason" text,
	"message" text,
	"min_meetings" integer,
	"max_meetings" integer,
	"registered_by" text,
	"number" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "participants_state" CHECK ("participants"."state" in ('applied', 'changes-asked', 'approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"schedule_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"actor_id" text,
	"reason" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "occupations" (
	"schedule_id" text NOT NULL,
	"place_id" text NOT NULL,
	"tick" integer NOT NULL,
	"placement_id" text NOT NULL,
	CONSTRAINT "occupations_schedule_id_place_id_tick_pk" PRIMARY KEY("schedule_id","place_id","tick")
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" text PRIMARY KEY NOT NULL,
	"schedule_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"place_id" text NOT NULL,
	"locked" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"settings" jsonb NOT NULL,
	"progress" jsonb,
	"schedule_id" text,
	"error" text,
	"started_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"alive_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "plans_state" CHECK ("plans"."state" in ('queued', 'running', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"number" integer NOT NULL,
	"agenda" jsonb NOT NULL,
	"brief" jsonb,
	"seed" integer,
	"certificate" jsonb,
	"note" text,
	"published_by" text,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"brief" jsonb,
	"seed" integer,
	"iterations" integer,
	"certificate" jsonb,
	"unplaced" jsonb,
	"status" text,
	"breaks" integer,
	"lower_bound" integer,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "schedules_state" CHECK ("schedules"."state" in ('draft', 'current', 'past'))
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"schedule_id" text NOT NULL,
	"delegate_id" text NOT NULL,
	"tick" integer NOT NULL,
	"placement_id" text NOT NULL,
	CONSTRAINT "seats_schedule_id_delegate_id_tick_pk" PRIMARY KEY("schedule_id","delegate_id","tick")
);
--> statement-breakpoint
ALTER TABLE "card_codes" ADD CONSTRAINT "card_codes_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_texts" ADD CONSTRAINT "card_texts_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_codes" ADD CONSTRAINT "company_codes_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_identifiers" ADD CONSTRAINT "company_identifiers_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_texts" ADD CONSTRAINT "company_texts_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_views" ADD CONSTRAINT "contact_views_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_views" ADD CONSTRAINT "contact_views_viewer_id_user_id_fk" FOREIGN KEY ("viewer_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stances" ADD CONSTRAINT "stances_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stances" ADD CONSTRAINT "stances_other_id_companies_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_markets" ADD CONSTRAINT "target_markets_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visibility" ADD CONSTRAINT "visibility_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_rules" ADD CONSTRAINT "ask_rules_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_rules" ADD CONSTRAINT "ask_rules_from_side_id_sides_id_fk" FOREIGN KEY ("from_side_id") REFERENCES "public"."sides"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_rules" ADD CONSTRAINT "ask_rules_to_side_id_sides_id_fk" FOREIGN KEY ("to_side_id") REFERENCES "public"."sides"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_texts" ADD CONSTRAINT "event_texts_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sides" ADD CONSTRAINT "sides_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_block_id_blocks_id_fk" FOREIGN KEY ("block_id") REFERENCES "public"."blocks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_first_id_participants_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_second_id_participants_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_first_delegate_id_delegates_id_fk" FOREIGN KEY ("first_delegate_id") REFERENCES "public"."delegates"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_second_delegate_id_delegates_id_fk" FOREIGN KEY ("second_delegate_id") REFERENCES "public"."delegates"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_cancelled_by_user_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_slots" ADD CONSTRAINT "request_slots_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_slots" ADD CONSTRAINT "request_slots_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_asker_id_participants_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_asked_id_participants_id_fk" FOREIGN KEY ("asked_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_answered_by_user_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_recorded_by_user_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_imports" ADD CONSTRAINT "member_imports_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_imports" ADD CONSTRAINT "member_imports_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_adviser_id_user_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_used_by_user_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegates" ADD CONSTRAINT "delegates_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegates" ADD CONSTRAINT "delegates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegates" ADD CONSTRAINT "delegates_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "free_slots" ADD CONSTRAINT "free_slots_delegate_id_delegates_id_fk" FOREIGN KEY ("delegate_id") REFERENCES "public"."delegates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "free_slots" ADD CONSTRAINT "free_slots_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_side_id_sides_id_fk" FOREIGN KEY ("side_id") REFERENCES "public"."sides"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_registered_by_user_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_actor_id_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_started_by_user_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_user_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_delegate_id_delegates_id_fk" FOREIGN KEY ("delegate_id") REFERENCES "public"."delegates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_codes_code" ON "card_codes" USING btree ("use","code");--> statement-breakpoint
CREATE INDEX "cards_company" ON "cards" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "cards_state_published" ON "cards" USING btree ("state","published_at");--> statement-breakpoint
CREATE INDEX "companies_country" ON "companies" USING btree ("country","region_code");--> statement-breakpoint
CREATE INDEX "companies_name" ON "companies" USING btree ("name");--> statement-breakpoint
CREATE INDEX "company_codes_code" ON "company_codes" USING btree ("use","code");--> statement-breakpoint
CREATE UNIQUE INDEX "company_identifiers_own" ON "company_identifiers" USING btree ("company_id","scheme","country","value");--> statement-breakpoint
CREATE UNIQUE INDEX "company_identifiers_verified" ON "company_identifiers" USING btree ("scheme","country","value") WHERE "company_identifiers"."verified_at" is not null;--> statement-breakpoint
CREATE INDEX "company_identifiers_value" ON "company_identifiers" USING btree ("scheme","value");--> statement-breakpoint
CREATE INDEX "contact_views_company" ON "contact_views" USING btree ("company_id","at");--> statement-breakpoint
CREATE INDEX "people_company" ON "people" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "target_markets_one" ON "target_markets" USING btree ("company_id","country","region_code","role");--> statement-breakpoint
CREATE INDEX "blocks_event" ON "blocks" USING btree ("event_id","date");--> statement-breakpoint
CREATE UNIQUE INDEX "places_label" ON "places" USING btree ("event_id","label");--> statement-breakpoint
CREATE UNIQUE INDEX "sides_name" ON "sides" USING btree ("event_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "slots_one" ON "slots" USING btree ("block_id","starts_at");--> statement-breakpoint
CREATE INDEX "slots_event" ON "slots" USING btree ("event_id","starts_at");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "audit_event" ON "audit" USING btree ("event_id","at");--> statement-breakpoint
CREATE INDEX "audit_company" ON "audit" USING btree ("for_company_id","at");--> statement-breakpoint
CREATE INDEX "letters_state_created" ON "letters" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "letters_event" ON "letters" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "meetings_event" ON "meetings" USING btree ("event_id","state");--> statement-breakpoint
CREATE INDEX "meetings_first" ON "meetings" USING btree ("first_id");--> statement-breakpoint
CREATE INDEX "meetings_second" ON "meetings" USING btree ("second_id");--> statement-breakpoint
CREATE UNIQUE INDEX "requests_open_pair" ON "requests" USING btree ("event_id","pair_low","pair_high") WHERE "requests"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "requests_asker" ON "requests" USING btree ("asker_id");--> statement-breakpoint
CREATE INDEX "requests_asked" ON "requests" USING btree ("asked_id");--> statement-breakpoint
CREATE INDEX "requests_event" ON "requests" USING btree ("event_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_open" ON "consents" USING btree ("member_id","scope") WHERE "consents"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "member_imports_office" ON "member_imports" USING btree ("office_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "members_current" ON "members" USING btree ("office_id","company_id") WHERE "members"."until" is null;--> statement-breakpoint
CREATE INDEX "members_company" ON "members" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "invitations_company" ON "invitations" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_company" ON "memberships" USING btree ("user_id","company_id") WHERE "memberships"."company_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_office" ON "memberships" USING btree ("user_id","office_id") WHERE "memberships"."office_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_event" ON "memberships" USING btree ("user_id","event_id") WHERE "memberships"."event_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_region" ON "memberships" USING btree ("user_id","region_id") WHERE "memberships"."region_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_installation" ON "memberships" USING btree ("user_id") WHERE "memberships"."company_id" is null and "memberships"."office_id" is null and "memberships"."event_id" is null and "memberships"."region_id" is null;--> statement-breakpoint
CREATE INDEX "memberships_by_company" ON "memberships" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "memberships_by_office" ON "memberships" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "memberships_by_event" ON "memberships" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "regions_code" ON "regions" USING btree ("nuts_code","nuts_edition");--> statement-breakpoint
CREATE INDEX "delegates_participant" ON "delegates" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "delegates_user" ON "delegates" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_company" ON "participants" USING btree ("event_id","company_id") WHERE "participants"."company_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "participants_number" ON "participants" USING btree ("event_id","number");--> statement-breakpoint
CREATE INDEX "participants_by_company" ON "participants" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "changes_event" ON "changes" USING btree ("event_id","at");--> statement-breakpoint
CREATE INDEX "occupations_placement" ON "occupations" USING btree ("placement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placements_meeting" ON "placements" USING btree ("schedule_id","meeting_id");--> statement-breakpoint
CREATE INDEX "placements_slot" ON "placements" USING btree ("schedule_id","slot_id");--> statement-breakpoint
CREATE INDEX "placements_by_meeting" ON "placements" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_one_at_a_time" ON "plans" USING btree ("event_id") WHERE "plans"."state" in ('queued', 'running');--> statement-breakpoint
CREATE UNIQUE INDEX "publications_number" ON "publications" USING btree ("event_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_current" ON "schedules" USING btree ("event_id") WHERE "schedules"."state" = 'current';--> statement-breakpoint
CREATE INDEX "schedules_event" ON "schedules" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "seats_placement" ON "seats" USING btree ("placement_id");