"use client"

import { lazy, Suspense, useState } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { officerRefusal, type PoliceAct, policeActs } from "../logic/rules.ts"
import { useRefusalText } from "./refusal-text.ts"

const OpenForm = lazy(() => import("./open-form.tsx").then(({ OpenForm: Form }) => ({ default: Form })))

function ActButtons(props: { act: PoliceAct; onChoose: (act: PoliceAct) => void; disabled: boolean }) {
  const { work: words } = useMessages("police")
  return (
    <fieldset disabled={props.disabled}>
      <legend className="mb-2 font-semibold">{words.choose}</legend>
      <div className="grid gap-2 sm:grid-cols-3 lg:grid-cols-4">
        {policeActs.map((act) => (
          <label key={act} className="relative block">
            <input
              type="radio"
              name="police-act"
              value={act}
              checked={props.act === act}
              onChange={() => props.onChoose(act)}
              className="peer absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
            />
            <span className="flex min-h-14 items-center justify-center border-2 border-ink bg-raised px-3 text-center font-semibold peer-checked:bg-ink peer-checked:text-paper peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus peer-disabled:border-rule peer-disabled:bg-sunken peer-disabled:text-ink-soft">
              {words.acts[act]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Officer({
  account,
  initialAct,
  vin,
}: {
  account: `0x${string}`
  initialAct: PoliceAct
  vin: string | undefined
}) {
  const { work: words } = useMessages("police")
  const { preferences } = useFormat()
  const refusalText = useRefusalText()
  const [act, setAct] = useState(initialAct)
  const licence = useLicence(account)
  if (!licence.data) return <p role="status">{words.loading}</p>
  const { country } = licence.data
  const refusal = officerRefusal(licence.data)
  return (
    <>
      {refusal ? (
        <Notice tone="warning" title={refusalText(refusal)} live />
      ) : (
        <p className="text-lg">{fill(words.acting, { country: countryName(preferences.tag, country) })}</p>
      )}
      <ActButtons act={act} onChoose={setAct} disabled={refusal !== undefined} />
      {refusal ? null : (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <OpenForm key={act} act={act} country={country} vin={vin} />
        </Suspense>
      )}
    </>
  )
}

/** What police write: keys, plates, thefts. Everybody else is told why not, before anything is signed. */
export function PoliceWork(props: { initialAct: PoliceAct; vin: string | undefined }) {
  const { work: words } = useMessages("police")
  const { address, isWrongNetwork } = useWallet()
  return (
    <section id="work" aria-labelledby="work-heading" className="grid gap-5">
      <div>
        <h2 id="work-heading">{words.heading}</h2>
        <p className="max-w-prose text-ink-soft">{words.lead}</p>
      </div>
      {address && !isWrongNetwork ? (
        <Officer key={address} account={address} {...props} />
      ) : (
        <WalletNeeded>{words.connect}</WalletNeeded>
      )}
    </section>
  )
}
