ALTER TYPE "public"."role" ADD VALUE 'datenschutz';--> statement-breakpoint
ALTER TABLE "accounts" DROP CONSTRAINT "accounts_jobcenter_by_role";--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_jobcenter_by_role" CHECK (case when "accounts"."role" in ('editor', 'lead') then "accounts"."jobcenter_id" is not null
        when "accounts"."role" in ('moderator', 'admin') then "accounts"."jobcenter_id" is null else true end);