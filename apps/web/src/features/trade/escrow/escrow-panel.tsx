"use client"

import { useRouter } from "next/navigation"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { useNow } from "#lib/use-now.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { plural } from "#messages/fill.ts"
import { useEscrow, useObstruction } from "../client/queries.ts"
import { isSameAddress } from "../logic/money.ts"
import { escrowOrder, type Party } from "../logic/order-step.ts"
import { isOwnTurn } from "../logic/own-turns.ts"
import { AgreedPrice } from "./agreed-price.tsx"
import { EscrowActs } from "./escrow-acts.tsx"
import { OrderFacts } from "./order-facts.tsx"
import { Timeline } from "./timeline.tsx"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

/** Who the connected account is in this sale. */
function useParty({ escrow, country }: EscrowSale): Party {
  const { address } = useWallet()
  const licence = useLicence(address)
  if (isSameAddress(escrow.buyer, address)) return "buyer"
  if (isSameAddress(escrow.seller, address)) return "seller"
  const isDepartment = licence.data?.standing === "active" && licence.data.roles.includes("department")
  return isDepartment && licence.data?.country === country ? "department" : "other"
}

/** A sale by escrow from its deposit to its end: where it stands, what comes next, and what one can do. */
export function EscrowPanel({ sale: known }: { sale: EscrowSale }) {
  const { address, isWrongNetwork } = useWallet()
  const isAsked = address !== undefined
  const { data: escrow, isError } = useEscrow(known.escrow, isAsked)
  const sale = { ...known, escrow }
  const { words, format, write } = useEscrowWords(sale)
  const router = useRouter()
  const obstruction = useObstruction(escrow, isAsked)
  const party = useParty(sale)
  const now = useNow()
  const hasLien = sale.lien !== undefined
  const order = escrowOrder({ ...escrow, isObstructed: obstruction.data, hasLien }, party, now)
  const amounts = { price: write("{price}"), bond: write("{bond}") }
  const texts = words.sale
  const isOpen = order.turn !== "nobody"
  const canSettle = (party === "buyer" || party === "seller") && isOpen
  return (
    <section aria-labelledby="escrow" className="grid gap-5" data-testid="escrow">
      <div className="flex flex-wrap items-baseline gap-3">
        <h2 id="escrow">{texts.heading}</h2>
        <Tag tone={isOpen ? "blue" : "plain"}>{words.steps[order.step].state}</Tag>
        {party === "other" ? null : <span className="text-ink-soft">{words.you[party]}</span>}
        {isOpen && isOwnTurn(order, party) ? <Tag tone="amber">{words.yourTurn}</Tag> : null}
      </div>
      {isError ? <Notice tone="warning" title={texts.failed} live /> : null}
      {isOpen && sale.laterRecords > 0 ? (
        <Notice tone="warning" title={plural(format.preferences.tag, texts.later, sale.laterRecords)} />
      ) : null}
      {escrow.closedAt !== null && known.escrow.closedAt === null ? (
        <Notice title={texts.over} live>
          <Button onClick={() => router.refresh()}>{texts.reload}</Button>
        </Notice>
      ) : null}
      <OrderFacts order={order} party={party} now={now} amounts={amounts} />
      {canSettle ? <AgreedPrice sale={sale} now={now} /> : null}
      {address && !isWrongNetwork ? (
        <div>
          <h3 className="mb-2">{texts.acts}</h3>
          <EscrowActs key={address} sale={sale} order={order} party={party} now={now} />
        </div>
      ) : isOpen ? (
        <>
          <p>{texts.connect}</p>
          <WalletNeeded />
        </>
      ) : null}
      <div>
        <h3 className="mb-2">{texts.timeline}</h3>
        <Timeline sale={sale} />
        {isOpen ? (
          <p className="mt-2 text-ink-soft">
            {write(texts.reservedUntil, { until: `${format.dateTime(escrow.reservedUntil)} UTC` })}
          </p>
        ) : null}
      </div>
    </section>
  )
}
