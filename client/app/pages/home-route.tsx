import { HomePage } from '#client/features/loops/pages/home-page.tsx'
import { useRunningSearch } from '#client/features/matchmaking/use-queue.ts'

export function HomeRoute() {
  return <HomePage search={useRunningSearch()} />
}
