import { LoopPage } from '#client/features/loops/pages/loop-page.tsx'
import { useRunningSearch } from '#client/features/matchmaking/use-queue.ts'

export function LoopRoute() {
  return <LoopPage search={useRunningSearch()} />
}
