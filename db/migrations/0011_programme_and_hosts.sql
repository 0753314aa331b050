ALTER TYPE "public"."letter_name" ADD VALUE 'host_invited';--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'host_answered';--> statement-breakpoint
ALTER TYPE "public"."letter_name" ADD VALUE 'host_removed';--> statement-breakpoint
ALTER TABLE "aktionswochen" ADD COLUMN "former_slugs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "aktionswochen" ADD COLUMN "leitgedanke" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "aktionswochen" ADD COLUMN "introduction" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "post_hosts" ADD COLUMN "invited_by" uuid;--> statement-breakpoint
ALTER TABLE "post_hosts" ADD COLUMN "declined_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "post_hosts" ADD CONSTRAINT "post_hosts_invited_by_accounts_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revisions_by_week" ON "revisions" USING btree ("aktionswoche_id");--> statement-breakpoint
ALTER TABLE "post_hosts" ADD CONSTRAINT "post_hosts_one_answer" CHECK ("post_hosts"."accepted_at" is null or "post_hosts"."declined_at" is null);