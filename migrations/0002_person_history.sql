CREATE INDEX "audit_actor" ON "audit_log" USING btree ("actor_id","action");--> statement-breakpoint
CREATE INDEX "rounds_candidate" ON "rounds" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "rounds_interviewer" ON "rounds" USING btree ("interviewer_id");