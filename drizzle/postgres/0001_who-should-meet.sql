CREATE TABLE "fair_lists" (
	"event_id" text NOT NULL,
	"company_id" text NOT NULL,
	"others" jsonb NOT NULL,
	CONSTRAINT "fair_lists_event_id_company_id_pk" PRIMARY KEY("event_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "fairness" (
	"event_id" text PRIMARY KEY NOT NULL,
	"floor" integer NOT NULL,
	"stamp" text NOT NULL,
	"set_by" text,
	"set_at" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"event_id" text PRIMARY KEY NOT NULL,
	"floor" integer NOT NULL,
	"most" integer NOT NULL,
	"firms" integer NOT NULL,
	"without_profile" integer NOT NULL,
	"weight" double precision NOT NULL,
	"bound" double precision NOT NULL,
	"blocking" integer NOT NULL,
	"starved" jsonb NOT NULL,
	"weights" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposed_pairs" (
	"event_id" text NOT NULL,
	"pair_low" text NOT NULL,
	"pair_high" text NOT NULL,
	"asker_id" text NOT NULL,
	"state" text NOT NULL,
	"weight" double precision NOT NULL,
	"by_hand" boolean DEFAULT false NOT NULL,
	CONSTRAINT "proposed_pairs_event_id_pair_low_pair_high_pk" PRIMARY KEY("event_id","pair_low","pair_high"),
	CONSTRAINT "proposed_pairs_state" CHECK ("proposed_pairs"."state" in ('proposed', 'reserve', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "showings" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"other_id" text NOT NULL,
	"event_id" text DEFAULT '' NOT NULL,
	"day" text NOT NULL,
	"rank" integer NOT NULL,
	"score" double precision NOT NULL,
	"gain_a" double precision NOT NULL,
	"gain_b" double precision NOT NULL,
	"confidence" double precision NOT NULL,
	"parts_a" jsonb NOT NULL,
	"parts_b" jsonb NOT NULL,
	"weights" text NOT NULL,
	"vocabulary" text NOT NULL,
	"shown_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "stances" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "exposure" text DEFAULT 'usual' NOT NULL;--> statement-breakpoint
ALTER TABLE "fair_lists" ADD CONSTRAINT "fair_lists_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_lists" ADD CONSTRAINT "fair_lists_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fairness" ADD CONSTRAINT "fairness_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fairness" ADD CONSTRAINT "fairness_set_by_user_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_pairs" ADD CONSTRAINT "proposed_pairs_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_pairs" ADD CONSTRAINT "proposed_pairs_pair_low_participants_id_fk" FOREIGN KEY ("pair_low") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_pairs" ADD CONSTRAINT "proposed_pairs_pair_high_participants_id_fk" FOREIGN KEY ("pair_high") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "showings" ADD CONSTRAINT "showings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "showings" ADD CONSTRAINT "showings_other_id_companies_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "showings_one" ON "showings" USING btree ("company_id","other_id","event_id","day");--> statement-breakpoint
CREATE INDEX "showings_other" ON "showings" USING btree ("other_id","day");