"use client"

import type { Step } from "@urcar/sdk/verify"
import { useCallback, useEffect, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { VerificationBadge, type VerificationState } from "#features/vehicle-identity/verification-badge.tsx"
import { useFormat } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { CheckQuestion, CheckResult } from "./check-result.ts"
import { CheckSteps } from "./check-steps.tsx"
import type { CheckTexts } from "./check-texts.ts"
import { DifferenceList, RecordMarks } from "./difference-list.tsx"
import { type CheckState, useCheck } from "./use-check.ts"

type PanelProps = {
  question: CheckQuestion
  texts: CheckTexts
  /** Whether the check begins by itself, when the page has come to rest */
  isEager?: boolean
}

const badgeState: Record<CheckState["status"], VerificationState> = {
  unchecked: "unchecked",
  checking: "checking",
  checked: "checked",
  failed: "failed",
  stopped: "unchecked",
}

function Summary({ result, texts: { check } }: { result: CheckResult; texts: CheckTexts }) {
  const format = useFormat()
  const { records, authors, owners, milliseconds, acceptedByChain, head } = result
  const numbers = { records, authors, owners, milliseconds: Math.round(milliseconds) }
  const written = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, format.number(value)]),
  )
  return (
    <>
      <p>{fill(check.summary, written)}</p>
      {acceptedByChain > 0 ? <p>{plural(format.preferences.tag, check.byChain, acceptedByChain)}</p> : null}
      {head === null ? null : (
        <p>
          {check.head}: <code className="break-all">{head}</code>
        </p>
      )}
    </>
  )
}

/** A page is compared only with records that hold. */
const pageStatus = ({ failure, differences }: CheckResult) =>
  failure !== null ? "skipped" : differences.length === 0 ? "passed" : "failed"

/** Seconds of checking after which its steps unfold: before that, nobody could read them. */
const patience = 2

/** Whether it has been so for longer than the patience. */
function useIsSlow(isRunning: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = isRunning ? setTimeout(() => setIsSlow(true), patience * 1_000) : undefined
    return () => {
      clearTimeout(timer)
      setIsSlow(false)
    }
  }, [isRunning])
  return isSlow
}

/** What is checked and what is not, folded: as high before the check as after it, so that nothing below moves. */
function Outcome(props: { state: CheckState; texts: CheckTexts; compared: boolean }) {
  const { state, texts, compared } = props
  const { check } = texts
  const isSlow = useIsSlow(state.status === "checking")
  const result = resultOf(state)
  const steps: readonly Step[] =
    result?.steps ?? (state.status === "checking" ? [...state.steps.values()] : [])
  return (
    <>
      {result?.verdict === "failed" ? <DifferenceList result={result} texts={texts} /> : null}
      <Details summary={check.allSteps} open={isSlow || result?.verdict === "failed"}>
        <CheckSteps
          steps={steps}
          isRunning={result === undefined}
          page={result && compared ? pageStatus(result) : undefined}
          texts={check}
        />
        {result ? <Summary result={result} texts={texts} /> : null}
      </Details>
      <Details summary={check.notChecked}>
        <p className="max-w-prose">{check.notCheckedText}</p>
      </Details>
    </>
  )
}

const resultOf = (state: CheckState) =>
  state.status === "checked" || state.status === "failed" ? state.result : undefined

function Stopped({
  state,
  endpoint,
  texts: { check },
}: {
  state: CheckState
  endpoint: string
  texts: CheckTexts
}) {
  if (state.status !== "stopped") return null
  const isVin = state.name === "InvalidVinError"
  return (
    <Notice tone="warning" title={isVin ? check.badVin : check.stopped} live>
      {isVin ? null : fill(check.stoppedAt, { endpoint, problem: state.problem })}
    </Notice>
  )
}

/** Begins when the page has come to rest, so that reading is never slowed down. */
function useEagerStart(isEager: boolean, begin: () => void) {
  useEffect(() => {
    if (!isEager) return
    const timer = setTimeout(begin, 50)
    return () => clearTimeout(timer)
  }, [isEager, begin])
}

/**
 * Checks a vehicle in this browser, from the chain alone, and shows how far it is and what it found. Green only where
 * everything was recomputed and the page says the same.
 */
export function CheckPanel({ question, texts, isEager = false }: PanelProps) {
  const { state, start } = useCheck()
  const begin = useCallback(() => start(question), [start, question])
  useEagerStart(isEager, begin)
  const result = resultOf(state)
  const isStill = state.status === "stopped" || (state.status === "unchecked" && !isEager)
  const block = result && Number.isFinite(result.block) ? result.block : undefined
  return (
    <VerificationBadge
      state={badgeState[state.status]}
      texts={texts.verification}
      {...(block !== undefined && { block })}
    >
      <Stopped state={state} endpoint={question.endpoints[0]} texts={texts} />
      {isStill ? null : <Outcome state={state} texts={texts} compared={question.shown !== null} />}
      {result ? <RecordMarks result={result} /> : null}
      {isStill ? (
        <div className="mt-3">
          <Button onClick={begin}>
            {state.status === "stopped" ? texts.check.again : texts.check.start}
          </Button>
        </div>
      ) : null}
    </VerificationBadge>
  )
}
