CREATE TYPE "public"."erasure_reason" AS ENUM('period', 'request');--> statement-breakpoint
CREATE TABLE "erasures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"because" "erasure_reason" NOT NULL,
	"withdrawn_at" timestamp (3) with time zone NOT NULL,
	"erased_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"post_ids" uuid[] NOT NULL,
	"revisions" integer NOT NULL,
	"pictures" integer NOT NULL,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gone_addresses" (
	"path_hash" text PRIMARY KEY NOT NULL,
	"post_id" uuid NOT NULL,
	"gone_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "post_people" (
	"post_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"is_meant" boolean,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "post_people_post_id_person_id_pk" PRIMARY KEY("post_id","person_id"),
	CONSTRAINT "post_people_decided" CHECK (("post_people"."is_meant" is null) = ("post_people"."decided_at" is null))
);
--> statement-breakpoint
ALTER TABLE "consents" DROP CONSTRAINT "consents_guardian_whole";--> statement-breakpoint
ALTER TABLE "people" DROP CONSTRAINT "people_named";--> statement-breakpoint
DROP INDEX "revisions_one_open";--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gone_addresses" ADD CONSTRAINT "gone_addresses_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_people" ADD CONSTRAINT "post_people_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_people" ADD CONSTRAINT "post_people_own_post" FOREIGN KEY ("post_id","jobcenter_id") REFERENCES "public"."posts"("id","jobcenter_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_people" ADD CONSTRAINT "post_people_own_person" FOREIGN KEY ("person_id","jobcenter_id") REFERENCES "public"."people"("id","jobcenter_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "erasures_by_person" ON "erasures" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "gone_addresses_by_post" ON "gone_addresses" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "post_people_by_person" ON "post_people" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_one_open" ON "revisions" USING btree ("post_id") WHERE "revisions"."state" in ('draft', 'submitted', 'sent_back') and erased_at is null;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_erased_whole" CHECK ("consents"."erased_at" is null or ("consents"."public_name" = '' and "consents"."collected_by" = '' and "consents"."guardian_name" = '' and cardinality("consents"."special_kinds") = 0 and "consents"."evidence_key" is null and "consents"."evidence_type" is null));--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_guardian_whole" CHECK (("consents"."guardian_kind" is null) = ("consents"."guardian_signed_on" is null)
        and ("consents"."guardian_kind" is null or btrim("consents"."guardian_name") <> '' or "consents"."erased_at" is not null));--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_erased_whole" CHECK ("media"."erased_at" is null or ("media"."file_name" = '' and "media"."sha256" = '' and "media"."alt_text" is null and "media"."credit" = '' and "media"."widths" = '[]'));--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_erased_whole" CHECK ("people"."erased_at" is null or ("people"."name" = '' and "people"."contact" = '' and "people"."guardian_name" = '' and "people"."born_on" is null));--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_named" CHECK (btrim("people"."name") <> '' or "people"."erased_at" is not null);--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_erased_whole" CHECK ("revisions"."erased_at" is null or ("revisions"."title" = '' and "revisions"."teaser" = '' and "revisions"."content" = '[]' and "revisions"."details" = '{}' and "revisions"."topics" = '{}' and "revisions"."content_hash" = '' and "revisions"."state" in ('draft', 'approved')
        and num_nonnulls("revisions"."pillar", "revisions"."lead_picture", "revisions"."as_of", "revisions"."embargo_until", "revisions"."aktionswoche_id", "revisions"."series_id", "revisions"."series_part", "revisions"."starts_at", "revisions"."ends_at", "revisions"."sent_back_because") = 0
        and not coalesce("revisions"."leichte_sprache" @? '$.** ? (@.type() == "string" && @ != "")', false)));