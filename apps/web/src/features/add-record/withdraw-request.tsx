"use client"

import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import type { WitnessRequest } from "./packet.ts"
import { RequestTitle } from "./request-head.tsx"

/** The author takes its signature back: nobody can send the record any more, whoever has the links. */
export function WithdrawRequest({ request, onDone }: { request: WitnessRequest; onDone: () => void }) {
  const { withdrawal: texts } = useMessages("witness")
  const { tag } = useFormat().preferences
  const withdraw = useTransaction(async (client, what: WitnessRequest) => {
    const { withdrawItems } = await import("./withdraw-items.ts")
    return withdrawItems(client, what)
  })
  async function run() {
    if ((await withdraw.run(request)) !== undefined) onDone()
  }
  return (
    <TransactionSteps
      transaction={withdraw}
      action={texts.action}
      onSign={() => void run()}
      summary={{
        signs: (
          <>
            {texts.signs} <RequestTitle request={request} />
          </>
        ),
        undo: texts.undo,
        otherwise: texts.otherwise,
      }}
      receipt={(count) => <p>{plural(tag, texts.receipt, count)}</p>}
    />
  )
}
