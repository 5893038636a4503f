// A metric and estimation round (RB-29): 60 points for one metric and what it decides, 40 for one business estimate. Who cannot say why
// this metric was chosen gets 20 of the 60 at most, however well the rest is told.
import { clampScore } from './clamp-score.ts'
import { metricPolicy } from './policy.ts'

const { metric: metricMost, estimate: estimateMost, metricAtMostWithoutWhy } = metricPolicy

export type MetricMarks = Record<keyof typeof metricMost, number>
export type EstimateMarks = Record<keyof typeof estimateMost, number>

function sumOf<K extends string>(marks: Record<K, number>, most: Readonly<Record<K, number>>): number {
  return (Object.keys(most) as K[]).reduce((sum, part) => sum + clampScore(marks[part], most[part]), 0)
}

/** `why` at 0 means that no reason for the metric was given. */
export function scoreMetric(
  metric: MetricMarks,
  estimate: EstimateMarks,
): { metric: number; estimate: number; total: number } {
  const half = sumOf(metric, metricMost)
  const capped = metric.why > 0 ? half : Math.min(half, metricAtMostWithoutWhy)
  const estimated = sumOf(estimate, estimateMost)
  return { metric: capped, estimate: estimated, total: capped + estimated }
}
