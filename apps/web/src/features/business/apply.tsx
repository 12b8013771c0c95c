"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { countryName } from "#lib/country-name.ts"
import { euroText } from "#lib/euro.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useBalances } from "#lib/wallet/queries.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { ReadyApplication } from "./acts.ts"
import { ApplyForm } from "./apply-form.tsx"
import { type Business, usePrice } from "./queries.ts"

const above = (needed: bigint, there: bigint): bigint => (needed > there ? needed - there : 0n)

function SignApplication({ business, ready }: { business: Business; ready: ReadyApplication }) {
  const { apply: texts } = useMessages("business")
  const { roles: roleNames } = useMessages("account")
  const common = useMessages("common")
  const format = useFormat()
  const { tag } = format.preferences
  const { data: price } = usePrice(ready.country, ready.roles)
  const { data: balances } = useBalances(business.account)
  if (!price || !balances) return null
  const { stake, term } = business
  const needed = above(price.stake, stake.locked) + above(price.fee, term.deposit)
  const roles = new Intl.ListFormat(tag, { type: "conjunction" }).format(
    ready.roles.map((role) => roleNames[role]),
  )
  const values = { stake: euroText(price.stake, format), fee: euroText(price.fee, format) }
  const poor = fill(texts.poor, {
    balance: euroText(balances.euro, format),
    needed: euroText(needed, format),
  })
  return (
    <OneAct
      action={texts.action}
      act={async (client) => (await import("./acts.ts")).applyHere(client, ready, price)}
      summary={{
        signs: (
          <>
            <p className="mb-2">{fill(texts.signs, { country: countryName(tag, ready.country), roles })}</p>
            <Facts
              facts={[
                { name: texts.name, value: ready.profile.name },
                { name: texts.town, value: ready.profile.town },
                { name: texts.website, value: ready.profile.website },
                {
                  name: texts.documents,
                  value: (
                    <span className="font-mono break-all">
                      {fill(common.file.done, { hash: ready.documents })}
                    </span>
                  ),
                },
              ]}
            />
          </>
        ),
        costs: fill(texts.costs, values),
        undo: texts.undo,
        otherwise: texts.otherwise,
      }}
      done={<p>{texts.done}</p>}
      {...(balances.euro < needed && { blocked: poor })}
    />
  )
}

/** An application from its form to its receipt. */
export function Apply({ business }: { business: Business }) {
  const { apply: texts } = useMessages("business")
  const [ready, setReady] = useState<ReadyApplication>()
  return (
    <section aria-labelledby="apply" className="grid gap-4">
      <h2 id="apply">{texts.title}</h2>
      <p className="max-w-prose text-ink-soft">{texts.lead}</p>
      <div hidden={ready !== undefined}>
        <ApplyForm onReady={setReady} />
      </div>
      {ready ? (
        <>
          <div>
            <Button tone="quiet" className="-ml-4" onClick={() => setReady(undefined)}>
              {texts.change}
            </Button>
          </div>
          <SignApplication business={business} ready={ready} />
        </>
      ) : null}
    </section>
  )
}
