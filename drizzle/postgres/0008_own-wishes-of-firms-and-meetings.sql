CREATE TABLE "meeting_orders" (
	"earlier_id" text NOT NULL,
	"later_id" text NOT NULL,
	CONSTRAINT "meeting_orders_earlier_id_later_id_pk" PRIMARY KEY("earlier_id","later_id")
);
--> statement-breakpoint
CREATE TABLE "preferences" (
	"participant_id" text NOT NULL,
	"partner_id" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "preferences_participant_id_partner_id_pk" PRIMARY KEY("participant_id","partner_id")
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "half" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "max_per_day" integer;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "no_back_to_back" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_orders" ADD CONSTRAINT "meeting_orders_earlier_id_meetings_id_fk" FOREIGN KEY ("earlier_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_orders" ADD CONSTRAINT "meeting_orders_later_id_meetings_id_fk" FOREIGN KEY ("later_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_partner_id_participants_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_orders_later" ON "meeting_orders" USING btree ("later_id");