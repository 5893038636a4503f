CREATE TABLE "audit_log" (
	"id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text,
	"loop_id" text,
	"action" text NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_started_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"is_anonymous" boolean DEFAULT false,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "debrief_events" (
	"debrief_id" text NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text,
	"event" jsonb NOT NULL,
	CONSTRAINT "debrief_events_debrief_id_seq_pk" PRIMARY KEY("debrief_id","seq")
);
--> statement-breakpoint
CREATE TABLE "debriefs" (
	"id" text PRIMARY KEY NOT NULL,
	"loop_id" text NOT NULL,
	"package_id" text NOT NULL,
	"state" jsonb NOT NULL,
	"private" jsonb NOT NULL,
	"seq" integer NOT NULL,
	"next_deadline_at" bigint,
	"opened_at" bigint NOT NULL,
	CONSTRAINT "debriefs_loop_id_unique" UNIQUE("loop_id")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"loop_id" text PRIMARY KEY NOT NULL,
	"debrief_id" text NOT NULL,
	"outcome" text NOT NULL,
	"level" integer,
	"gates" jsonb NOT NULL,
	"rationale" jsonb,
	"override" boolean NOT NULL,
	"signed_by" text NOT NULL,
	"signed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invites" (
	"id" text PRIMARY KEY NOT NULL,
	"loop_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_by" text,
	"used_at" bigint,
	"revoked_at" bigint,
	CONSTRAINT "invites_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "loops" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"template_id" text NOT NULL,
	"role" text NOT NULL,
	"role_title" text NOT NULL,
	"target_level" integer NOT NULL,
	"fallback_level" integer,
	"status" text NOT NULL,
	"status_at" bigint NOT NULL,
	"weakness" jsonb NOT NULL,
	"assignment" jsonb,
	"practice_only" boolean DEFAULT false NOT NULL,
	"demo_owner_id" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"id" text PRIMARY KEY NOT NULL,
	"loop_id" text NOT NULL,
	"n" integer NOT NULL,
	"round" text NOT NULL,
	"minutes" integer NOT NULL,
	"bar_raiser" boolean NOT NULL,
	"hiring_manager" boolean NOT NULL,
	"interviewer_id" text,
	"principles" jsonb NOT NULL,
	"frozen_at" bigint,
	"filled_at" bigint,
	"opened_at" bigint NOT NULL,
	"lost_at" bigint
);
--> statement-breakpoint
CREATE TABLE "note_addenda" (
	"id" text PRIMARY KEY NOT NULL,
	"note_set_id" text NOT NULL,
	"text" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "note_fields" (
	"note_set_id" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb,
	"revision" integer NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "note_fields_note_set_id_key_pk" PRIMARY KEY("note_set_id","key")
);
--> statement-breakpoint
CREATE TABLE "note_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"loop_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"author_id" text NOT NULL,
	"status" text NOT NULL,
	"shadow" boolean DEFAULT false NOT NULL,
	"created_at" bigint NOT NULL,
	"due_at" bigint,
	"submitted_at" bigint,
	"late_ms" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"content" jsonb,
	"hash" text,
	"quality" integer,
	"findings" jsonb NOT NULL,
	"kept" jsonb NOT NULL,
	"opened_at" bigint,
	"waived_at" bigint,
	CONSTRAINT "note_sets_round_id_unique" UNIQUE("round_id")
);
--> statement-breakpoint
CREATE TABLE "note_versions" (
	"note_set_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"submitted_at" bigint NOT NULL,
	"returned_by" text NOT NULL,
	"return_reason" text NOT NULL,
	CONSTRAINT "note_versions_note_set_id_version_pk" PRIMARY KEY("note_set_id","version")
);
--> statement-breakpoint
CREATE TABLE "packages" (
	"id" text PRIMARY KEY NOT NULL,
	"loop_id" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"content" jsonb NOT NULL,
	"votes" jsonb NOT NULL,
	"hash" text NOT NULL,
	"frozen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blocks" (
	"blocker_id" text NOT NULL,
	"blocked_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "blocks_blocker_id_blocked_id_pk" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"level" integer NOT NULL,
	"target_level" integer NOT NULL,
	"time_zone" text NOT NULL,
	"languages" jsonb NOT NULL,
	"groups" jsonb NOT NULL,
	"skills" jsonb NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_ticket_id" text NOT NULL,
	"interviewer_ticket_id" text NOT NULL,
	"loop_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"score" double precision NOT NULL,
	"terms" jsonb NOT NULL,
	"status" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"candidate_confirmed_at" bigint,
	"interviewer_confirmed_at" bigint,
	"round_id" text
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"loop_id" text,
	"status" text NOT NULL,
	"bar_raiser" boolean DEFAULT false NOT NULL,
	"enqueued_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"gone_at" bigint,
	"front_at" bigint,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"loop_id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"drafted_at" bigint NOT NULL,
	"released_at" bigint,
	"released_by" text,
	"answer" text,
	"answered_at" bigint
);
--> statement-breakpoint
CREATE TABLE "self_ratings" (
	"loop_id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"ratings" jsonb NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_events" (
	"round_id" text NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text,
	"event" jsonb NOT NULL,
	CONSTRAINT "round_events_round_id_seq_pk" PRIMARY KEY("round_id","seq")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"loop_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"interviewer_id" text NOT NULL,
	"candidate_id" text NOT NULL,
	"status" text NOT NULL,
	"state" jsonb NOT NULL,
	"seq" integer NOT NULL,
	"next_deadline_at" bigint,
	"created_at" bigint NOT NULL,
	"live_at" bigint,
	"ended_at" bigint
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debrief_events" ADD CONSTRAINT "debrief_events_debrief_id_debriefs_id_fk" FOREIGN KEY ("debrief_id") REFERENCES "public"."debriefs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_package_id_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."packages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_debrief_id_debriefs_id_fk" FOREIGN KEY ("debrief_id") REFERENCES "public"."debriefs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_signed_by_user_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_used_by_user_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loops" ADD CONSTRAINT "loops_candidate_id_user_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loops" ADD CONSTRAINT "loops_demo_owner_id_user_id_fk" FOREIGN KEY ("demo_owner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_interviewer_id_user_id_fk" FOREIGN KEY ("interviewer_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_addenda" ADD CONSTRAINT "note_addenda_note_set_id_note_sets_id_fk" FOREIGN KEY ("note_set_id") REFERENCES "public"."note_sets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_fields" ADD CONSTRAINT "note_fields_note_set_id_note_sets_id_fk" FOREIGN KEY ("note_set_id") REFERENCES "public"."note_sets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_sets" ADD CONSTRAINT "note_sets_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_sets" ADD CONSTRAINT "note_sets_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_sets" ADD CONSTRAINT "note_sets_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_sets" ADD CONSTRAINT "note_sets_author_id_user_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_note_set_id_note_sets_id_fk" FOREIGN KEY ("note_set_id") REFERENCES "public"."note_sets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packages" ADD CONSTRAINT "packages_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocker_id_user_id_fk" FOREIGN KEY ("blocker_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocked_id_user_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_candidate_ticket_id_tickets_id_fk" FOREIGN KEY ("candidate_ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_interviewer_ticket_id_tickets_id_fk" FOREIGN KEY ("interviewer_ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_person_id_user_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_released_by_user_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_ratings" ADD CONSTRAINT "self_ratings_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_ratings" ADD CONSTRAINT "self_ratings_candidate_id_user_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_events" ADD CONSTRAINT "round_events_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_interviewer_id_user_id_fk" FOREIGN KEY ("interviewer_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_candidate_id_user_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_loop" ON "audit_log" USING btree ("loop_id","at");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "debriefs_deadline" ON "debriefs" USING btree ("next_deadline_at");--> statement-breakpoint
CREATE INDEX "invites_seat" ON "invites" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "loops_candidate" ON "loops" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "loops_demo_owner" ON "loops" USING btree ("demo_owner_id");--> statement-breakpoint
CREATE INDEX "loops_status" ON "loops" USING btree ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_loop_n" ON "seats" USING btree ("loop_id","n");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_one_per_person" ON "seats" USING btree ("loop_id","interviewer_id");--> statement-breakpoint
CREATE INDEX "seats_interviewer" ON "seats" USING btree ("interviewer_id");--> statement-breakpoint
CREATE INDEX "note_addenda_set" ON "note_addenda" USING btree ("note_set_id");--> statement-breakpoint
CREATE INDEX "note_sets_loop" ON "note_sets" USING btree ("loop_id");--> statement-breakpoint
CREATE INDEX "note_sets_author" ON "note_sets" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "note_sets_due" ON "note_sets" USING btree ("status","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "packages_loop_version" ON "packages" USING btree ("loop_id","version");--> statement-breakpoint
CREATE INDEX "offers_status" ON "offers" USING btree ("status","expires_at");--> statement-breakpoint
CREATE INDEX "offers_candidate_ticket" ON "offers" USING btree ("candidate_ticket_id");--> statement-breakpoint
CREATE INDEX "offers_interviewer_ticket" ON "offers" USING btree ("interviewer_ticket_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tickets_one_open_per_person" ON "tickets" USING btree ("person_id") WHERE "tickets"."status" in ('waiting', 'offered');--> statement-breakpoint
CREATE INDEX "tickets_status" ON "tickets" USING btree ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_seat_attempt" ON "rounds" USING btree ("seat_id","attempt");--> statement-breakpoint
CREATE INDEX "rounds_loop" ON "rounds" USING btree ("loop_id");--> statement-breakpoint
CREATE INDEX "rounds_deadline" ON "rounds" USING btree ("next_deadline_at");