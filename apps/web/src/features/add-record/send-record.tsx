"use client"

import type { LifeRecord } from "@urcar/sdk/records"
import { Link } from "#components/ui/link.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { RecordFacts } from "./record-facts.tsx"
import type { ReadyRecord } from "./record-form.tsx"

/** What a written record's receipt says. */
export function RecordReceipt({ record }: { record: LifeRecord }) {
  const { sign } = useMessages("add")
  return (
    <>
      <p>{fill(sign.receipt, { number: record.sequence })}</p>
      <div className="my-3">
        <RecordFacts record={record} />
      </div>
      <p>
        <Link href={vehicleRoute(record.vin)}>{sign.openVehicle}</Link>
      </p>
    </>
  )
}

const isKey = (text: string | undefined): text is `0x${string}` => text?.startsWith("0x") ?? false

/** A record that needs no witness: one transaction of its author, which is its signature. */
export function SendRecord({ ready, onDone }: { ready: ReadyRecord; onDone: () => void }) {
  const { sign } = useMessages("add")
  const write = useTransaction(async (client, { record, owner }: ReadyRecord): Promise<LifeRecord> => {
    const { appendRecordSync, registerVehicleSync } = await import("@urcar/sdk/actions")
    const { event } = isKey(owner)
      ? await registerVehicleSync(client, { record, owner })
      : await appendRecordSync(client, { record })
    return event
  })
  async function run() {
    if (await write.run(ready)) onDone()
  }
  return (
    <TransactionSteps
      transaction={write}
      action={sign.action}
      onSign={() => void run()}
      summary={{
        signs: <RecordFacts record={ready.record} owner={ready.owner} />,
        otherwise: sign.otherwise,
      }}
      receipt={(record) => <RecordReceipt record={record} />}
      sharePath={(record) => vehicleRoute(record.vin)}
    />
  )
}
