/** A search for a partner that runs, in the words of the live queue; whoever composes the page hands it in. */
export interface RunningSearch {
  title: string
  sought: string
  loopId: string | null
}
