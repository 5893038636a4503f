import type { Feature } from '#server/feature.ts'
import { releasePractice } from './practice.ts'
import { reportRoutesOf } from './routes.ts'

export const reportsFeature: Feature = { name: 'reports', routes: reportRoutesOf, jobs: [{ name: 'practice-reports', everyMs: 30_000, run: releasePractice }] }
