ALTER TYPE "public"."letter_name" ADD VALUE 'participation_reminder';--> statement-breakpoint
CREATE TABLE "jobcenter_upkeep" (
	"jobcenter_id" uuid PRIMARY KEY NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "featured_stories" (
	"post_id" uuid PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "featured_stories_position_unique" UNIQUE("position"),
	CONSTRAINT "featured_stories_position" CHECK ("featured_stories"."position" between 1 and 3)
);
--> statement-breakpoint
ALTER TABLE "jobcenter_upkeep" ADD CONSTRAINT "jobcenter_upkeep_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_stories" ADD CONSTRAINT "featured_stories_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Which stories are chosen is nobody's business until readers may see them.
CREATE VIEW public_featured AS
  SELECT l.id, f.position FROM featured_stories f JOIN public_list l ON l.id = f.post_id WHERE l.kind = 'success_story';
--> statement-breakpoint
GRANT SELECT ON public_featured TO portal_reader;
