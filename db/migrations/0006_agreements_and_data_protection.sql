ALTER TYPE "public"."role" ADD VALUE 'datenschutz';--> statement-breakpoint
CREATE TABLE "agreements" (
	"jobcenter_id" uuid NOT NULL,
	"version" text NOT NULL,
	"signed_on" date NOT NULL,
	"recorded_by" uuid,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreements_jobcenter_id_version_pk" PRIMARY KEY("jobcenter_id","version"),
	CONSTRAINT "agreements_version_there" CHECK (btrim("agreements"."version") <> '')
);
--> statement-breakpoint
ALTER TABLE "accounts" DROP CONSTRAINT "accounts_jobcenter_by_role";--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_jobcenter_by_role" CHECK (case when "accounts"."role" in ('editor', 'lead') then "accounts"."jobcenter_id" is not null
        when "accounts"."role" in ('moderator', 'admin') then "accounts"."jobcenter_id" is null else true end);