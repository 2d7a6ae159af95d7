CREATE TABLE "request_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"number" integer NOT NULL,
	"side" text NOT NULL,
	"kind" text NOT NULL,
	"actor_id" text,
	"note" text,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "request_changes_kind" CHECK ("request_changes"."kind" in ('edit', 'proposal'))
);
--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "turn" text DEFAULT 'asked' NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "request_changes" ADD CONSTRAINT "request_changes_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_changes" ADD CONSTRAINT "request_changes_actor_id_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "request_changes_number" ON "request_changes" USING btree ("request_id","number");