"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextArea } from "#components/ui/text-field.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { type FoundCars, mostCars } from "./find-cars.ts"
import { type NoticeDraft, NoticeFields } from "./notice-fields.tsx"
import { SignRecall } from "./sign-recall.tsx"

const today = () => new Date().toISOString().slice(0, 10)

type Search = FoundCars | { state: "idle" | "loading" | "failed" }

/** What is wrong with the lines, as one sentence. */
function useProblem(search: Search): string | undefined {
  const { tell: texts } = useMessages("recalls")
  const { number } = useFormat()
  if (search.state === "malformed") return fill(texts.malformed, { line: search.line.slice(0, 60) })
  if (search.state === "empty") return texts.empty
  return search.state === "tooMany" ? fill(texts.tooMany, { most: number(mostCars) }) : undefined
}

/** The notice, the cars it concerns as a list or a range, then one signature for 256 of them. */
export function TellForm() {
  const { tell: texts } = useMessages("recalls")
  const { indexer } = useServices()
  const [draft, setDraft] = useState<NoticeDraft>({
    ...{ campaign: "", announcedOn: today(), risk: "", part: "", remedy: "" },
  })
  const [lines, setLines] = useState("")
  const [search, setSearch] = useState<Search>({ state: "idle" })
  const problem = useProblem(search)
  async function find() {
    setSearch({ state: "loading" })
    try {
      const { findCars } = await import("./find-cars.ts")
      setSearch(await findCars(await indexer(), lines))
    } catch {
      setSearch({ state: "failed" })
    }
  }
  return (
    <div className="grid max-w-2xl gap-6">
      <NoticeFields
        draft={draft}
        today={today()}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <TextArea
        name="recalled-vins"
        label={texts.lines}
        hint={texts.linesHint}
        error={problem}
        rows={4}
        className="font-mono"
        autoComplete="off"
        spellCheck={false}
        value={lines}
        onChange={({ currentTarget }) => {
          setLines(currentTarget.value)
          setSearch({ state: "idle" })
        }}
      />
      <div>
        <Button
          wide
          busy={search.state === "loading" ? texts.finding : undefined}
          onClick={() => void find()}
        >
          {texts.find}
        </Button>
      </div>
      {search.state === "failed" ? <Notice tone="problem" title={texts.failed} live /> : null}
      {search.state === "found" ? (
        <SignRecall key={lines} draft={draft} cars={search.cars} unknown={search.unknown} />
      ) : null}
    </div>
  )
}
