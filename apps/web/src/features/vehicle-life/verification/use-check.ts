"use client"

import type { Step } from "@urcar/sdk/verify"
import { useCallback, useEffect, useRef, useState } from "react"
import type { CheckNews, CheckQuestion, CheckResult } from "./check-result.ts"
import { loadAgainOnce } from "./load-again.ts"

/** Where a check stands. */
export type CheckState =
  | { readonly status: "unchecked" }
  | { readonly status: "checking"; readonly steps: ReadonlyMap<string, Step> }
  | { readonly status: "checked" | "failed"; readonly result: CheckResult }
  | { readonly status: "stopped"; readonly name: string; readonly problem: string }

/** Runs a check in a worker of its own (`scripts/build-worker.ts` makes its file), loaded with the first one. */
export function useCheck(): { state: CheckState; start: (question: CheckQuestion) => void } {
  const [state, setState] = useState<CheckState>({ status: "unchecked" })
  const running = useRef<Worker>(undefined)
  const start = useCallback((question: CheckQuestion) => {
    running.current?.terminate()
    const worker = new Worker("/verify-worker.js")
    running.current = worker
    setState({ status: "checking", steps: new Map() })
    worker.onmessage = ({ data }: MessageEvent<CheckNews>) => {
      if (data.type !== "step") worker.terminate()
      if (data.type === "done" && loadAgainOnce(question, data.result)) return
      setState((before) => next(before, data))
    }
    worker.onerror = ({ message }) => setState({ status: "stopped", name: "Error", problem: message })
    worker.postMessage(question)
  }, [])
  useEffect(() => () => running.current?.terminate(), [])
  return { state, start }
}

function next(before: CheckState, news: CheckNews): CheckState {
  if (news.type === "stopped") return { status: "stopped", name: news.name, problem: news.problem }
  if (news.type === "done") return { status: news.result.verdict, result: news.result }
  const steps = before.status === "checking" ? before.steps : new Map<string, Step>()
  return { status: "checking", steps: new Map([...steps, [news.step.name, news.step]]) }
}
