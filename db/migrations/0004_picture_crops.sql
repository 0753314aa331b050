ALTER TABLE "revision_media" ADD COLUMN "focal_x" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "revision_media" ADD COLUMN "focal_y" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_focal_point" CHECK ("revision_media"."focal_x" between 0 and 100 and "revision_media"."focal_y" between 0 and 100);