/** A running search, in the words of the live queue. The page that composes both features passes it in. */
export interface RunningSearch {
  title: string
  sought: string
  loopId: string | null
}
