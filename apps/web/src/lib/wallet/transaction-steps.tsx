"use client"

import { type ReactNode, useSyncExternalStore } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Steps } from "#components/ui/steps.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { Receipt } from "./receipt.tsx"
import { SigningSummary, type SigningSummaryProps } from "./signing-summary.tsx"
import { stepStates } from "./step-states.ts"
import { useErrorSentence } from "./use-error-sentence.ts"
import { useSlow } from "./use-slow.ts"
import type { Transaction, TransactionState } from "./use-transaction.ts"
import { useWallet } from "./use-wallet.ts"
import { WalletNeeded } from "./wallet-needed.tsx"

function Progress({
  state,
  isSignatureOnly,
}: {
  state: TransactionState<unknown>
  isSignatureOnly: boolean
}) {
  const { steps } = useMessages("common")
  const { steps: texts } = useMessages("account")
  const [asked, signed, sent, recorded] = stepStates(state)
  const hash = "hash" in state ? state.hash : undefined
  const sending = [
    {
      title: steps.sent,
      state: sent,
      detail: hash ? fill(texts.sentDetail, { hash: `${hash.slice(0, 10)}…` }) : undefined,
    },
    {
      title: steps.recorded,
      state: recorded,
      detail: recorded === "done" ? texts.recordedDetail : undefined,
    },
  ]
  return (
    <Steps
      label={steps.progress}
      stateTexts={{ done: steps.done, current: steps.current, waiting: steps.waiting, failed: steps.failed }}
      steps={[
        { title: steps.asked, state: asked },
        { title: steps.signed, state: signed, detail: signed === "current" ? texts.askedDetail : undefined },
        ...(isSignatureOnly ? [] : sending),
      ]}
    />
  )
}

const subscribeOnline = (notify: () => void) => {
  addEventListener("online", notify)
  addEventListener("offline", notify)
  return () => {
    removeEventListener("online", notify)
    removeEventListener("offline", notify)
  }
}

/**
 * One act from before its signature to its receipt: summary in words, the button, progress (asked, signed, sent,
 * recorded), a failure as a sentence with a way on, and the receipt.
 *
 * @param onSign starts the act, usually `transaction.run(…)`
 * @param receipt what the receipt says; transaction, link and print are added
 * @param sharePath the page the receipt's link leads to
 */
export function TransactionSteps<Parameters, Result>(props: {
  transaction: Transaction<Parameters, Result>
  summary: SigningSummaryProps
  action: ReactNode
  onSign: () => void
  receipt: (result: Result) => ReactNode
  sharePath?: (result: Result) => string
  /** Nothing is sent: the act ends with a signature */
  isSignatureOnly?: boolean
  /** Why signing is not possible yet; the button then stays and does nothing */
  blocked?: ReactNode
}) {
  const account = useMessages("account")
  const { client } = useWallet()
  const sentence = useErrorSentence()
  const online = useSyncExternalStore(
    subscribeOnline,
    () => navigator.onLine,
    () => true,
  )
  const { state } = props.transaction
  const { isSignatureOnly = false } = props
  const isSlow = useSlow(state.status === "pending")
  if (state.status === "confirmed")
    return (
      <div className="grid gap-6">
        <Progress state={state} isSignatureOnly={isSignatureOnly} />
        <Receipt hash={state.hash} sharePath={props.sharePath?.(state.result)}>
          {props.receipt(state.result)}
        </Receipt>
      </div>
    )
  const busy =
    state.status === "signing"
      ? account.steps.working
      : state.status === "pending"
        ? account.steps.sending
        : undefined
  return (
    <div className="grid gap-6">
      <SigningSummary {...props.summary} />
      {state.status === "idle" ? null : <Progress state={state} isSignatureOnly={isSignatureOnly} />}
      {isSlow ? <Notice title={account.slow} live /> : null}
      {state.status === "failed" ? (
        <Notice tone="problem" title={account.steps.failedTitle} live>
          <p>{sentence(state.error)}</p>
          <p className="text-ink-soft">{account.steps.notAffected}</p>
        </Notice>
      ) : null}
      {online ? null : <Notice tone="warning" title={account.offline} live />}
      {client ? (
        <div>
          <Button tone="primary" wide busy={props.blocked ?? busy} onClick={props.onSign}>
            {state.status === "failed" ? account.steps.again : props.action}
          </Button>
        </div>
      ) : (
        <WalletNeeded />
      )}
    </div>
  )
}
