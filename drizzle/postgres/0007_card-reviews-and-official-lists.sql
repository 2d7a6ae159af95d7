CREATE TABLE "official_codes" (
	"scheme" text NOT NULL,
	"edition" text NOT NULL,
	"code" text NOT NULL,
	"parent" text,
	"level" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "official_codes_scheme_edition_code_pk" PRIMARY KEY("scheme","edition","code")
);
--> statement-breakpoint
CREATE TABLE "official_labels" (
	"scheme" text NOT NULL,
	"edition" text NOT NULL,
	"code" text NOT NULL,
	"language" text NOT NULL,
	"label" text NOT NULL,
	"folded" text NOT NULL,
	CONSTRAINT "official_labels_scheme_edition_code_language_pk" PRIMARY KEY("scheme","edition","code","language")
);
--> statement-breakpoint
CREATE TABLE "official_lists" (
	"scheme" text NOT NULL,
	"edition" text NOT NULL,
	"source" text NOT NULL,
	"codes" integer NOT NULL,
	"labels" integer NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "official_lists_scheme_edition_pk" PRIMARY KEY("scheme","edition")
);
--> statement-breakpoint
CREATE TABLE "card_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"card_id" text NOT NULL,
	"submitted_by" text,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"verdict" text,
	"office_id" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"remarks" jsonb,
	CONSTRAINT "card_reviews_verdict" CHECK ("card_reviews"."verdict" in ('published', 'sent-back', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "notice_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "reviews_cards" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "card_reviews" ADD CONSTRAINT "card_reviews_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_reviews" ADD CONSTRAINT "card_reviews_submitted_by_user_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_reviews" ADD CONSTRAINT "card_reviews_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_reviews" ADD CONSTRAINT "card_reviews_decided_by_user_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "official_labels_code" ON "official_labels" USING btree ("scheme","code");--> statement-breakpoint
CREATE UNIQUE INDEX "card_reviews_open" ON "card_reviews" USING btree ("card_id") WHERE "card_reviews"."verdict" is null;--> statement-breakpoint
CREATE INDEX "card_reviews_card" ON "card_reviews" USING btree ("card_id","submitted_at");