"use client"

import { toUnsignedRecord, withSignatures } from "@urcar/sdk/records"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useMessages } from "#messages/client.tsx"
import { RecordFacts } from "../record-facts.tsx"
import type { ReadyRecord } from "../record-form.tsx"
import { CarriedList } from "./carried-list.tsx"

/** A record that needs no witness, signed by its author and carried by a gateway. */
export function CarryRecord({ ready, onDone }: { ready: ReadyRecord; onDone: () => void }) {
  const { carry: texts } = useMessages("carried")
  const { steps } = useMessages("account")
  const services = useServices()
  const carry = useTransaction(async (client, { record }: ReadyRecord) => {
    const [{ signRecord }, { handIn }] = await Promise.all([
      import("@urcar/sdk/actions"),
      import("./hand-in.ts"),
    ])
    const unsigned = toUnsignedRecord(record, { author: client.account.address })
    const signed = withSignatures(unsigned, [await signRecord(client, unsigned)])
    return handIn(await services.gateway(), [signed], client.chain.id, localStorage)
  })
  async function run() {
    if (await carry.run(ready)) onDone()
  }
  if (carry.state.status === "confirmed") return <CarriedList carried={carry.state.result} />
  return (
    <TransactionSteps
      transaction={carry}
      isSignatureOnly
      action={texts.action}
      onSign={() => void run()}
      summary={{
        signs: <RecordFacts record={ready.record} />,
        costs: steps.free,
        otherwise: texts.otherwise,
      }}
      receipt={() => null}
    />
  )
}
