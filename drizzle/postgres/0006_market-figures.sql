CREATE TABLE "learned_weights" (
	"version" text PRIMARY KEY NOT NULL,
	"weights" jsonb NOT NULL,
	"calibration" jsonb NOT NULL,
	"answers" integer NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market_figures" (
	"country" text NOT NULL,
	"product" text DEFAULT '' NOT NULL,
	"indicator" text NOT NULL,
	"value" double precision NOT NULL,
	"source" text NOT NULL,
	"year" integer NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "market_figures_country_product_indicator_pk" PRIMARY KEY("country","product","indicator"),
	CONSTRAINT "market_figures_indicator" CHECK ("market_figures"."indicator" in ('population', 'gdp-per-head', 'imports', 'logistics', 'barred'))
);
--> statement-breakpoint
ALTER TABLE "learned_weights" ADD CONSTRAINT "learned_weights_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;