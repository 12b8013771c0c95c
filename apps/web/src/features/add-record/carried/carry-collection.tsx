"use client"

import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useMessages } from "#messages/client.tsx"
import type { Collection } from "../packet.ts"
import { RequestFields } from "../request-fields.tsx"
import { signedRecords } from "../signed-records.ts"
import type { Statement } from "../statement.ts"
import { CarriedList } from "./carried-list.tsx"

/** All have signed: nobody signs again, the gateway is given what there is. */
export function CarryCollection(props: {
  collection: Collection
  statements: readonly Statement[]
  onSent: () => void
}) {
  const { carry: texts } = useMessages("carried")
  const services = useServices()
  const carry = useTransaction(async (client, complete: Collection) => {
    const { handIn } = await import("./hand-in.ts")
    const signed = signedRecords(complete).map((one) => one.signed)
    return handIn(await services.gateway(), signed, client.chain.id, localStorage)
  })
  async function run() {
    if (await carry.run(props.collection)) props.onSent()
  }
  if (carry.state.status === "confirmed") return <CarriedList carried={carry.state.result} />
  return (
    <TransactionSteps
      transaction={carry}
      isSignatureOnly
      action={texts.handIn}
      onSign={() => void run()}
      summary={{
        signs: <RequestFields statements={props.statements} />,
        costs: texts.nothing,
        otherwise: texts.handInOtherwise,
      }}
      receipt={() => null}
    />
  )
}
