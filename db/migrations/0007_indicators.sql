CREATE TYPE "public"."indicator_kind" AS ENUM('count', 'share', 'money');--> statement-breakpoint
CREATE TABLE "indicators" (
	"key" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"label" text NOT NULL,
	"unit" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"kind" "indicator_kind" DEFAULT 'count' NOT NULL,
	"decimals" integer DEFAULT 0 NOT NULL,
	"sums_up" boolean DEFAULT false NOT NULL,
	"scopes" "figure_scope"[] NOT NULL,
	"part_of" text,
	"position" integer DEFAULT 1000 NOT NULL,
	CONSTRAINT "indicators_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "figures" ADD COLUMN "original_id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "figures" ADD COLUMN "period_from" date;--> statement-breakpoint
ALTER TABLE "figures" ADD COLUMN "period_to" date;--> statement-breakpoint
ALTER TABLE "figures" ADD COLUMN "corrected_because" text;--> statement-breakpoint
ALTER TABLE "figures" ADD COLUMN "taken_back_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "figures" ADD COLUMN "taken_back_because" text;--> statement-breakpoint
-- The Kennzahlen that stood in the rows; their words are completed by the master data.
INSERT INTO indicators (key, slug, label, unit, scopes)
  SELECT DISTINCT ON (indicator) indicator, replace(indicator, '_', '-'), label, unit, '{bund,land,jobcenter}'::figure_scope[]
  FROM figures ORDER BY indicator, as_of DESC, id;--> statement-breakpoint
UPDATE figures SET original_id = id;--> statement-breakpoint
-- Whole years that a label named so far.
UPDATE figures SET period_from = '2018-01-01', period_to = '2018-12-31'
  WHERE as_of = '2018-12-31' AND indicator IN ('integrations_migration_background', 'integrations_migration_background_svp');--> statement-breakpoint
UPDATE figures SET period_from = date_trunc('year', as_of)::date, period_to = as_of WHERE indicator IN ('households', 'integrations_svp');--> statement-breakpoint
UPDATE figures SET period_from = '2012-01-01', period_to = '2018-12-31'
  WHERE as_of = '2018-12-31' AND indicator IN ('integrations_total', 'qualifications');--> statement-breakpoint
UPDATE figures SET period_from = '2015-01-01', period_to = '2022-12-31'
  WHERE as_of = '2019-08-14' AND indicator IN ('esf_funding_land', 'funding_kreis', 'funding_jobcenter');--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_part_of_indicators_key_fk" FOREIGN KEY ("part_of") REFERENCES "public"."indicators"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_indicator_indicators_key_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_replaces_figures_id_fk" FOREIGN KEY ("replaces") REFERENCES "public"."figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "figures_by_original" ON "figures" USING btree ("original_id");--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_period" CHECK (("figures"."period_from" is null) = ("figures"."period_to" is null) and coalesce("figures"."period_from" <= "figures"."period_to", true));--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_source" CHECK (btrim("figures"."source") <> '' and "figures"."source_date" ~ '^\d{4}(-\d{2}(-\d{2})?)?$');--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_correction" CHECK (("figures"."replaces" is null) = ("figures"."corrected_because" is null));--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_taken_back" CHECK (("figures"."taken_back_at" is null) = ("figures"."taken_back_because" is null));