"use client"

import { useState } from "react"
import type { Address } from "viem"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { LinkCard } from "./link-card.tsx"
import type { OpenedPacket } from "./open-packet.ts"
import { type Collection, missingOf } from "./packet.ts"
import { RequestFields } from "./request-fields.tsx"

/** A named witness signs, and gives the signature back as a link. */
export function SignAsWitness({ opened, witness }: { opened: OpenedPacket; witness: Address }) {
  const texts = useMessages("witness")
  const { steps } = useMessages("account")
  const format = useFormat()
  const { collection } = opened
  const { request } = collection
  const [signed, setSigned] = useState<Collection>()
  const signing = useTransaction(async (client) => {
    const { signItems } = await import("./sign-items.ts")
    const signatures = await signItems(client, request.items)
    setSigned({ request, signatures: { ...collection.signatures, [witness.toLowerCase()]: signatures } })
    return signatures
  })
  return (
    <TransactionSteps
      transaction={signing}
      isSignatureOnly
      action={texts.signAsWitness}
      onSign={() => void signing.run(undefined)}
      summary={{
        signs: <RequestFields statements={opened.statements} />,
        costs: steps.free,
        undo: texts.undo,
        otherwise: fill(texts.witnessOtherwise, {
          date: format.date(request.items[0]?.unsigned.deadline ?? 0),
        }),
      }}
      receipt={() =>
        signed ? (
          <div className="grid gap-3">
            <p>{texts.giveBack}</p>
            {missingOf(signed).length === 0 ? <p>{texts.complete}</p> : null}
            <LinkCard collection={signed} to="drafts" open={texts.giveBackHere} />
          </div>
        ) : null
      }
    />
  )
}
