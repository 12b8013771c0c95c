"use client"

import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { amountText, currencyOf } from "#lib/amounts.ts"
import { routes } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useVehicleFile } from "./queries.ts"

/** Takes an offer back: its signature can then no longer be used by anybody. */
export function CancelFlow({ vin }: { vin: string }) {
  const { cancel: texts, sell } = useMessages("garage")
  const format = useFormat()
  const { data } = useVehicleFile(vin)
  const cancel = useTransaction(async (client, nonce: bigint) => {
    const { cancelListingSync } = await import("@urcar/sdk/actions")
    return cancelListingSync(client, { terms: { nonce } })
  })
  if (!data) return <span className="skeleton h-40" />
  const listing = data.life?.listings.find(({ state }) => state === "open" || state === "stale")
  if (!listing && cancel.state.status !== "confirmed") return <Notice title={texts.none} />
  const price = listing ? amountText(BigInt(listing.price), currencyOf(listing.currency), format) : ""
  return (
    <TransactionSteps
      transaction={cancel}
      action={texts.action}
      onSign={() => void cancel.run(BigInt(listing?.nonce ?? 0))}
      summary={{ signs: fill(texts.signs, { price }), undo: texts.undo, otherwise: texts.otherwise }}
      receipt={() => (
        <>
          <p>{texts.receipt}</p>
          <p className="mt-3">
            <Link href={routes.garage}>{sell.back}</Link>
          </p>
        </>
      )}
    />
  )
}
