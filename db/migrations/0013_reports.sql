CREATE TYPE "public"."report_kind" AS ENUM('error', 'barrier', 'withdrawal');--> statement-breakpoint
CREATE TYPE "public"."report_state" AS ENUM('received', 'in_progress', 'answered', 'done');--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'report_received';--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'report_reminder';--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'report_answer';--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"kind" "report_kind" NOT NULL,
	"jobcenter_id" uuid,
	"page" text DEFAULT '' NOT NULL,
	"message" text NOT NULL,
	"email" text,
	"form_key" text NOT NULL,
	"state" "report_state" DEFAULT 'received' NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"handled_by" uuid,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone,
	"reminders" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "reports_number_unique" UNIQUE("number"),
	CONSTRAINT "reports_form_key_unique" UNIQUE("form_key"),
	CONSTRAINT "reports_message_length" CHECK (length("reports"."message") <= 4000 and length("reports"."answer") <= 4000),
	CONSTRAINT "reports_answer_there" CHECK ("reports"."state" <> 'answered' or ("reports"."answer" is not null and "reports"."answered_at" is not null)),
	CONSTRAINT "reports_done_known" CHECK (("reports"."state" = 'done') = ("reports"."done_at" is not null)),
	CONSTRAINT "reports_barrier_answered" CHECK ("reports"."kind" <> 'barrier' or "reports"."state" <> 'done' or "reports"."answered_at" is not null),
	CONSTRAINT "reports_erased_whole" CHECK ("reports"."erased_at" is null or ("reports"."state" = 'done' and "reports"."message" = '' and "reports"."page" = '' and "reports"."email" is null and "reports"."answer" is null)),
	CONSTRAINT "reports_message_there" CHECK ("reports"."message" <> '' or "reports"."erased_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "mails" ALTER COLUMN "account_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "is_accessibility_contact" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_handled_by_accounts_id_fk" FOREIGN KEY ("handled_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reports_by_jobcenter" ON "reports" USING btree ("jobcenter_id","state","due_on");--> statement-breakpoint
CREATE INDEX "reports_by_due" ON "reports" USING btree ("state","due_on");--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_recipient" CHECK ("mails"."account_id" is not null or "mails"."facts" ? 'reportId');