"use client"

import type { Address } from "viem"
import { euroText } from "#lib/euro.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useReturnedBonds } from "./queries.ts"

/** Bonds that came back to the account, or that it won: they wait in the pool until it takes them. */
export function ReturnedBonds({ account }: { account: Address }) {
  const { returned: texts } = useMessages("rewards")
  const format = useFormat()
  const { data: amount } = useReturnedBonds(account)
  if (!amount) return null
  return (
    <section aria-labelledby="returned" className="grid gap-4">
      <h2 id="returned">{texts.title}</h2>
      <OneAct
        action={texts.action}
        act={async (client) => (await import("./acts.ts")).withdrawBonds(client)}
        summary={{
          signs: fill(texts.signs, { amount: euroText(amount, format) }),
          undo: texts.undo,
          otherwise: texts.otherwise,
        }}
        done={<p>{texts.done}</p>}
      />
    </section>
  )
}
