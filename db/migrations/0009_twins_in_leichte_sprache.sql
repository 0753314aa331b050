ALTER TABLE "posts" ADD COLUMN "twin_of" uuid;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "leichte_sprache" jsonb;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_id_jobcenter_kind" UNIQUE("id","jobcenter_id","kind");--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_one_twin" UNIQUE("twin_of");--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_twin_of" FOREIGN KEY ("twin_of","jobcenter_id","kind") REFERENCES "public"."posts"("id","jobcenter_id","kind") ON DELETE no action ON UPDATE no action;
