ALTER TYPE "public"."letter_name" ADD VALUE 'draft_left' BEFORE 'consent_withdrawn';--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "leaving_told_at" timestamp (3) with time zone;