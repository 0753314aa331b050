ALTER TYPE "public"."letter_name" ADD VALUE 'account_left' BEFORE 'post_submitted';--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "leaving_told_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_erased_is_empty" CHECK ("accounts"."erased_at" is null or ("accounts"."name" = 'ehemaliges Konto' and "accounts"."email" = "accounts"."id"::text
        and "accounts"."password_hash" is null and "accounts"."oidc_subject" is null and "accounts"."last_signed_in_at" is null
        and not "accounts"."is_accessibility_contact" and "accounts"."locked_at" is not null));