CREATE TABLE "one_time_links" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"subject" text NOT NULL,
	"created_by" text,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	"used_by" text,
	"revoked_at" bigint,
	CONSTRAINT "one_time_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_used_by_user_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "one_time_links_subject" ON "one_time_links" USING btree ("subject","purpose");--> statement-breakpoint
CREATE INDEX "one_time_links_expiry" ON "one_time_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "one_time_links_created_by" ON "one_time_links" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "one_time_links_used_by" ON "one_time_links" USING btree ("used_by");--> statement-breakpoint
-- Invites keep their hash, so the links that are out go on working; used ones still lead their person to the seat.
INSERT INTO "one_time_links" ("id", "purpose", "token_hash", "subject", "created_by", "created_at", "expires_at", "used_at", "used_by", "revoked_at")
SELECT "id", 'invite', "token_hash", "seat_id", "created_by", "created_at", "expires_at", "used_at", "used_by", "revoked_at" FROM "invites";--> statement-breakpoint
-- Links for a new password: the library hashed 'reset-password:' and the token, in base64 for addresses; the hash is the same in hex.
INSERT INTO "one_time_links" ("id", "purpose", "token_hash", "subject", "created_at", "expires_at")
SELECT "id", 'reset', encode(decode(translate("identifier", '-_', '+/') || '=', 'base64'), 'hex'), "value",
	floor(extract(epoch from "created_at") * 1000)::bigint, floor(extract(epoch from "expires_at") * 1000)::bigint
FROM "verification"
WHERE length("identifier") = 43 AND "expires_at" > now() AND "value" IN (SELECT "id" FROM "user");--> statement-breakpoint
DELETE FROM "verification";
