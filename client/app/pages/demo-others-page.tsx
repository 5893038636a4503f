import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { packageOptions } from '#client/features/packages/api.ts'
import { NoteSets } from '#client/features/packages/components/note-sets.tsx'
import { useOpenSets } from '#client/features/packages/use-open-sets.ts'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage } from '#client/ui/page.tsx'
import type { PackageView } from '#shared/contracts/packages.ts'
import { demoOthersWords } from '../words.ts'

export function DemoOthersPage() {
  const { loopId = '' } = useParams()
  const { data: pack, error } = useQuery(packageOptions(loopId))
  useTitle(demoOthersWords.title)
  if (error !== null) return <DeskPage narrow title={demoOthersWords.closed} lead={sentenceFor(error)} />
  return pack === undefined ? null : <Others pack={pack} />
}

function Others({ pack }: { pack: PackageView }) {
  const mine = pack.people.find((person) => person.mine)?.seatId
  const noteSets = pack.content.noteSets.filter((set) => set.seatId !== mine)
  const sets = useOpenSets(noteSets.map((set) => set.noteSetId))
  return (
    <DeskPage title={demoOthersWords.title} lead={demoOthersWords.lead}>
      <NoteSets pack={{ ...pack, content: { ...pack.content, noteSets } }} sets={sets} />
    </DeskPage>
  )
}
