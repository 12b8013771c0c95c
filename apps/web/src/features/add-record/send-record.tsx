"use client"

import type { LifeRecord } from "@urcar/sdk/records"
import { useState } from "react"
import { lazyPart } from "#lib/lazy-part.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useMessages } from "#messages/client.tsx"
import { type Way, WayChoice } from "./carried/way-choice.tsx"
import { RecordFacts } from "./record-facts.tsx"
import type { ReadyRecord } from "./record-form.tsx"
import { RecordReceipt } from "./record-receipt.tsx"

// Its code loads with the first record that goes this way.
const CarryRecord = lazyPart(() => import("./carried/carry-record.tsx").then((module) => module.CarryRecord))

const isKey = (text: string | undefined): text is `0x${string}` => text?.startsWith("0x") ?? false

type SendProps = { ready: ReadyRecord; onDone: () => void }

/** One transaction of its author, which is its signature. */
function SendOwn({ ready, onDone }: SendProps) {
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

/** A record that needs no witness: sent by its author, or signed by it and carried by a gateway. Births are always sent. */
export function SendRecord({ ready, onDone }: SendProps) {
  const [way, setWay] = useState<Way>("own")
  const [isDone, setDone] = useState(false)
  function end() {
    setDone(true)
    onDone()
  }
  const Send = way === "gateway" ? CarryRecord : SendOwn
  return (
    <div className="grid gap-6">
      {isDone || ready.owner !== undefined ? null : <WayChoice way={way} onChange={setWay} />}
      <Send ready={ready} onDone={end} />
    </div>
  )
}
