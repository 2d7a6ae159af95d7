CREATE TABLE "card_edits" (
	"card_id" text PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"language" text NOT NULL,
	"stage" text,
	"ipr" text,
	"research" jsonb,
	"texts" jsonb NOT NULL,
	"codes" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "card_edits_state" CHECK ("card_edits"."state" in ('draft', 'review', 'sent-back'))
);
--> statement-breakpoint
ALTER TABLE "card_edits" ADD CONSTRAINT "card_edits_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;