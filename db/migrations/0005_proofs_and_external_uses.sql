CREATE TYPE "public"."external_use_kind" AS ENUM('press', 'social', 'partner', 'print', 'exhibition', 'other');--> statement-breakpoint
CREATE TYPE "public"."takedown_stage" AS ENUM('minute', 'day', 'week');--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'takedown_failed' BEFORE 'host_invited';--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'removal_due' BEFORE 'host_invited';--> statement-breakpoint
CREATE TABLE "external_uses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"kind" "external_use_kind" NOT NULL,
	"place" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"used_on" date NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "external_uses_named" CHECK (btrim("external_uses"."place") <> '')
);
--> statement-breakpoint
CREATE TABLE "removal_tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"use_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" uuid,
	"answer" text,
	"reminders" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "removal_tasks_once" UNIQUE("use_id","consent_id"),
	CONSTRAINT "removal_tasks_done_answered" CHECK (("removal_tasks"."done_at" is null) = ("removal_tasks"."answer" is null) and btrim("removal_tasks"."answer") <> '')
);
--> statement-breakpoint
CREATE TABLE "takedown_checks" (
	"proof_id" uuid NOT NULL,
	"stage" "takedown_stage" NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"result" jsonb,
	CONSTRAINT "takedown_checks_proof_id_stage_pk" PRIMARY KEY("proof_id","stage"),
	CONSTRAINT "takedown_checks_done_with_result" CHECK ("takedown_checks"."done_at" is null or "takedown_checks"."result" is not null)
);
--> statement-breakpoint
CREATE TABLE "takedown_proofs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consent_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "takedown_proofs_event_id_unique" UNIQUE("event_id")
);
--> statement-breakpoint
ALTER TABLE "external_uses" ADD CONSTRAINT "external_uses_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_uses" ADD CONSTRAINT "external_uses_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_uses" ADD CONSTRAINT "external_uses_own_post" FOREIGN KEY ("post_id","jobcenter_id") REFERENCES "public"."posts"("id","jobcenter_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removal_tasks" ADD CONSTRAINT "removal_tasks_use_id_external_uses_id_fk" FOREIGN KEY ("use_id") REFERENCES "public"."external_uses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removal_tasks" ADD CONSTRAINT "removal_tasks_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removal_tasks" ADD CONSTRAINT "removal_tasks_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removal_tasks" ADD CONSTRAINT "removal_tasks_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown_checks" ADD CONSTRAINT "takedown_checks_proof_id_takedown_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."takedown_proofs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown_proofs" ADD CONSTRAINT "takedown_proofs_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown_proofs" ADD CONSTRAINT "takedown_proofs_event_id_consent_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."consent_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "external_uses_by_post" ON "external_uses" USING btree ("post_id","used_on");--> statement-breakpoint
CREATE INDEX "removal_tasks_by_consent" ON "removal_tasks" USING btree ("consent_id");--> statement-breakpoint
CREATE INDEX "removal_tasks_open" ON "removal_tasks" USING btree ("jobcenter_id","due_on") WHERE "removal_tasks"."done_at" is null;--> statement-breakpoint
CREATE INDEX "takedown_checks_open" ON "takedown_checks" USING btree ("next_try_at") WHERE "takedown_checks"."done_at" is null;--> statement-breakpoint
CREATE INDEX "takedown_proofs_by_consent" ON "takedown_proofs" USING btree ("consent_id");