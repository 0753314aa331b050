CREATE TYPE "public"."link_purpose" AS ENUM('invitation', 'password_reset');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('editor', 'lead', 'moderator', 'admin');--> statement-breakpoint
CREATE TYPE "public"."consent_channel" AS ENUM('portal', 'feeds', 'pdf', 'press', 'social');--> statement-breakpoint
CREATE TYPE "public"."consent_event_kind" AS ENUM('given', 'narrowed', 'withdrawn', 'superseded');--> statement-breakpoint
CREATE TYPE "public"."consent_form" AS ENUM('written', 'electronic');--> statement-breakpoint
CREATE TYPE "public"."name_form" AS ENUM('first_name', 'pseudonym', 'full_name');--> statement-breakpoint
CREATE TYPE "public"."withdrawal_way" AS ENUM('in_person', 'phone', 'mail', 'letter', 'portal');--> statement-breakpoint
CREATE TYPE "public"."figure_scope" AS ENUM('bund', 'land', 'jobcenter');--> statement-breakpoint
CREATE TYPE "public"."indicator_kind" AS ENUM('count', 'share', 'money');--> statement-breakpoint
CREATE TYPE "public"."letter_name" AS ENUM('invitation', 'password_reset', 'post_submitted', 'post_sent_back', 'post_approved', 'post_unpublished', 'consent_withdrawn', 'host_invited', 'host_answered', 'host_removed', 'report_received', 'report_reminder', 'report_answer', 'participation_reminder');--> statement-breakpoint
CREATE TYPE "public"."pillar" AS ENUM('stark', 'sozial', 'vorort');--> statement-breakpoint
CREATE TYPE "public"."post_kind" AS ENUM('success_story', 'veranstaltung', 'press_release', 'article', 'project');--> statement-breakpoint
CREATE TYPE "public"."revision_state" AS ENUM('draft', 'submitted', 'sent_back', 'approved');--> statement-breakpoint
CREATE TYPE "public"."report_kind" AS ENUM('error', 'barrier', 'withdrawal');--> statement-breakpoint
CREATE TYPE "public"."report_state" AS ENUM('received', 'in_progress', 'answered', 'done');--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "role" NOT NULL,
	"jobcenter_id" uuid,
	"password_hash" text,
	"oidc_subject" text,
	"is_accessibility_contact" boolean DEFAULT false NOT NULL,
	"locked_at" timestamp (3) with time zone,
	"last_signed_in_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_oidc_subject_unique" UNIQUE("oidc_subject"),
	CONSTRAINT "accounts_email_lower_case" CHECK ("accounts"."email" = lower("accounts"."email")),
	CONSTRAINT "accounts_jobcenter_by_role" CHECK (("accounts"."role" in ('editor', 'lead')) = ("accounts"."jobcenter_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"window_starts_at" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" "link_purpose" NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "one_time_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "aktionswochen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"former_slugs" text[] DEFAULT '{}' NOT NULL,
	"title" text NOT NULL,
	"leitgedanke" text DEFAULT '' NOT NULL,
	"introduction" text DEFAULT '' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "aktionswochen_slug_unique" UNIQUE("slug"),
	CONSTRAINT "aktionswochen_range" CHECK ("aktionswochen"."ends_on" >= "aktionswochen"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "campaigns_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"jobcenter_id" uuid,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "series_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "consent_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consent_id" uuid NOT NULL,
	"kind" "consent_event_kind" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"received_via" "withdrawal_way",
	"closes" "consent_channel"[],
	"account_id" uuid,
	CONSTRAINT "consent_events_closing" CHECK (("consent_events"."kind" = 'narrowed') = ("consent_events"."closes" is not null)),
	CONSTRAINT "consent_events_closes_ways" CHECK (cardinality("consent_events"."closes") > 0 and not 'portal' = any("consent_events"."closes"))
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"name_form" "name_form" NOT NULL,
	"public_name" text NOT NULL,
	"channels" "consent_channel"[] NOT NULL,
	"form" "consent_form" NOT NULL,
	"given_on" date NOT NULL,
	"valid_until" date NOT NULL,
	"informed_on" date NOT NULL,
	"voluntariness_explained_on" date NOT NULL,
	"collected_by" text NOT NULL,
	"wording_hash" text NOT NULL,
	"language" text DEFAULT 'de' NOT NULL,
	"evidence_key" text,
	"evidence_sha256" text,
	"evidence_type" text,
	"replaces" uuid,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consents_id_jobcenter" UNIQUE("id","jobcenter_id"),
	CONSTRAINT "consents_range" CHECK ("consents"."valid_until" >= "consents"."given_on"),
	CONSTRAINT "consents_some_channel" CHECK (cardinality("consents"."channels") > 0),
	CONSTRAINT "consents_evidence_whole" CHECK (("consents"."evidence_key" is null) = ("consents"."evidence_sha256" is null))
);
--> statement-breakpoint
CREATE TABLE "revision_consents" (
	"revision_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"confirmed_hash" text,
	"confirmed_on" date,
	"confirmed_by" uuid,
	CONSTRAINT "revision_consents_revision_id_consent_id_pk" PRIMARY KEY("revision_id","consent_id")
);
--> statement-breakpoint
CREATE TABLE "desk_entries" (
	"post_id" uuid NOT NULL,
	"is_handed_in" boolean NOT NULL,
	"revision_id" uuid NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"kind" "post_kind" NOT NULL,
	"is_twin" boolean NOT NULL,
	"state" "revision_state" NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "desk_entries_post_id_is_handed_in_pk" PRIMARY KEY("post_id","is_handed_in")
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"original_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"scope" "figure_scope" NOT NULL,
	"bundesland" text,
	"jobcenter_id" uuid,
	"indicator" text NOT NULL,
	"as_of" date NOT NULL,
	"period_from" date,
	"period_to" date,
	"qualifier" text DEFAULT '' NOT NULL,
	"value" numeric NOT NULL,
	"source" text NOT NULL,
	"source_date" text NOT NULL,
	"replaces" uuid,
	"corrected_because" text,
	"replaced_at" timestamp (3) with time zone,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_because" text,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "figures_scope" CHECK (("figures"."scope" = 'bund' and "figures"."jobcenter_id" is null and "figures"."bundesland" is null)
    or ("figures"."scope" = 'land' and "figures"."jobcenter_id" is null and "figures"."bundesland" is not null)
    or ("figures"."scope" = 'jobcenter' and "figures"."jobcenter_id" is not null and "figures"."bundesland" is null)),
	CONSTRAINT "figures_period" CHECK (("figures"."period_from" is null) = ("figures"."period_to" is null) and coalesce("figures"."period_from" <= "figures"."period_to", true)),
	CONSTRAINT "figures_source" CHECK (btrim("figures"."source") <> '' and "figures"."source_date" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	CONSTRAINT "figures_correction" CHECK (("figures"."replaces" is null) = ("figures"."corrected_because" is null)),
	CONSTRAINT "figures_taken_back" CHECK (("figures"."taken_back_at" is null) = ("figures"."taken_back_because" is null))
);
--> statement-breakpoint
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
CREATE TABLE "history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"account_id" uuid,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"jobcenter_id" uuid,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobcenter_sites" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"name" text NOT NULL,
	"street" text DEFAULT '' NOT NULL,
	"postal_code" text DEFAULT '' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"opening_hours" text DEFAULT '' NOT NULL,
	"access" text DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobcenter_upkeep" (
	"jobcenter_id" uuid PRIMARY KEY NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "jobcenters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"own_name" text,
	"kind" text NOT NULL,
	"bundesland" text NOT NULL,
	"ags" text NOT NULL,
	"seat" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"marker_latitude" double precision NOT NULL,
	"marker_longitude" double precision NOT NULL,
	"admitted_in" integer NOT NULL,
	"population" integer NOT NULL,
	"population_year" integer NOT NULL,
	"introduction" text DEFAULT '' NOT NULL,
	"website" text DEFAULT '' NOT NULL,
	"press_contact" jsonb,
	"provider" jsonb,
	"pillars" jsonb DEFAULT '{"stark":[],"sozial":[],"vorort":[]}'::jsonb NOT NULL,
	"profile_version" integer DEFAULT 1 NOT NULL,
	"has_own_approval" boolean DEFAULT false NOT NULL,
	"valid_from" date DEFAULT '2005-01-01' NOT NULL,
	"valid_to" date,
	CONSTRAINT "jobcenters_slug_unique" UNIQUE("slug"),
	CONSTRAINT "jobcenters_ags_unique" UNIQUE("ags"),
	CONSTRAINT "jobcenters_website_safe" CHECK ("jobcenters"."website" = '' or "jobcenters"."website" like 'https://%'),
	CONSTRAINT "jobcenters_valid_range" CHECK ("jobcenters"."valid_to" is null or "jobcenters"."valid_to" >= "jobcenters"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "list_dates" (
	"post_id" uuid NOT NULL,
	"is_next" boolean NOT NULL,
	"aktionswoche_id" uuid,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"is_all_day" boolean NOT NULL,
	"shown_from" timestamp with time zone NOT NULL,
	"shown_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_entries" (
	"post_id" uuid NOT NULL,
	"is_next" boolean NOT NULL,
	"revision_id" uuid NOT NULL,
	"kind" "post_kind" NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"bundesland" text NOT NULL,
	"slug" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"topics" text[] NOT NULL,
	"series_id" uuid,
	"aktionswoche_id" uuid,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"channels" "consent_channel"[] NOT NULL,
	"hosts" uuid[] NOT NULL,
	"shown_from" timestamp with time zone NOT NULL,
	"shown_until" timestamp with time zone NOT NULL,
	CONSTRAINT "list_entries_post_id_is_next_pk" PRIMARY KEY("post_id","is_next")
);
--> statement-breakpoint
CREATE TABLE "list_page_losses" (
	"page" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "list_page_losses_page_key_pk" PRIMARY KEY("page","key")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid,
	"letter" "letter_name" NOT NULL,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"next_try_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"given_up_at" timestamp (3) with time zone,
	"last_problem" text,
	CONSTRAINT "mails_recipient" CHECK ("mails"."account_id" is not null or "mails"."facts" ? 'reportId')
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"key" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"widths" jsonb NOT NULL,
	"bytes" integer NOT NULL,
	"alt_text" text,
	"credit" text DEFAULT '' NOT NULL,
	"focal_x" integer DEFAULT 50 NOT NULL,
	"focal_y" integer DEFAULT 50 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_key_unique" UNIQUE("key"),
	CONSTRAINT "media_focal_point" CHECK ("media"."focal_x" between 0 and 100 and "media"."focal_y" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "featured_stories" (
	"post_id" uuid PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "featured_stories_position_unique" UNIQUE("position"),
	CONSTRAINT "featured_stories_position" CHECK ("featured_stories"."position" between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE "portal_edition" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"edition" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "portal_edition_one_row" CHECK ("portal_edition"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "post_hosts" (
	"post_id" uuid NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"invited_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"invited_by" uuid,
	"accepted_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	CONSTRAINT "post_hosts_post_id_jobcenter_id_pk" PRIMARY KEY("post_id","jobcenter_id"),
	CONSTRAINT "post_hosts_one_answer" CHECK ("post_hosts"."accepted_at" is null or "post_hosts"."declined_at" is null)
);
--> statement-breakpoint
CREATE TABLE "post_slugs" (
	"jobcenter_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"post_id" uuid NOT NULL,
	CONSTRAINT "post_slugs_jobcenter_id_slug_pk" PRIMARY KEY("jobcenter_id","slug")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "post_kind" NOT NULL,
	"jobcenter_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"twin_of" uuid,
	"public_revision_id" uuid,
	"public_from" timestamp (3) with time zone,
	"next_revision_id" uuid,
	"next_from" timestamp (3) with time zone,
	"first_public_at" timestamp (3) with time zone,
	"unpublished_at" timestamp (3) with time zone,
	"unpublished_because" text,
	"is_for_review_afterwards" boolean DEFAULT false NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "posts_id_jobcenter" UNIQUE("id","jobcenter_id"),
	CONSTRAINT "posts_id_jobcenter_kind" UNIQUE("id","jobcenter_id","kind"),
	CONSTRAINT "posts_one_twin" UNIQUE("twin_of"),
	CONSTRAINT "posts_public_has_moment" CHECK (("posts"."public_revision_id" is null) = ("posts"."public_from" is null)),
	CONSTRAINT "posts_next_has_moment" CHECK (("posts"."next_revision_id" is null) = ("posts"."next_from" is null))
);
--> statement-breakpoint
CREATE TABLE "revision_media" (
	"revision_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "revision_media_revision_id_media_id_pk" PRIMARY KEY("revision_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"post_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" "revision_state" DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"teaser" text DEFAULT '' NOT NULL,
	"content" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"details" jsonb NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"pillar" "pillar",
	"lead_picture" jsonb,
	"as_of" date,
	"embargo_until" timestamp (3) with time zone,
	"aktionswoche_id" uuid,
	"series_id" uuid,
	"series_part" integer,
	"shows_no_person" boolean DEFAULT false NOT NULL,
	"leichte_sprache" jsonb,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"content_hash" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp (3) with time zone,
	"sent_back_by" uuid,
	"sent_back_at" timestamp (3) with time zone,
	"sent_back_because" text,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	CONSTRAINT "revisions_id_post" UNIQUE("id","post_id"),
	CONSTRAINT "revisions_number" UNIQUE("post_id","number"),
	CONSTRAINT "revisions_approved_by_other" CHECK ("revisions"."state" <> 'approved' or "revisions"."approved_by" is null or "revisions"."approved_by" is distinct from "revisions"."submitted_by")
);
--> statement-breakpoint
CREATE TABLE "saved_versions" (
	"revision_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"manuscript" jsonb NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_versions_revision_id_version_pk" PRIMARY KEY("revision_id","version")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"kind" "report_kind" NOT NULL,
	"jobcenter_id" uuid,
	"page" text DEFAULT '' NOT NULL,
	"message" text NOT NULL,
	"email" text,
	"form_key" text NOT NULL,
	"state" "report_state" DEFAULT 'received' NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"handled_by" uuid,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone,
	"reminders" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "reports_number_unique" UNIQUE("number"),
	CONSTRAINT "reports_form_key_unique" UNIQUE("form_key"),
	CONSTRAINT "reports_message_length" CHECK (length("reports"."message") <= 4000 and length("reports"."answer") <= 4000),
	CONSTRAINT "reports_answer_there" CHECK ("reports"."state" <> 'answered' or ("reports"."answer" is not null and "reports"."answered_at" is not null)),
	CONSTRAINT "reports_done_known" CHECK (("reports"."state" = 'done') = ("reports"."done_at" is not null)),
	CONSTRAINT "reports_barrier_answered" CHECK ("reports"."kind" <> 'barrier' or "reports"."state" <> 'done' or "reports"."answered_at" is not null),
	CONSTRAINT "reports_erased_whole" CHECK ("reports"."erased_at" is null or ("reports"."state" = 'done' and "reports"."message" = '' and "reports"."page" = '' and "reports"."email" is null and "reports"."answer" is null)),
	CONSTRAINT "reports_message_there" CHECK ("reports"."message" <> '' or "reports"."erased_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"revision_id" uuid PRIMARY KEY NOT NULL,
	"post_id" uuid NOT NULL,
	"title" text NOT NULL,
	"teaser" text NOT NULL,
	"about" text NOT NULL,
	"body" text NOT NULL,
	"marks" text[] DEFAULT '{}' NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (
      setweight(indexing.search_vector(title), 'A') || setweight(indexing.search_vector(teaser), 'B')
      || setweight(indexing.search_vector(about), 'C') || setweight(indexing.search_vector(body), 'D')
      || indexing.search_title_marks(title) || array_to_tsvector(marks)) STORED NOT NULL,
	"published_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "search_vocabulary" (
	"word" text PRIMARY KEY NOT NULL,
	"shown" text NOT NULL,
	"entries" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aktionswochen" ADD CONSTRAINT "aktionswochen_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_replaces_own" FOREIGN KEY ("replaces","jobcenter_id") REFERENCES "public"."consents"("id","jobcenter_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_consents" ADD CONSTRAINT "revision_consents_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_consents" ADD CONSTRAINT "revision_consents_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_consents" ADD CONSTRAINT "revision_consents_confirmed_by_accounts_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_entries" ADD CONSTRAINT "desk_entries_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_entries" ADD CONSTRAINT "desk_entries_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_indicator_indicators_key_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_replaces_figures_id_fk" FOREIGN KEY ("replaces") REFERENCES "public"."figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_part_of_indicators_key_fk" FOREIGN KEY ("part_of") REFERENCES "public"."indicators"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobcenter_sites" ADD CONSTRAINT "jobcenter_sites_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobcenter_upkeep" ADD CONSTRAINT "jobcenter_upkeep_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_dates" ADD CONSTRAINT "list_dates_entry" FOREIGN KEY ("post_id","is_next") REFERENCES "public"."list_entries"("post_id","is_next") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_stories" ADD CONSTRAINT "featured_stories_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_hosts" ADD CONSTRAINT "post_hosts_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_hosts" ADD CONSTRAINT "post_hosts_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_hosts" ADD CONSTRAINT "post_hosts_invited_by_accounts_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_slugs" ADD CONSTRAINT "post_slugs_post" FOREIGN KEY ("post_id","jobcenter_id") REFERENCES "public"."posts"("id","jobcenter_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_twin_of" FOREIGN KEY ("twin_of","jobcenter_id","kind") REFERENCES "public"."posts"("id","jobcenter_id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_public_revision" FOREIGN KEY ("public_revision_id","id") REFERENCES "public"."revisions"("id","post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_next_revision" FOREIGN KEY ("next_revision_id","id") REFERENCES "public"."revisions"("id","post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_aktionswoche_id_aktionswochen_id_fk" FOREIGN KEY ("aktionswoche_id") REFERENCES "public"."aktionswochen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_sent_back_by_accounts_id_fk" FOREIGN KEY ("sent_back_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_approved_by_accounts_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_versions" ADD CONSTRAINT "saved_versions_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_versions" ADD CONSTRAINT "saved_versions_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_jobcenter_id_jobcenters_id_fk" FOREIGN KEY ("jobcenter_id") REFERENCES "public"."jobcenters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_handled_by_accounts_id_fk" FOREIGN KEY ("handled_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "accounts_by_jobcenter" ON "accounts" USING btree ("jobcenter_id","name");--> statement-breakpoint
CREATE INDEX "one_time_links_by_account" ON "one_time_links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_by_account" ON "sessions" USING btree ("account_id","last_seen_at");--> statement-breakpoint
CREATE INDEX "consent_events_by_consent" ON "consent_events" USING btree ("consent_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "consent_events_once" ON "consent_events" USING btree ("consent_id","kind") WHERE "consent_events"."closes" is null;--> statement-breakpoint
CREATE INDEX "consent_events_by_time" ON "consent_events" USING btree ("at") WHERE "consent_events"."kind" <> 'given';--> statement-breakpoint
CREATE INDEX "consents_by_jobcenter" ON "consents" USING btree ("jobcenter_id","created_at");--> statement-breakpoint
CREATE INDEX "consents_by_jobcenter_end" ON "consents" USING btree ("jobcenter_id","valid_until");--> statement-breakpoint
CREATE INDEX "consents_by_end" ON "consents" USING btree ("valid_until");--> statement-breakpoint
CREATE INDEX "revision_consents_by_consent" ON "revision_consents" USING btree ("consent_id");--> statement-breakpoint
CREATE INDEX "desk_entries_by_revision" ON "desk_entries" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "desk_entries_counted" ON "desk_entries" USING btree ("is_twin") WHERE "desk_entries"."is_handed_in";--> statement-breakpoint
CREATE INDEX "figures_by_indicator" ON "figures" USING btree ("indicator","as_of");--> statement-breakpoint
CREATE INDEX "figures_by_jobcenter" ON "figures" USING btree ("jobcenter_id","as_of");--> statement-breakpoint
CREATE INDEX "figures_by_original" ON "figures" USING btree ("original_id");--> statement-breakpoint
CREATE UNIQUE INDEX "figures_one_end" ON "figures" USING btree ("original_id") WHERE "figures"."replaced_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "figures_one_value" ON "figures" USING btree ("indicator","scope",coalesce("bundesland", ''),coalesce("jobcenter_id"::text, ''),"as_of",coalesce("period_from", "as_of")) WHERE "figures"."replaced_at" is null and "figures"."taken_back_at" is null;--> statement-breakpoint
CREATE INDEX "history_by_subject" ON "history" USING btree ("subject_type","subject_id","id");--> statement-breakpoint
CREATE INDEX "history_by_jobcenter" ON "history" USING btree ("jobcenter_id","id");--> statement-breakpoint
CREATE INDEX "jobcenter_sites_by_jobcenter" ON "jobcenter_sites" USING btree ("jobcenter_id","position");--> statement-breakpoint
CREATE INDEX "jobcenters_by_bundesland" ON "jobcenters" USING btree ("bundesland","short_name");--> statement-breakpoint
CREATE INDEX "list_dates_by_post" ON "list_dates" USING btree ("post_id","is_next");--> statement-breakpoint
CREATE INDEX "list_dates_by_week" ON "list_dates" USING btree ("aktionswoche_id","first_day") WHERE "list_dates"."aktionswoche_id" is not null;--> statement-breakpoint
CREATE INDEX "list_entries_by_end" ON "list_entries" USING btree (coalesce("ends_at", "starts_at")) WHERE "list_entries"."kind" = 'veranstaltung';--> statement-breakpoint
CREATE INDEX "list_entries_changed" ON "list_entries" USING btree ("changed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "list_entries_changed_by_jobcenter" ON "list_entries" USING btree ("jobcenter_id","changed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "list_entries_hosts" ON "list_entries" USING gin ("hosts");--> statement-breakpoint
CREATE INDEX "list_entries_guests" ON "list_entries" USING gin ("hosts") WHERE cardinality("list_entries"."hosts") > 1;--> statement-breakpoint
CREATE INDEX "list_entries_topics" ON "list_entries" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("next_try_at") WHERE "mails"."sent_at" is null and "mails"."given_up_at" is null;--> statement-breakpoint
CREATE INDEX "mails_given_up" ON "mails" USING btree ("given_up_at") WHERE "mails"."given_up_at" is not null;--> statement-breakpoint
CREATE INDEX "media_by_jobcenter" ON "media" USING btree ("jobcenter_id","created_at");--> statement-breakpoint
CREATE INDEX "post_hosts_by_jobcenter" ON "post_hosts" USING btree ("jobcenter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_slug" ON "posts" USING btree ("jobcenter_id","slug");--> statement-breakpoint
CREATE INDEX "posts_by_jobcenter" ON "posts" USING btree ("jobcenter_id","created_at");--> statement-breakpoint
CREATE INDEX "posts_by_first_public" ON "posts" USING btree ("first_public_at");--> statement-breakpoint
CREATE INDEX "posts_newest" ON "posts" USING btree ("first_public_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "posts_newest_by_kind" ON "posts" USING btree ("kind","first_public_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "posts_newest_by_jobcenter" ON "posts" USING btree ("jobcenter_id","first_public_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "posts_by_public_from" ON "posts" USING btree ("public_from");--> statement-breakpoint
CREATE INDEX "posts_taken_off" ON "posts" USING btree ("unpublished_at") WHERE "posts"."unpublished_at" is not null;--> statement-breakpoint
CREATE INDEX "posts_twins_by_jobcenter" ON "posts" USING btree ("jobcenter_id") WHERE "posts"."twin_of" is not null;--> statement-breakpoint
CREATE INDEX "posts_due" ON "posts" USING btree ("next_from") WHERE "posts"."next_revision_id" is not null;--> statement-breakpoint
CREATE INDEX "revision_media_by_media" ON "revision_media" USING btree ("media_id");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_one_open" ON "revisions" USING btree ("post_id") WHERE "revisions"."state" in ('draft', 'submitted', 'sent_back');--> statement-breakpoint
CREATE INDEX "revisions_waiting" ON "revisions" USING btree ("submitted_at") WHERE "revisions"."state" = 'submitted';--> statement-breakpoint
CREATE INDEX "revisions_by_start" ON "revisions" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "revisions_by_embargo" ON "revisions" USING btree ("embargo_until") WHERE "revisions"."embargo_until" is not null;--> statement-breakpoint
CREATE INDEX "revisions_by_week" ON "revisions" USING btree ("aktionswoche_id");--> statement-breakpoint
CREATE INDEX "revisions_by_series" ON "revisions" USING btree ("series_id") WHERE "revisions"."series_id" is not null;--> statement-breakpoint
CREATE INDEX "revisions_by_figure" ON "revisions" USING gin (indexing.figure_ids("content")) WHERE "revisions"."content" @? '$[*].figureId ? (@ != null)';--> statement-breakpoint
CREATE INDEX "reports_by_jobcenter" ON "reports" USING btree ("jobcenter_id","state","due_on");--> statement-breakpoint
CREATE INDEX "reports_by_due" ON "reports" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "search_entries_by_post" ON "search_entries" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (gin_pending_list_limit=256);--> statement-breakpoint
-- What follows Drizzle cannot express; `npm run db:generate` knows nothing of it.

-- Indexes that carry further columns, so that counting and turning pages read nothing but the index (docs/decisions/0061).
CREATE INDEX "list_entries_newest" ON "list_entries" ("published_at" DESC, "post_id" DESC) INCLUDE ("revision_id", "shown_from", "shown_until");--> statement-breakpoint
CREATE INDEX "list_entries_by_kind" ON "list_entries" ("kind", "published_at" DESC, "post_id" DESC) INCLUDE ("shown_from", "shown_until");--> statement-breakpoint
CREATE INDEX "list_entries_by_land" ON "list_entries" ("bundesland", "published_at" DESC, "post_id" DESC) INCLUDE ("shown_from", "shown_until", "kind");--> statement-breakpoint
CREATE INDEX "list_entries_by_jobcenter" ON "list_entries" ("jobcenter_id", "published_at" DESC, "post_id" DESC) INCLUDE ("shown_from", "shown_until");--> statement-breakpoint
CREATE INDEX "list_entries_by_revision" ON "list_entries" ("revision_id") INCLUDE ("shown_from", "shown_until");--> statement-breakpoint
CREATE INDEX "list_entries_by_week" ON "list_entries" ("aktionswoche_id", "kind", "published_at" DESC, "post_id" DESC) INCLUDE ("shown_from", "shown_until") WHERE "aktionswoche_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "list_entries_by_series" ON "list_entries" ("series_id", "changed_at" DESC) INCLUDE ("shown_from", "shown_until") WHERE "series_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "list_entries_changed_by_week" ON "list_entries" ("aktionswoche_id", "changed_at" DESC) INCLUDE ("shown_from", "shown_until") WHERE "aktionswoche_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "list_entries_shared" ON "list_entries" ("post_id") INCLUDE ("changed_at", "shown_from", "shown_until") WHERE cardinality("hosts") > 1;--> statement-breakpoint
CREATE INDEX "desk_entries_of_jobcenter" ON "desk_entries" ("jobcenter_id", "saved_at" DESC, "post_id") INCLUDE ("is_twin", "kind", "state") WHERE NOT "is_handed_in";--> statement-breakpoint
CREATE INDEX "desk_entries_handed_in" ON "desk_entries" ("saved_at" DESC, "post_id") INCLUDE ("is_twin", "kind", "state") WHERE "is_handed_in";--> statement-breakpoint
CREATE INDEX "desk_entries_by_state" ON "desk_entries" ("state", "saved_at" DESC, "post_id") INCLUDE ("kind") WHERE "is_handed_in" AND "state" <> 'approved';--> statement-breakpoint
CREATE INDEX "desk_entries_by_kind" ON "desk_entries" ("kind", "saved_at" DESC, "post_id") INCLUDE ("is_twin", "state") WHERE "is_handed_in";--> statement-breakpoint
-- Long texts are moved out of the row, so that the search, which reads only the short columns, reads few pages.
ALTER TABLE "search_entries" SET (toast_tuple_target = 128);--> statement-breakpoint

-- Indexes for words that are nearly alike. An operator may have installed the extension in another schema of the search path.
CREATE SCHEMA IF NOT EXISTS "extensions";--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA "extensions";--> statement-breakpoint
CREATE INDEX "revisions_title_alike" ON "revisions" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_vocabulary_alike" ON "search_vocabulary" USING gin ("word" gin_trgm_ops);--> statement-breakpoint

-- The role every public page reads with. What it may read stands in db/sql/reader-role.sql.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_reader') THEN CREATE ROLE portal_reader NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server was quicker
END $$;--> statement-breakpoint
GRANT portal_reader TO CURRENT_USER;--> statement-breakpoint

-- The one row of this table.
INSERT INTO "portal_edition" ("id", "edition") VALUES (1, 1);
