CREATE TABLE "media_people" (
	"media_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"point_x" integer,
	"point_y" integer,
	"marked_by" uuid,
	"marked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_people_media_id_person_id_pk" PRIMARY KEY("media_id","person_id"),
	CONSTRAINT "media_people_point" CHECK (("media_people"."point_x" is null) = ("media_people"."point_y" is null) and "media_people"."point_x" between 0 and 100 and "media_people"."point_y" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"name" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'de' NOT NULL,
	"born_on" date,
	"guardian_name" text DEFAULT '' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_id_jobcenter" UNIQUE("id","jobcenter_id"),
	CONSTRAINT "people_named" CHECK (btrim("people"."name") <> '')
);
--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "person_id" uuid;
--> statement-breakpoint
-- Every consent that stands at the beginning of a chain of replacements becomes one person.
INSERT INTO "people" ("id", "jobcenter_id", "name", "language", "created_by", "created_at")
	SELECT "id", "jobcenter_id", coalesce(nullif(btrim("public_name"), ''), '?'), "language", "created_by", "created_at" FROM "consents" WHERE "replaces" IS NULL;
--> statement-breakpoint
-- A recorded consent is frozen by a trigger; this column is new.
ALTER TABLE "consents" DISABLE TRIGGER USER;
--> statement-breakpoint
WITH RECURSIVE "chain" ("id", "person_id") AS (
	SELECT "id", "id" FROM "consents" WHERE "replaces" IS NULL
	UNION ALL
	SELECT "next"."id", "chain"."person_id" FROM "consents" "next" JOIN "chain" ON "next"."replaces" = "chain"."id"
)
UPDATE "consents" SET "person_id" = "chain"."person_id" FROM "chain" WHERE "chain"."id" = "consents"."id";
--> statement-breakpoint
ALTER TABLE "consents" ENABLE TRIGGER USER;
--> statement-breakpoint
ALTER TABLE "consents" ALTER COLUMN "person_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_id_person" UNIQUE("id","person_id");
--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_id_jobcenter" UNIQUE("id","jobcenter_id");
--> statement-breakpoint
ALTER TABLE "media_people" ADD CONSTRAINT "media_people_marked_by_accounts_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "media_people" ADD CONSTRAINT "media_people_own_picture" FOREIGN KEY ("media_id","jobcenter_id") REFERENCES "public"."media"("id","jobcenter_id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "media_people" ADD CONSTRAINT "media_people_own_person" FOREIGN KEY ("person_id","jobcenter_id") REFERENCES "public"."people"("id","jobcenter_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "media_people_by_person" ON "media_people" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "people_by_jobcenter" ON "people" USING btree ("jobcenter_id","created_at");
--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_replaces_same_person" FOREIGN KEY ("replaces","person_id") REFERENCES "public"."consents"("id","person_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_own_person" FOREIGN KEY ("person_id","jobcenter_id") REFERENCES "public"."people"("id","jobcenter_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "consents_by_person" ON "consents" USING btree ("person_id");
