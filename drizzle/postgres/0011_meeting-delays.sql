CREATE TABLE "meeting_delays" (
	"meeting_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"minutes" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"said_by" text,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_delays_meeting_id_participant_id_pk" PRIMARY KEY("meeting_id","participant_id"),
	CONSTRAINT "meeting_delays_minutes" CHECK ("meeting_delays"."minutes" in (5, 10, 15))
);
--> statement-breakpoint
ALTER TABLE "meeting_delays" ADD CONSTRAINT "meeting_delays_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_delays" ADD CONSTRAINT "meeting_delays_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_delays" ADD CONSTRAINT "meeting_delays_said_by_user_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_delays_participant" ON "meeting_delays" USING btree ("participant_id");