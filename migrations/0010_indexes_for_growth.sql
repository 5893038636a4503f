DROP INDEX "one_time_links_expiry";--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "user_email_domain" ON "user" USING btree (split_part("email", '@', 2),"created_at");--> statement-breakpoint
CREATE INDEX "decisions_debrief" ON "decisions" USING btree ("debrief_id");--> statement-breakpoint
CREATE INDEX "decisions_signed_by" ON "decisions" USING btree ("signed_by");--> statement-breakpoint
CREATE INDEX "note_sets_seat" ON "note_sets" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "blocks_blocked" ON "blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "role_grants_person" ON "role_grants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "offers_loop" ON "offers" USING btree ("loop_id");--> statement-breakpoint
CREATE INDEX "offers_seat" ON "offers" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "offers_round" ON "offers" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "tickets_person" ON "tickets" USING btree ("person_id","closed_at");--> statement-breakpoint
CREATE INDEX "tickets_loop" ON "tickets" USING btree ("loop_id");--> statement-breakpoint
CREATE INDEX "reports_released_by" ON "reports" USING btree ("released_by");--> statement-breakpoint
CREATE INDEX "self_ratings_candidate" ON "self_ratings" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "rounds_occupied" ON "rounds" USING btree ("id") WHERE "rounds"."status" in ('LOBBY', 'LIVE', 'PAUSED', 'WRAP');--> statement-breakpoint
CREATE INDEX "one_time_links_expiry" ON "one_time_links" USING btree ("expires_at") WHERE "one_time_links"."used_at" is null;