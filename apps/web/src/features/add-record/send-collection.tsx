"use client"

import { useState } from "react"
import { Link } from "#components/ui/link.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { type Way, WayChoice } from "./carried/way-choice.tsx"
import type { Collection } from "./packet.ts"
import { RequestFields } from "./request-fields.tsx"
import type { Statement } from "./statement.ts"

// Its code loads with the first request that goes this way.
const CarryCollection = lazyPart(() =>
  import("./carried/carry-collection.tsx").then((module) => module.CarryCollection),
)

type SendProps = { collection: Collection; statements: readonly Statement[]; onSent: () => void }

/** One transaction for each statement. */
function SendOwn(props: SendProps) {
  const texts = useMessages("witness")
  const { sign } = useMessages("add")
  const { tag } = useFormat().preferences
  const send = useTransaction(async (client, complete: Collection) => {
    const { sendItems } = await import("./send-items.ts")
    return sendItems(client, complete)
  })
  const [first] = props.collection.request.items
  async function sendAll() {
    if (await send.run(props.collection)) props.onSent()
  }
  return (
    <TransactionSteps
      transaction={send}
      action={texts.send}
      onSign={() => void sendAll()}
      summary={{ signs: <RequestFields statements={props.statements} />, otherwise: texts.sendOtherwise }}
      receipt={(records) => (
        <>
          <p>{plural(tag, texts.sentReceipt, records.length)}</p>
          <ul className="mt-2">
            {records.map(({ vin }) => (
              <li key={vin}>
                <Link href={vehicleRoute(vin)}>{fill(sign.openVin, { vin })}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      sharePath={() => vehicleRoute(first?.unsigned.record.vin ?? "")}
    />
  )
}

/** All have signed: whoever holds the signatures carries them to the register, or has a gateway do it. Births are always sent. */
export function SendCollection({ onSent, ...props }: SendProps) {
  const [way, setWay] = useState<Way>("own")
  const [isSent, setSent] = useState(false)
  const mayBeCarried = props.collection.request.items.every(({ owner }) => owner === null)
  function end() {
    setSent(true)
    onSent()
  }
  const Send = way === "gateway" ? CarryCollection : SendOwn
  return (
    <div className="grid gap-6">
      {isSent || !mayBeCarried ? null : <WayChoice way={way} onChange={setWay} />}
      <Send {...props} onSent={end} />
    </div>
  )
}
