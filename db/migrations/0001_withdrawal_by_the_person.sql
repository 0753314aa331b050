CREATE TYPE "public"."withdrawal_outcome" AS ENUM('carried_out', 'narrowed', 'refused');--> statement-breakpoint
CREATE TYPE "public"."viewing_answer" AS ENUM('yes', 'change', 'no');--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'consent_narrowed' BEFORE 'host_invited';--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'viewing_answered' BEFORE 'host_invited';--> statement-breakpoint
CREATE TABLE "post_hidings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"post_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"hidden_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"ended_because" text,
	CONSTRAINT "post_hidings_at_most_72_hours" CHECK ("post_hidings"."until" > "post_hidings"."hidden_at" and "post_hidings"."until" <= "post_hidings"."hidden_at" + interval '72 hours'),
	CONSTRAINT "post_hidings_end_explained" CHECK (("post_hidings"."ended_at" is null) = ("post_hidings"."ended_because" is null) and "post_hidings"."ended_because" <> '')
);
--> statement-breakpoint
CREATE TABLE "withdrawal_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"consent_id" uuid NOT NULL,
	"issued_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"issued_by" uuid
);
--> statement-breakpoint
CREATE TABLE "viewings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"consent_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"issued_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"issued_by" uuid,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answer" "viewing_answer",
	"answered_at" timestamp (3) with time zone,
	"remark" text DEFAULT '' NOT NULL,
	CONSTRAINT "viewings_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "viewings_answer_known" CHECK (("viewings"."answer" is null) = ("viewings"."answered_at" is null)),
	CONSTRAINT "viewings_remark_length" CHECK (length("viewings"."remark") <= 4000)
);
--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "reports_erased_whole";--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "person_name" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "outcome" "withdrawal_outcome";--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "refused_because" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "refused_by" uuid;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "refusal_confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "post_hidings" ADD CONSTRAINT "post_hidings_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_hidings" ADD CONSTRAINT "post_hidings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_hidings" ADD CONSTRAINT "post_hidings_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawal_codes" ADD CONSTRAINT "withdrawal_codes_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawal_codes" ADD CONSTRAINT "withdrawal_codes_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "post_hidings_open" ON "post_hidings" USING btree ("post_id","until") WHERE "post_hidings"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "post_hidings_by_report" ON "post_hidings" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "withdrawal_codes_by_consent" ON "withdrawal_codes" USING btree ("consent_id");--> statement-breakpoint
CREATE INDEX "viewings_by_consent" ON "viewings" USING btree ("consent_id","revision_id","issued_at");--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_refused_by_accounts_id_fk" FOREIGN KEY ("refused_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_refusal_confirmed_by_accounts_id_fk" FOREIGN KEY ("refusal_confirmed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_withdrawal_ended" CHECK (("reports"."kind" = 'withdrawal' or "reports"."outcome" is null) and ("reports"."kind" <> 'withdrawal' or "reports"."state" <> 'done' or "reports"."outcome" is not null));--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_refusal_confirmed" CHECK ("reports"."outcome" is distinct from 'refused' or coalesce(("reports"."refused_because" <> '' or "reports"."erased_at" is not null) and "reports"."refusal_confirmed_by" <> "reports"."refused_by", false));--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_erased_whole" CHECK ("reports"."erased_at" is null or ("reports"."state" = 'done' and "reports"."message" = '' and "reports"."page" = '' and "reports"."email" is null and "reports"."answer" is null and "reports"."person_name" is null and "reports"."phone" is null and "reports"."refused_because" is null));