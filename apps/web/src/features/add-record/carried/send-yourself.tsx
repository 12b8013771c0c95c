"use client"

import type { LifeRecord } from "@urcar/sdk/records"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useMessages } from "#messages/client.tsx"
import { RecordFacts } from "../record-facts.tsx"
import { RecordReceipt } from "../record-receipt.tsx"
import type { CarriedRecord } from "./carried.ts"

/** The way on when a gateway does not: the same signed record in a transaction of one's own. It cannot enter twice. */
export function SendYourself({ carried, onDone }: { carried: CarriedRecord; onDone: () => void }) {
  const { record: texts } = useMessages("carried")
  const send = useTransaction(async (client, { signed }: CarriedRecord): Promise<LifeRecord> => {
    const { appendSignedRecordSync } = await import("@urcar/sdk/actions")
    return (await appendSignedRecordSync(client, { signed })).event
  })
  async function run() {
    if (await send.run(carried)) onDone()
  }
  return (
    <TransactionSteps
      transaction={send}
      action={texts.sendAction}
      onSign={() => void run()}
      summary={{
        signs: <RecordFacts record={carried.signed.record} />,
        otherwise: texts.sendOtherwise,
      }}
      receipt={(record) => <RecordReceipt record={record} />}
    />
  )
}
