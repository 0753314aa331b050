CREATE TYPE "public"."benefit_state" AS ENUM('none', 'checked');--> statement-breakpoint
CREATE TYPE "public"."guardian_kind" AS ENUM('custody', 'betreuung');--> statement-breakpoint
CREATE TYPE "public"."told_kind" AS ENUM('health', 'origin', 'belief', 'sexual_life', 'conviction');--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'consent_ends' BEFORE 'host_invited';--> statement-breakpoint
CREATE TABLE "consent_reminders" (
	"consent_id" uuid NOT NULL,
	"days_before" integer NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consent_reminders_consent_id_days_before_pk" PRIMARY KEY("consent_id","days_before")
);
--> statement-breakpoint
CREATE TABLE "information_sheets" (
	"hash" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "benefits" "benefit_state";--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "guardian_kind" "guardian_kind";--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "guardian_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "guardian_signed_on" date;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "guardian_in_scope" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "special_kinds" "told_kind"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "sheet_hash" text;--> statement-breakpoint
ALTER TABLE "revision_consents" ADD COLUMN "told_kinds" "told_kind"[];--> statement-breakpoint
ALTER TABLE "consent_reminders" ADD CONSTRAINT "consent_reminders_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_sheet_hash_information_sheets_hash_fk" FOREIGN KEY ("sheet_hash") REFERENCES "public"."information_sheets"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_guardian_whole" CHECK (("consents"."guardian_kind" is null) = ("consents"."guardian_signed_on" is null)
        and ("consents"."guardian_kind" is null or btrim("consents"."guardian_name") <> ''));--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_guardian_in_scope" CHECK ("consents"."guardian_kind" is distinct from 'betreuung' or "consents"."guardian_in_scope");--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_no_conviction" CHECK (not 'conviction' = any("consents"."special_kinds"));