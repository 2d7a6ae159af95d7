CREATE TABLE "interpreters" (
	"event_id" text NOT NULL,
	"first" text NOT NULL,
	"second" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "interpreters_event_id_first_second_pk" PRIMARY KEY("event_id","first","second")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"title" text NOT NULL,
	"venue" text,
	"date" text NOT NULL,
	"start" text NOT NULL,
	"end" text NOT NULL,
	"capacity" integer
);
--> statement-breakpoint
CREATE TABLE "session_seats" (
	"session_id" text NOT NULL,
	"delegate_id" text NOT NULL,
	CONSTRAINT "session_seats_session_id_delegate_id_pk" PRIMARY KEY("session_id","delegate_id")
);
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "no_back_to_back" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "lunch_minutes" integer;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "lunch_from" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "lunch_until" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "walk_minutes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "reserve_tables" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "reserve_slots" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "online_from" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "online_until" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "max_gaps" integer;--> statement-breakpoint
ALTER TABLE "delegates" ADD COLUMN "arrives_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "delegates" ADD COLUMN "leaves_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "delegates" ADD COLUMN "zone" text;--> statement-breakpoint
ALTER TABLE "interpreters" ADD CONSTRAINT "interpreters_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seats" ADD CONSTRAINT "session_seats_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seats" ADD CONSTRAINT "session_seats_delegate_id_delegates_id_fk" FOREIGN KEY ("delegate_id") REFERENCES "public"."delegates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_event" ON "sessions" USING btree ("event_id","date");