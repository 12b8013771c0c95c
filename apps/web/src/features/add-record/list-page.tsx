"use client"

import { useState } from "react"
import { Link } from "#components/ui/link.tsx"
import { Select } from "#components/ui/select.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { routes } from "#lib/routes.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"
import type { KindForm } from "./kind-form.ts"
import { policeKinds } from "./kind-names.ts"
import { writableKinds } from "./may-write.ts"
import { NoLicence } from "./no-licence.tsx"

// Nobody needs it before a wallet is open: its code loads then.
const ListInput = lazyPart(() => import("./list-input.tsx").then((module) => module.ListInput))

/** Many records at once: a list pasted or uploaded, its errors by line and column, a preview, a signature. */
export function ListPage({ forms }: { forms: readonly KindForm[] }) {
  const { list: texts, wallet, choice } = useMessages("add")
  const { kinds } = useMessages("record")
  const { address } = useWallet()
  const { data: licence } = useLicence(address)
  const [kind, setKind] = useState("")
  if (!address) return <WalletNeeded>{wallet}</WalletNeeded>
  if (!licence) return null
  const allowed = (licence.standing === "active" ? writableKinds(forms, licence.roles) : []).filter(
    ({ name }) => !policeKinds.includes(name),
  )
  if (allowed.length === 0) return <NoLicence licence={licence} />
  const form = allowed.find(({ name }) => name === kind)
  return (
    <div className="grid gap-6">
      <p>
        <Link href={routes.add}>{choice.backToChoice}</Link>
      </p>
      <Select
        name="kind"
        label={texts.kind}
        placeholder="–"
        value={form?.name ?? ""}
        options={allowed.map(({ name }) => ({ value: name, text: kinds[name] }))}
        onChange={({ target }) => setKind(target.value)}
      />
      {form ? <ListInput key={form.name} form={form} author={address} /> : null}
    </div>
  )
}
