"use client"

import { useQuery } from "@tanstack/react-query"
import { matchRecalls } from "@urcar/sdk/recalls"
import type { Address } from "viem"
import { Notice } from "#components/ui/notice.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import { MatchedRecalls } from "./matched-recalls.tsx"
import { forbidsDriving } from "./recall-words.ts"

/** Milliseconds between two downloads. */
const every = 60_000

/** The account's cars, compared on this device with the public recalls of their makes. */
function useOwnRecalls(account: Address) {
  const { indexer, config } = useServices()
  return useQuery({
    queryKey: ["own-recalls", account],
    refetchInterval: every,
    queryFn: async () => {
      const lists = await indexer()
      const [owned, held] = await Promise.all([
        lists.listVehicles({ owner: account, limit: 100 }),
        lists.listVehicles({ holder: account, limit: 100 }),
      ])
      const vins = [...new Set([...owned.items, ...held.items].map(({ vin }) => vin))]
      const { downloadRecalls } = await import("./download-recalls.ts")
      return matchRecalls(vins, await downloadRecalls(config.indexer, vins)).matches
    },
  })
}

/** Nothing is shown where nothing is open; that nobody told of a recall is no proof that there is none. */
export function OwnRecalls({ address }: { address: Address }) {
  const { garage: texts } = useMessages("recalls")
  const { tag } = useFormat().preferences
  const { data = [], isError } = useOwnRecalls(address)
  if (isError) return <Notice tone="warning" title={texts.failed} />
  if (data.length === 0) return null
  const isGrave = data.some(({ open }) => open.some(({ payload }) => forbidsDriving(payload)))
  return (
    <div className="mb-12">
      <Notice tone={isGrave ? "problem" : "warning"} title={plural(tag, texts.open, data.length)}>
        <MatchedRecalls matches={data} />
        <p className="mt-2 text-ink-soft">{texts.how}</p>
      </Notice>
    </div>
  )
}
