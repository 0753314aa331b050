CREATE INDEX "posts_newest" ON "posts" USING btree ("first_public_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "posts_newest_by_kind" ON "posts" USING btree ("kind","first_public_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "posts_newest_by_jobcenter" ON "posts" USING btree ("jobcenter_id","first_public_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "revisions_by_series" ON "revisions" USING btree ("series_id") WHERE "revisions"."series_id" is not null;