"use client"

import { toUnsignedRecord } from "@urcar/sdk/records"
import { useState } from "react"
import type { Address } from "viem"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { keepCollection } from "./collection.ts"
import { type Collection, newRequestId, type WitnessRequest } from "./packet.ts"
import type { ReadyRecord } from "./record-form.tsx"
import { RequestFields } from "./request-fields.tsx"
import { toStatement } from "./statement.ts"

/** Days witnesses have to sign and anyone to send. */
const daysToSign = 14

const isAddress = (text: string | undefined): text is Address => text?.startsWith("0x") ?? false

function toRequest(
  records: readonly ReadyRecord[],
  author: Address,
  witnesses: readonly Address[],
): WitnessRequest {
  const deadline = Math.floor(Date.now() / 1000) + daysToSign * 86_400
  const items = records.map(({ record, owner }) => ({
    unsigned: toUnsignedRecord(record, { author, witnesses, deadline }),
    owner: isAddress(owner) ? owner : null,
  }))
  return { id: newRequestId(), items }
}

/** The author signs first: one statement, or each of a list; then the witnesses are asked. */
export function AuthorSignature(props: {
  records: readonly ReadyRecord[]
  author: Address
  witnesses: readonly Address[]
  onSigned: (collection: Collection) => void
}) {
  const { records, author, witnesses } = props
  const texts = useMessages("witness")
  const { steps } = useMessages("account")
  const { chainId } = useWallet()
  const [request] = useState(() => toRequest(records, author, witnesses))
  const signing = useTransaction(async (client) => {
    const { signItems } = await import("./sign-items.ts")
    const signatures = await signItems(client, request.items)
    const collection = { request, signatures: { [author.toLowerCase()]: signatures } }
    keepCollection(collection, localStorage)
    props.onSigned(collection)
    return collection
  })
  return (
    <TransactionSteps
      transaction={signing}
      isSignatureOnly
      action={texts.signAsAuthor}
      onSign={() => void signing.run(undefined)}
      summary={{
        signs: <RequestFields statements={request.items.map((item) => toStatement(item, chainId))} />,
        costs: steps.free,
        undo: texts.undo,
        otherwise: fill(texts.otherwise, { days: daysToSign }),
      }}
      receipt={() => texts.signedReceipt}
    />
  )
}
