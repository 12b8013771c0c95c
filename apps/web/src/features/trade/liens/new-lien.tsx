"use client"

import type { LienTerms } from "@urcar/sdk/escrow"
import { useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { lienRoute } from "#lib/routes.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { CopyLink } from "../client/copy-link.tsx"
import { writeLien } from "../logic/lien-link.ts"
import { order } from "./acts.ts"
import { LienForm } from "./lien-form.tsx"
import { useLienWords } from "./use-lien-words.ts"

type NewProps = { account: Address; vin: string | undefined }

function Request({ terms, account }: { terms: LienTerms; account: Address }) {
  const { words, write } = useLienWords({ ...terms, holder: account })
  return (
    <Notice title={words.request.done} live>
      <p>{write(words.request.next)}</p>
      <CopyLink path={`${lienRoute()}${writeLien({ ...terms, holder: account })}`}>{words.copy}</CopyLink>
    </Notice>
  )
}

/** A bank's first step: a link that asks the owner for the signature a lien needs. */
export function AskForLien({ account, vin }: NewProps) {
  const { request: texts, change } = useMessages("liens")
  const [terms, setTerms] = useState<LienTerms>()
  return (
    <section aria-labelledby="new-lien" className="grid gap-4">
      <h2 id="new-lien">{texts.heading}</h2>
      <p className="max-w-prose">{texts.text}</p>
      {terms ? (
        <>
          <Request terms={terms} account={account} />
          <div>
            <Button onClick={() => setTerms(undefined)}>{change}</Button>
          </div>
        </>
      ) : (
        <LienForm vin={vin} action={texts.action} days onReady={setTerms} />
      )}
    </section>
  )
}

function Order({ terms, account }: { terms: LienTerms; account: Address }) {
  const { words, write } = useLienWords({ ...terms, holder: account })
  const { order: texts } = words
  return (
    <OneAct
      act={order(terms)}
      action={texts.action}
      summary={{
        signs: <span className="wrap-anywhere">{write(texts.signs)}</span>,
        undo: texts.undo,
        otherwise: texts.otherwise,
      }}
      done={write(texts.done)}
    />
  )
}

/** A court's lien, by the responsible department: no owner signs it. */
export function OrderLien({ account, vin }: NewProps) {
  const { order: texts, change } = useMessages("liens")
  const [terms, setTerms] = useState<LienTerms>()
  return (
    <section aria-labelledby="court-lien" className="grid gap-4">
      <h2 id="court-lien">{texts.heading}</h2>
      <p className="max-w-prose">{texts.text}</p>
      {terms ? (
        <>
          <div>
            <Button tone="quiet" className="-ml-4" onClick={() => setTerms(undefined)}>
              {change}
            </Button>
          </div>
          <Order terms={terms} account={account} />
        </>
      ) : (
        <LienForm vin={vin} action={texts.check} days={false} onReady={setTerms} />
      )}
    </section>
  )
}
