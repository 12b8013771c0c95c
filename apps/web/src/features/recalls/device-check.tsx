"use client"

import type { RecalledVehicleAnswer } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextArea } from "#components/ui/text-field.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { MatchedRecalls } from "./matched-recalls.tsx"

type CheckState =
  | { status: "idle" | "loading" | "failed" | "empty" }
  | { status: "malformed"; line: string }
  | { status: "done"; matches: readonly RecalledVehicleAnswer[]; compared: number; asked: number }

async function check(indexer: string, text: string): Promise<CheckState> {
  const [{ matchRecalls, readVins }, { downloadRecalls }] = await Promise.all([
    import("@urcar/sdk/recalls"),
    import("./download-recalls.ts"),
  ])
  const lines = text.split(/[\n,;]+/)
  const { vins, malformed } = readVins(lines)
  const [line] = malformed
  if (line !== undefined) return { status: "malformed", line }
  if (vins.length === 0) return { status: "empty" }
  try {
    const recalls = await downloadRecalls(indexer, vins)
    const { matches } = matchRecalls(vins, recalls)
    return { status: "done", matches, compared: recalls.length, asked: vins.length }
  } catch {
    return { status: "failed" }
  }
}

function Result({ state }: { state: CheckState }) {
  const { check: texts } = useMessages("recalls")
  const { preferences, number } = useFormat()
  if (state.status === "failed") return <Notice tone="problem" title={texts.failed} live />
  if (state.status !== "done") return null
  const { matches, compared, asked } = state
  const values = { compared: number(compared), asked: number(asked) }
  return (
    <Notice
      tone={matches.length > 0 ? "warning" : "information"}
      title={matches.length > 0 ? plural(preferences.tag, texts.found, matches.length) : texts.none}
      live
    >
      {matches.length > 0 ? <MatchedRecalls matches={matches} /> : <p>{texts.noneText}</p>}
      <p className="mt-2 text-ink-soft">{fill(texts.compared, values)}</p>
    </Notice>
  )
}

/** VINs compared with the public recalls on the reader's own device. */
export function DeviceCheck({ indexer }: { indexer: string }) {
  const { check: texts } = useMessages("recalls")
  const [text, setText] = useState("")
  const [state, setState] = useState<CheckState>({ status: "idle" })
  const error =
    state.status === "malformed"
      ? fill(texts.malformed, { line: state.line.slice(0, 40) })
      : state.status === "empty"
        ? texts.empty
        : undefined
  return (
    <form
      className="grid max-w-2xl gap-4"
      onSubmit={async (event) => {
        event.preventDefault()
        setState({ status: "loading" })
        setState(await check(indexer, text))
      }}
    >
      <TextArea
        name="vins"
        label={texts.label}
        hint={texts.hint}
        error={error}
        rows={3}
        className="font-mono"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div>
        <Button
          type="submit"
          tone="primary"
          wide
          busy={state.status === "loading" ? texts.loading : undefined}
        >
          {texts.action}
        </Button>
      </div>
      <Result state={state} />
    </form>
  )
}
