"use client"

import type { WriteClient } from "@urcar/sdk/chain"
import type { ReactNode } from "react"
import type { SigningSummaryProps } from "./signing-summary.tsx"
import { TransactionSteps } from "./transaction-steps.tsx"
import { useTransaction } from "./use-transaction.ts"

/**
 * One act with everything around it: summary, signature, progress, receipt.
 *
 * @param act imports its SDK action itself
 * @param done what the receipt says
 */
export function OneAct<Result>(props: {
  act: (client: WriteClient) => Promise<Result>
  action: ReactNode
  summary: SigningSummaryProps
  done: ReactNode
  blocked?: ReactNode
  sharePath?: string | undefined
  /** Nothing is sent: the act ends with signatures */
  isSignatureOnly?: boolean
  onDone?: () => void
}) {
  const { act, sharePath, onDone } = props
  const transaction = useTransaction((client) => act(client))
  async function run() {
    if ((await transaction.run(undefined)) !== undefined) onDone?.()
  }
  return (
    <TransactionSteps
      transaction={transaction}
      action={props.action}
      blocked={props.blocked}
      summary={props.summary}
      onSign={() => void run()}
      isSignatureOnly={props.isSignatureOnly ?? false}
      receipt={() => props.done}
      {...(sharePath && { sharePath: () => sharePath })}
    />
  )
}
