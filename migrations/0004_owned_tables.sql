CREATE TABLE "round_records" (
	"round_id" text PRIMARY KEY NOT NULL,
	"note_quality" integer,
	"notes_submitted_at" bigint,
	"report_released_at" bigint
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"round_id" text PRIMARY KEY NOT NULL,
	"state" jsonb NOT NULL,
	"seq" integer NOT NULL,
	"next_deadline_at" bigint
);
--> statement-breakpoint
ALTER TABLE "debriefs" DROP CONSTRAINT "debriefs_loop_id_unique";
--> statement-breakpoint
ALTER TABLE "debriefs" DROP CONSTRAINT "debriefs_package_id_packages_id_fk";
--> statement-breakpoint
ALTER TABLE "offers" DROP CONSTRAINT "offers_round_id_rounds_id_fk";
--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "kind" text DEFAULT 'panel' NOT NULL;
--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "step" text;
--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "attended" boolean;
--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "voided_at" bigint;
--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "released_at" bigint;
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "package_id" text;
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "kind" text DEFAULT 'panel' NOT NULL;
--> statement-breakpoint
ALTER TABLE "loops" ADD COLUMN "weakness_after" jsonb;
--> statement-breakpoint
ALTER TABLE "note_sets" ADD COLUMN "votes_opened_at" bigint;
--> statement-breakpoint
ALTER TABLE "packages" ADD COLUMN "opened_at" bigint;
--> statement-breakpoint
ALTER TABLE "packages" ADD COLUMN "votes_opened_at" bigint;
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "package_id" text;
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "try" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "starts_at" bigint;
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "end_reason" text;
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "interviewer_present" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "round_records" ADD CONSTRAINT "round_records_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "rooms_deadline" ON "rooms" USING btree ("next_deadline_at");
--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_package_id_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."packages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
-- A room takes over the live part of each round; the round keeps what others ask about it.
INSERT INTO "rooms" ("round_id", "state", "seq", "next_deadline_at") SELECT "id", "state", "seq", "next_deadline_at" FROM "rounds";
--> statement-breakpoint
UPDATE "rounds" SET
	"try" = coalesce(("state" ->> 'attempt')::int, 1),
	"starts_at" = ("state" ->> 'startsAt')::float8::bigint,
	"end_reason" = "state" ->> 'endReason',
	"interviewer_present" = coalesce("state" #>> '{presence,interviewer,state}' = 'present', false);
--> statement-breakpoint
UPDATE "debriefs" SET
	"step" = "state" ->> 'step',
	"attended" = "state" ->> 'step' <> 'CLOSED' AND "state" ->> 'voided' IS NULL AND jsonb_array_length("state" -> 'present') > 0,
	"voided_at" = ("state" #>> '{voided,at}')::float8::bigint,
	"released_at" = ("state" ->> 'releasedAt')::float8::bigint;
--> statement-breakpoint
UPDATE "decisions" SET "package_id" = "debriefs"."package_id" FROM "debriefs" WHERE "debriefs"."id" = "decisions"."debrief_id";
--> statement-breakpoint
UPDATE "reports" SET "package_id" = (SELECT "packages"."id" FROM "packages" WHERE "packages"."loop_id" = "reports"."loop_id" ORDER BY "packages"."version" DESC LIMIT 1);
--> statement-breakpoint
UPDATE "packages" SET
	"opened_at" = (SELECT min("e"."at") FROM "debrief_events" "e" JOIN "debriefs" "d" ON "d"."id" = "e"."debrief_id"
		WHERE "d"."package_id" = "packages"."id" AND "e"."event" ->> 'type' = 'stepEntered' AND "e"."event" ->> 'step' = 'SILENT_READ'),
	"votes_opened_at" = (SELECT min("e"."at") FROM "debrief_events" "e" JOIN "debriefs" "d" ON "d"."id" = "e"."debrief_id"
		WHERE "d"."package_id" = "packages"."id" AND "e"."event" ->> 'type' = 'stepEntered' AND "e"."event" ->> 'step' = 'REVEAL');
--> statement-breakpoint
UPDATE "note_sets" SET "votes_opened_at" = (SELECT max("packages"."votes_opened_at") FROM "packages" WHERE "packages"."loop_id" = "note_sets"."loop_id");
--> statement-breakpoint
UPDATE "loops" SET "weakness_after" = (
	SELECT coalesce((SELECT jsonb_object_agg("w" ->> 'principle', "w" -> 'weakness') FROM jsonb_array_elements("reports"."content" -> 'nextLoop') AS "w"), '{}'::jsonb)
	FROM "reports" WHERE "reports"."loop_id" = "loops"."id" AND "reports"."released_at" IS NOT NULL);
--> statement-breakpoint
INSERT INTO "round_records" ("round_id", "note_quality", "notes_submitted_at", "report_released_at")
	SELECT "rounds"."id", "note_sets"."quality", CASE WHEN "note_sets"."quality" IS NULL THEN NULL ELSE "note_sets"."submitted_at" END, "debriefs"."released_at" FROM "rounds"
	LEFT JOIN "note_sets" ON "note_sets"."round_id" = "rounds"."id" AND NOT "note_sets"."shadow" AND "note_sets"."status" IN ('SUBMITTED', 'SEALED')
	LEFT JOIN "debriefs" ON "debriefs"."loop_id" = "rounds"."loop_id"
	WHERE "note_sets"."quality" IS NOT NULL OR "debriefs"."released_at" IS NOT NULL;
--> statement-breakpoint
ALTER TABLE "debriefs" ALTER COLUMN "step" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "debriefs" ALTER COLUMN "attended" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_pkey";
--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "package_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_package_id_kind_pk" PRIMARY KEY("package_id","kind");
--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "reports_pkey";
--> statement-breakpoint
ALTER TABLE "reports" ADD PRIMARY KEY ("package_id");
--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_package_id_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."packages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_package_id_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."packages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "debriefs_package_kind" ON "debriefs" USING btree ("package_id","kind");
--> statement-breakpoint
CREATE INDEX "debriefs_loop" ON "debriefs" USING btree ("loop_id");
--> statement-breakpoint
CREATE INDEX "debriefs_attended" ON "debriefs" USING btree ("id") WHERE "debriefs"."attended";
--> statement-breakpoint
CREATE INDEX "decisions_loop" ON "decisions" USING btree ("loop_id");
--> statement-breakpoint
CREATE INDEX "reports_loop" ON "reports" USING btree ("loop_id");
