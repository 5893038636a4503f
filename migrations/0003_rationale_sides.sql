-- Each piece of a rationale's evidence says what it speaks to. Evidence written before that has no side: nobody chose one.
UPDATE "debriefs" SET "state" = jsonb_set("state", '{rationale,bullets}', (
  SELECT coalesce(jsonb_agg(CASE jsonb_typeof(b) WHEN 'string' THEN jsonb_build_object('side', NULL, 'text', b) ELSE b END ORDER BY n), '[]'::jsonb)
  FROM jsonb_array_elements("state" #> '{rationale,bullets}') WITH ORDINALITY AS t(b, n)
)) WHERE jsonb_typeof("state" #> '{rationale,bullets}') = 'array';
--> statement-breakpoint
UPDATE "debrief_events" SET "event" = jsonb_set("event", '{rationale,bullets}', (
  SELECT coalesce(jsonb_agg(CASE jsonb_typeof(b) WHEN 'string' THEN jsonb_build_object('side', NULL, 'text', b) ELSE b END ORDER BY n), '[]'::jsonb)
  FROM jsonb_array_elements("event" #> '{rationale,bullets}') WITH ORDINALITY AS t(b, n)
)) WHERE jsonb_typeof("event" #> '{rationale,bullets}') = 'array';
--> statement-breakpoint
UPDATE "decisions" SET "rationale" = jsonb_set("rationale", '{bullets}', (
  SELECT coalesce(jsonb_agg(CASE jsonb_typeof(b) WHEN 'string' THEN jsonb_build_object('side', NULL, 'text', b) ELSE b END ORDER BY n), '[]'::jsonb)
  FROM jsonb_array_elements("rationale" #> '{bullets}') WITH ORDINALITY AS t(b, n)
)) WHERE jsonb_typeof("rationale" #> '{bullets}') = 'array';
