"use client"

import { useState } from "react"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { loadCarried } from "./carried.ts"
import { CarriedList } from "./carried-list.tsx"

/** Records of this browser that a gateway carries, followed until their end; nothing where there is none. */
export function CarriedRecords() {
  const { list: texts } = useMessages("carried")
  const { chainId } = useWallet()
  const [records, setRecords] = useState(() => loadCarried(localStorage))
  const own = records.filter((one) => one.chainId === chainId)
  if (own.length === 0) return null
  return (
    <section aria-labelledby="carried-records" className="mb-10 grid gap-6">
      <div>
        <h2 id="carried-records">{texts.title}</h2>
        <p className="max-w-prose text-ink-soft">{texts.lead}</p>
      </div>
      <CarriedList
        carried={own}
        onForget={({ hash }) => setRecords((before) => before.filter((one) => one.hash !== hash))}
      />
    </section>
  )
}
