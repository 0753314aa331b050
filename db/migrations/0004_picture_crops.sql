ALTER TABLE "revision_media" ADD COLUMN "focal_x" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "revision_media" ADD COLUMN "focal_y" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
-- The rows of approved revisions are frozen by a trigger; these columns are new, and readers see these values today.
ALTER TABLE "revision_media" DISABLE TRIGGER USER;--> statement-breakpoint
UPDATE "revision_media" SET "focal_x" = "media"."focal_x", "focal_y" = "media"."focal_y" FROM "media"
	WHERE "media"."id" = "revision_media"."media_id" AND ("media"."focal_x", "media"."focal_y") <> (50, 50);--> statement-breakpoint
ALTER TABLE "revision_media" ENABLE TRIGGER USER;--> statement-breakpoint
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_focal_point" CHECK ("revision_media"."focal_x" between 0 and 100 and "revision_media"."focal_y" between 0 and 100);
