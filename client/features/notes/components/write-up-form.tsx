// The write-up while its author works on it: one part at a time, its findings in the margin, and the way to submit.
import { useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useSearchParams } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { serverNow } from '#client/lib/clock-offset.ts'
import { BarEnd } from '#client/ui/bar-slots.tsx'
import { Leaf, PaperPage } from '#client/ui/page.tsx'
import { SavedState } from '#client/ui/saved-state.tsx'
import { thePack } from '#client/lib/pack.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import { gatherFindings, blocksSubmit, type MarginFinding } from '#client/writing/findings.ts'
import { focusField } from '#client/writing/focus-field.ts'
import { useKeptFindings } from '#client/writing/use-kept-findings.ts'
import { useMarginLayout } from '#client/writing/use-margin-layout.ts'
import { useSubmitNotes } from '../api.ts'
import { conflictWords } from '../conflict-words.ts'
import { WriteUpProvider, type WriteUp } from '../draft-context.tsx'
import { partOf, type PartOfForm } from '../part-of-form.ts'
import { submitWords } from '../submit-words.ts'
import { pageWords } from '../write-up-words.ts'
import { useNoteDraft } from '../note-draft.ts'
import { PartRail } from './part-rail.tsx'
import { PrinciplePart } from './principle-part.tsx'
import { SubmitBar } from './submit-bar.tsx'
import { VotePart } from './vote-part.tsx'
import styles from './write-up-form.module.css'

const hourMs = 3_600_000

export function WriteUpForm({ view }: { view: NoteSetView }) {
  const { store, draft } = useNoteDraft(view)
  const { reasons, keepFinding } = useKeptFindings(view)
  const [showsMissing, setShowsMissing] = useState(false)
  const findings = useFindings(view, draft.content, reasons)
  const { parts, here, open } = useParts(view, draft.content)
  const heading = useRef<HTMLHeadingElement>(null)
  const jumpTo = useJump({ content: draft.content, here, open, heading })
  const { check, submit, busy, problem } = useSubmit({
    view,
    findings,
    jumpTo,
    flush: store.flush,
    onTry: () => setShowsMissing(true),
  })
  const page = useRef<HTMLDivElement>(null)
  useMarginLayout(page)
  const writeUp: WriteUp = { view, store, draft, nameOf: conflictWords, findings, showsMissing, keepFinding, jumpTo }
  return (
    <WriteUpProvider writeUp={writeUp}>
      <BarEnd>
        <SavedState state={draft.saving} />
      </BarEnd>
      <PaperPage wideLeft>
        <Leaf area="left">
          <PartRail parts={parts} here={here} />
        </Leaf>
        <Leaf>
          <div ref={page} className={styles.page}>
            <header className={styles.head}>
              <h1 ref={heading} className="h-sec" tabIndex={-1}>
                {pageWords.title(view.candidateName)}
              </h1>
              <p>{pageWords.partOf(here, view)}</p>
            </header>
            {view.returnReason !== null && (
              <p className={styles.returned}>
                {pageWords.returned} {view.returnReason}
              </p>
            )}
            {here === 'vote' ? <VotePart /> : <PrinciplePart key={here} principle={here} />}
            <SubmitBar
              key={`submit-${here}`}
              next={parts[parts.indexOf(here) + 1]}
              busy={busy}
              problem={problem}
              onCheck={check}
              onSubmit={submit}
            />
          </div>
        </Leaf>
      </PaperPage>
    </WriteUpProvider>
  )
}

/** Computed with low priority: findings may appear a moment after the letter that was typed. */
function useFindings(
  view: NoteSetView,
  content: NoteContent,
  reasons: Readonly<Record<string, string>>,
): MarginFinding[] {
  const read = useDeferredValue(content)
  const { principles, targetLevel, fallbackLevel, barRaiser, dueAt } = view
  return useMemo(() => {
    const lateHours = dueAt === null ? 0 : Math.max(0, serverNow() - dueAt) / hourMs
    return gatherFindings(
      lintNoteSet({
        principlePack: thePack(),
        content: read,
        assigned: principles,
        level: targetLevel,
        fallbackLevel,
        barRaiser,
        lateHours,
      }),
      reasons,
    )
  }, [read, principles, targetLevel, fallbackLevel, barRaiser, dueAt, reasons])
}

/** Assigned principles, then others with evidence, then the vote. The address says which one is open. */
function useParts(view: NoteSetView, content: NoteContent) {
  const [search, setSearch] = useSearchParams()
  const named =
    principleCodes.find((code) => code === search.get('part')) ??
    (search.get('part') === 'vote' ? ('vote' as const) : null)
  const heard = principleCodes.filter(
    (code) =>
      !view.principles.includes(code) && (code === named || content.items.some((item) => item.principle === code)),
  )
  const parts: PartOfForm[] = [...view.principles, ...heard, 'vote']
  const here = named ?? parts[0] ?? 'vote'
  return { parts, here, open: (part: PartOfForm) => setSearch({ part }) }
}

interface JumpInput {
  content: NoteContent
  here: PartOfForm
  open: (part: PartOfForm) => void
  heading: RefObject<HTMLElement | null>
}

/** A part that was just opened has the focus: at the finding it was opened for, else at the page's heading. */
function useJump({ content, here, open, heading }: JumpInput): WriteUp['jumpTo'] {
  const target = useRef<Parameters<WriteUp['jumpTo']>[0] | null>(null)
  const shown = useRef(here)
  useEffect(() => {
    if (target.current !== null) focusField(target.current)
    else if (shown.current !== here) heading.current?.focus()
    target.current = null
    shown.current = here
  }, [here, heading])
  return (finding) => {
    const part = partOf(finding.field, content)
    if (part === here) return focusField(finding)
    target.current = finding
    open(part)
  }
}

interface SubmitInput {
  view: NoteSetView
  findings: readonly MarginFinding[]
  jumpTo: WriteUp['jumpTo']
  flush: () => Promise<boolean>
  onTry: () => void
}

/** What is submitted is what the server has, so everything is saved first. */
function useSubmit({ view, findings, jumpTo, flush, onTry }: SubmitInput) {
  const { mutateAsync, isPending } = useSubmitNotes(view)
  const [problem, setProblem] = useState<string | null>(null)
  async function check(): Promise<boolean> {
    onTry()
    setProblem(null)
    const first = findings.find(blocksSubmit)
    if (first !== undefined) {
      jumpTo(first)
      return false
    }
    const isSaved = await flush()
    if (!isSaved) setProblem(submitWords.notSaved)
    return isSaved
  }
  /** The form stays open beside the question, so what was checked before is checked again. */
  async function submit(): Promise<void> {
    if (!(await check())) return
    try {
      await mutateAsync(Object.fromEntries(findings.flatMap(({ id, kept }) => (kept === null ? [] : [[id, kept]]))))
    } catch (error) {
      setProblem(sentenceFor(error))
      if (error instanceof ApiError && error.problem?.path !== undefined)
        jumpTo({ field: error.problem.path, spans: [] })
    }
  }
  return { check, submit, busy: isPending, problem }
}
