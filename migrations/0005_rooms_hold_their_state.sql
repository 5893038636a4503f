DROP INDEX "rounds_deadline";--> statement-breakpoint
ALTER TABLE "rounds" DROP COLUMN "state";--> statement-breakpoint
ALTER TABLE "rounds" DROP COLUMN "seq";--> statement-breakpoint
ALTER TABLE "rounds" DROP COLUMN "next_deadline_at";