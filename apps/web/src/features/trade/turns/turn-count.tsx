"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { routes, tradeRoute } from "#lib/routes.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { type OwnTurn, ownTurns } from "../logic/own-turns.ts"
import { tellNew } from "./tell.ts"

/** Milliseconds between two looks. */
const every = 10_000

function useTurns(account: Address) {
  const { indexer } = useServices()
  const { turns: texts } = useMessages("account")
  const wordOf = ({ step, vin }: OwnTurn) => fill(step === "attest" ? texts.attest : texts.sale, { vin })
  return useQuery({
    queryKey: ["own-turns", account],
    refetchInterval: every,
    // A hidden tab still tells: that is when one wants to be told.
    refetchIntervalInBackground: true,
    queryFn: async () => {
      const lists = await indexer()
      const [waiting, selling, buying] = await Promise.all([
        lists.listOffers({ attester: account, state: "open", limit: 50 }),
        lists.listEscrows({ seller: account, limit: 50 }),
        lists.listEscrows({ buyer: account, limit: 50 }),
      ])
      const escrows = [...selling.items, ...buying.items]
      const turns = ownTurns(account, { escrows, waiting: waiting.items }, Math.floor(Date.now() / 1000))
      const told = turns.map((turn) => ({
        ...{ key: turn.key, text: wordOf(turn) },
        href: turn.step === "attest" ? routes.trade : tradeRoute(turn.saleId),
      }))
      // What the browser does not show must not hide what the page shows.
      void tellNew(account, told, texts.title).catch(() => undefined)
      return turns
    },
  })
}

/** The account's sales that wait for it, as one line in its bar. */
export function TurnCount({ account }: { account: Address }) {
  const { turns: texts } = useMessages("account")
  const { tag } = useFormat().preferences
  const { data: turns = [] } = useTurns(account)
  const [only] = turns
  if (!only) return null
  const isOne = turns.length === 1 && only.step !== "attest"
  return (
    <p
      role="status"
      data-testid="own-turns"
      className="border-l-8 border-amber bg-amber-wash px-4 py-2 font-bold"
    >
      <Link href={isOne ? tradeRoute(only.saleId) : routes.trade}>
        {plural(tag, texts.waiting, turns.length)}
      </Link>
    </p>
  )
}
