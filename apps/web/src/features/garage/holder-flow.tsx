"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { routes } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useVehicleFile } from "./queries.ts"

const isAddress = (text: string): text is Address => /^0x[0-9a-fA-F]{40}$/.test(text)

/** Names the registered holder (leasing), or the owner itself again. */
export function HolderFlow({ vin, owner }: { vin: string; owner: Address }) {
  const { holder: texts, sell } = useMessages("garage")
  const { data } = useVehicleFile(vin)
  const [text, setText] = useState("")
  const [isLeft, setLeft] = useState(false)
  const change = useTransaction(async (client, holder: Address) => {
    const { setHolderSync } = await import("@urcar/sdk/actions")
    return setHolderSync(client, { vin, holder })
  })
  const typed = text.trim()
  const holder = typed === "" ? owner : typed
  const isWrong = !isAddress(holder)
  return (
    <div className="grid gap-6">
      {data ? (
        <p>
          {texts.now} <span className="font-mono break-all">{data.vehicle.holder}</span>
        </p>
      ) : null}
      {change.state.status === "confirmed" ? null : (
        <TextField
          name="holder"
          label={texts.label}
          hint={texts.hint}
          error={isWrong && isLeft ? texts.wrong : undefined}
          className="font-mono"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onBlur={() => setLeft(true)}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      <TransactionSteps
        transaction={change}
        action={texts.action}
        onSign={() => {
          setLeft(true)
          if (isAddress(holder)) void change.run(holder)
        }}
        summary={{
          signs: typed === "" ? texts.signsOwner : fill(texts.signs, { holder }),
          undo: texts.undo,
          otherwise: texts.otherwise,
        }}
        receipt={() => (
          <>
            <p>{texts.receipt}</p>
            <p className="mt-3">
              <Link href={routes.garage}>{sell.back}</Link>
            </p>
          </>
        )}
      />
    </div>
  )
}
