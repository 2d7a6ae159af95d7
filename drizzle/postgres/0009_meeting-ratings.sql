CREATE TABLE "meeting_ratings" (
	"meeting_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"useful" text NOT NULL,
	"reason" text,
	"note" text,
	"rated_by" text,
	"rated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_ratings_meeting_id_participant_id_pk" PRIMARY KEY("meeting_id","participant_id"),
	CONSTRAINT "meeting_ratings_useful" CHECK ("meeting_ratings"."useful" in ('yes', 'somewhat', 'no'))
);
--> statement-breakpoint
ALTER TABLE "meeting_ratings" ADD CONSTRAINT "meeting_ratings_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_ratings" ADD CONSTRAINT "meeting_ratings_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_ratings" ADD CONSTRAINT "meeting_ratings_rated_by_user_id_fk" FOREIGN KEY ("rated_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_ratings_participant" ON "meeting_ratings" USING btree ("participant_id");