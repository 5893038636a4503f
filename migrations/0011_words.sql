ALTER TABLE "offers" RENAME TO "match_proposals";--> statement-breakpoint
ALTER TABLE "seats" RENAME COLUMN "n" TO "round_number";--> statement-breakpoint
ALTER TABLE "seats" RENAME COLUMN "round" TO "round_type";--> statement-breakpoint
ALTER TABLE "match_proposals" DROP CONSTRAINT "offers_candidate_ticket_id_tickets_id_fk";
--> statement-breakpoint
ALTER TABLE "match_proposals" DROP CONSTRAINT "offers_interviewer_ticket_id_tickets_id_fk";
--> statement-breakpoint
ALTER TABLE "match_proposals" DROP CONSTRAINT "offers_loop_id_loops_id_fk";
--> statement-breakpoint
ALTER TABLE "match_proposals" DROP CONSTRAINT "offers_seat_id_seats_id_fk";
--> statement-breakpoint
ALTER TABLE "match_proposals" DROP CONSTRAINT "offers_round_id_rounds_id_fk";
--> statement-breakpoint
DROP INDEX "offers_status";--> statement-breakpoint
DROP INDEX "offers_candidate_ticket";--> statement-breakpoint
DROP INDEX "offers_interviewer_ticket";--> statement-breakpoint
DROP INDEX "offers_loop";--> statement-breakpoint
DROP INDEX "offers_seat";--> statement-breakpoint
DROP INDEX "offers_round";--> statement-breakpoint
DROP INDEX "seats_loop_n";--> statement-breakpoint
ALTER TABLE "match_proposals" ADD CONSTRAINT "match_proposals_candidate_ticket_id_tickets_id_fk" FOREIGN KEY ("candidate_ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_proposals" ADD CONSTRAINT "match_proposals_interviewer_ticket_id_tickets_id_fk" FOREIGN KEY ("interviewer_ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_proposals" ADD CONSTRAINT "match_proposals_loop_id_loops_id_fk" FOREIGN KEY ("loop_id") REFERENCES "public"."loops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_proposals" ADD CONSTRAINT "match_proposals_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_proposals" ADD CONSTRAINT "match_proposals_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_proposals_status" ON "match_proposals" USING btree ("status","expires_at");--> statement-breakpoint
CREATE INDEX "match_proposals_candidate_ticket" ON "match_proposals" USING btree ("candidate_ticket_id");--> statement-breakpoint
CREATE INDEX "match_proposals_interviewer_ticket" ON "match_proposals" USING btree ("interviewer_ticket_id");--> statement-breakpoint
CREATE INDEX "match_proposals_loop" ON "match_proposals" USING btree ("loop_id");--> statement-breakpoint
CREATE INDEX "match_proposals_seat" ON "match_proposals" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "match_proposals_round" ON "match_proposals" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_loop_n" ON "seats" USING btree ("loop_id","round_number");--> statement-breakpoint
-- What a person is in a debrief is their role.
UPDATE "debriefs" SET "state" = jsonb_set("state", '{attendees}', (
  SELECT coalesce(jsonb_agg(CASE WHEN a ? 'hat' THEN (a - 'hat') || jsonb_build_object('role', a -> 'hat') ELSE a END ORDER BY n), '[]'::jsonb)
  FROM jsonb_array_elements("state" -> 'attendees') WITH ORDINALITY AS t(a, n)
)) WHERE jsonb_typeof("state" -> 'attendees') = 'array';
--> statement-breakpoint
-- The text both sides of a round may write in is a document.
UPDATE "rooms" SET "state" = ("state" - 'board') || jsonb_build_object('document', "state" -> 'board') WHERE "state" ? 'board';
--> statement-breakpoint
-- Who had agreed in a lobby had asked to start, as agreeing was the start.
UPDATE "rooms" SET "state" = "state" || jsonb_build_object('ready', "state" -> 'consent') WHERE NOT "state" ? 'ready';
--> statement-breakpoint
UPDATE "round_events" SET "event" = jsonb_set("event", '{type}', '"documentOpened"') WHERE "event" ->> 'type' = 'boardOpened';
