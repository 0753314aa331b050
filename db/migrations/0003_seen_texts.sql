CREATE TABLE "seen_texts" (
	"consent_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"manuscript" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"seen_on" date NOT NULL,
	CONSTRAINT "seen_texts_consent_id_post_id_pk" PRIMARY KEY("consent_id","post_id")
);
--> statement-breakpoint
ALTER TABLE "revision_consents" ADD COLUMN "corrected_because" text;--> statement-breakpoint
ALTER TABLE "seen_texts" ADD CONSTRAINT "seen_texts_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen_texts" ADD CONSTRAINT "seen_texts_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "seen_texts_by_post" ON "seen_texts" USING btree ("post_id");--> statement-breakpoint
ALTER TABLE "revision_consents" ADD CONSTRAINT "revision_consents_correction" CHECK ("revision_consents"."corrected_because" is null or (btrim("revision_consents"."corrected_because") <> '' and "revision_consents"."confirmed_hash" is not null and "revision_consents"."confirmed_by" is not null));