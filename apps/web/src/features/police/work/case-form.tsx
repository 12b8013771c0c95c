"use client"

import { type ReactNode, useState } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import type { SigningSummaryProps } from "#lib/wallet/signing-summary.tsx"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import type { PoliceRefusal } from "../logic/rules.ts"
import { type PoliceRecord, useWritePoliceRecord } from "./acts.ts"
import { useRefusalText } from "./refusal-text.ts"

/**
 * The end of every form about a vehicle: why it is refused, or the signature.
 *
 * @param refusal asked before signing; what was signed already keeps its receipt
 */
export function CaseSignature(props: {
  refusal: PoliceRefusal | undefined
  summary: SigningSummaryProps
  action: string
  done: string
  blocked: string | undefined
  toRecord: () => PoliceRecord
}) {
  const refusalText = useRefusalText()
  const write = useWritePoliceRecord()
  const [written, setWritten] = useState<ReactNode>()
  const isUnderWay = write.state.status !== "idle" && write.state.status !== "failed"
  if (props.refusal && !isUnderWay) return <Notice tone="problem" title={refusalText(props.refusal)} live />
  return (
    <TransactionSteps
      transaction={write}
      summary={props.summary}
      action={props.action}
      blocked={props.blocked}
      onSign={() => {
        setWritten(props.summary.signs)
        void write.run(props.toRecord())
      }}
      receipt={() => (
        <>
          <p className="font-bold">{props.done}</p>
          <p>{written}</p>
        </>
      )}
      sharePath={({ vin, sequence }) => `${vehicleRoute(vin)}#record-${sequence}`}
    />
  )
}
