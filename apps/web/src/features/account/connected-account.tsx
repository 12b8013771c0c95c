"use client"

import { Button } from "#components/ui/button.tsx"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { Link } from "#components/ui/link.tsx"
import { countryName } from "#lib/country-name.ts"
import { routes } from "#lib/routes.ts"
import { useKey, useLicence } from "#lib/wallet/queries.ts"
import { useAccountName } from "#lib/wallet/use-account-name.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import type { Connection } from "#lib/wallet/wallet-state.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { BalanceLine } from "./balance-line.tsx"
import { NetworkState } from "./network-state.tsx"

/** What the account may act as, in words. */
function Roles({ connection }: { connection: Connection }) {
  const texts = useMessages("account")
  const { preferences } = useFormat()
  const { data: licence } = useLicence(connection.address)
  const { data: key } = useKey(connection.address)
  if (!licence) return <span className="skeleton inline-block h-4 w-40" />
  if (licence.roles.length === 0) {
    const country = key?.certificate?.country
    return (
      <>
        {texts.bar.noLicence}
        {country ? ` · ${countryName(preferences.tag, country)}` : ""}
      </>
    )
  }
  const list = new Intl.ListFormat(preferences.tag, { type: "conjunction" })
  return (
    <>
      {list.format(licence.roles.map((role) => texts.roles[role]))} ·{" "}
      {countryName(preferences.tag, licence.country)}
      {licence.standing === "active" ? null : (
        <span className="block text-amber">
          {fill(texts.bar.suspended, { standing: texts.standings[licence.standing] })}
        </span>
      )}
    </>
  )
}

/** The way to what the account is: a department's page, or its business's, also where it is none yet. */
function OwnPage({ connection }: { connection: Connection }) {
  const { bar } = useMessages("account")
  const { data: licence } = useLicence(connection.address)
  if (!licence || licence.roles.includes("police")) return null
  const page = licence.roles.includes("department") ? "department" : "business"
  return (
    <Link href={routes[page]} className="px-4 py-2.5 font-semibold">
      {bar[page]}
    </Link>
  )
}

/** The connected account: who, as what, with how much, over which network. */
export function ConnectedAccount({ connection }: { connection: Connection }) {
  const { bar } = useMessages("account")
  const common = useMessages("common")
  const { chooseActor, disconnect } = useWallet()
  const { address } = connection
  const { name } = useAccountName(address)
  const short = `${address.slice(0, 6)}…${address.slice(-4)}`
  return (
    <div className="grid gap-x-8 gap-y-2 sm:grid-cols-[1fr_auto]">
      <div>
        <p className="flex flex-wrap items-center gap-x-3">
          <strong className="text-lg" data-testid="account-name">
            {name ?? short}
          </strong>
          <CopyButton value={address} label={bar.copyAddress} copiedText={common.copied}>
            <span className="font-mono text-ink-soft">{short}</span>
          </CopyButton>
        </p>
        <p>
          <Roles connection={connection} />
        </p>
      </div>
      <div className="sm:text-right">
        <BalanceLine address={address} isDemo={connection.isDemo} />
        <NetworkState />
      </div>
      <div className="-ml-4 flex flex-wrap gap-x-2 sm:col-span-2">
        {chooseActor ? (
          <Button tone="quiet" onClick={chooseActor}>
            {bar.switchAccount}
          </Button>
        ) : null}
        <OwnPage connection={connection} />
        <Button tone="quiet" onClick={disconnect}>
          {bar.disconnect}
        </Button>
      </div>
    </div>
  )
}
