"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { countryName } from "#lib/country-name.ts"
import { euroText } from "#lib/euro.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useBalances } from "#lib/wallet/queries.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { PapersOutcome } from "./acts.ts"
import type { GoodApplication } from "./application.ts"
import { ApplyForm } from "./apply-form.tsx"
import type { SealedPapers } from "./papers/seal-papers.ts"
import { SealedFirst } from "./papers/sealed-first.tsx"
import { type Business, usePrice } from "./queries.ts"

const above = (needed: bigint, there: bigint): bigint => (needed > there ? needed - there : 0n)

/** An application without faults, and the file that was chosen for it. */
type Ready = { good: GoodApplication; file: File }

function SignApplication(props: { business: Business; ready: Ready; papers: SealedPapers }) {
  const { business, papers } = props
  const { good, file } = props.ready
  const { apply: texts } = useMessages("business")
  const { roles: roleNames } = useMessages("account")
  const format = useFormat()
  const { tag } = format.preferences
  const { data: price } = usePrice(good.country, good.roles)
  const { data: balances } = useBalances(business.account)
  const { gateway } = useServices()
  const [outcome, setOutcome] = useState<PapersOutcome>()
  if (!price || !balances) return null
  const { stake, term } = business
  const needed = above(price.stake, stake.locked) + above(price.fee, term.deposit)
  const roles = new Intl.ListFormat(tag, { type: "conjunction" }).format(
    good.roles.map((role) => roleNames[role]),
  )
  const country = countryName(tag, good.country)
  const values = { stake: euroText(price.stake, format), fee: euroText(price.fee, format) }
  const poor = fill(texts.poor, {
    balance: euroText(balances.euro, format),
    needed: euroText(needed, format),
  })
  return (
    <OneAct
      action={texts.action}
      act={async (client) => {
        const { applyWithPapers } = await import("./acts.ts")
        setOutcome(await applyWithPapers(client, await gateway(), good, papers, price))
        return true
      }}
      summary={{
        signs: (
          <>
            <p className="mb-2">{fill(texts.signs, { country, roles })}</p>
            <Facts
              facts={[
                { name: texts.name, value: good.profile.name },
                { name: texts.town, value: good.profile.town },
                { name: texts.website, value: good.profile.website },
                {
                  name: texts.documents,
                  value: (
                    <span className="break-all">
                      {fill(papers.sealed ? texts.sealed : texts.unsealed, {
                        ...{ name: file.name, country, hash: papers.documents },
                      })}
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
      done={
        <>
          <p>{texts.done}</p>
          {outcome ? <p>{texts.outcomes[outcome]}</p> : null}
        </>
      }
      {...(balances.euro < needed && { blocked: poor })}
    />
  )
}

/** An application from its form to its receipt. */
export function Apply({ business }: { business: Business }) {
  const { apply: texts } = useMessages("business")
  const [ready, setReady] = useState<Ready>()
  return (
    <section aria-labelledby="apply" className="grid gap-4">
      <h2 id="apply">{texts.title}</h2>
      <p className="max-w-prose text-ink-soft">{texts.lead}</p>
      <div hidden={ready !== undefined}>
        <ApplyForm onReady={(good, file) => setReady({ good, file })} />
      </div>
      {ready ? (
        <>
          <div>
            <Button tone="quiet" className="-ml-4" onClick={() => setReady(undefined)}>
              {texts.change}
            </Button>
          </div>
          <SealedFirst file={ready.file} country={ready.good.country}>
            {(papers) => <SignApplication business={business} ready={ready} papers={papers} />}
          </SealedFirst>
        </>
      ) : null}
    </section>
  )
}
