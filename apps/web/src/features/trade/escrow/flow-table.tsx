"use client"

import { Facts } from "#components/ui/facts.tsx"
import { type EscrowEnd, escrowFlow } from "../logic/escrow-flow.ts"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

/** The most the desk may ever take, in basis points: the contract's own bound. */
const highestFee = 100

/**
 * Who gets what if the sale ends so, before anything is clicked.
 *
 * @param price what both settle at, where that is less than the deposit
 */
export function FlowTable(props: {
  sale: EscrowSale
  end: EscrowEnd
  price?: bigint
  heading?: string
  /** What the lien's holder asks; absent while nobody knows */
  payoff?: bigint | undefined
}) {
  const { sale, end } = props
  const { words, money, write } = useEscrowWords(sale)
  const { escrow, fee = highestFee, lien } = sale
  const held = { deposit: BigInt(escrow.deposit), bond: BigInt(escrow.bond), fee }
  const flow = escrowFlow(end, held, props.price ?? BigInt(escrow.price), props.payoff)
  const texts = words.flow
  const amount = (value: bigint) => (value === 0n ? texts.none : money(value))
  const seller = flow.bondReturned > 0n ? write(texts.ofIt, { amount: money(flow.sellerGets) }) : undefined
  return (
    <div>
      <h4 className="mb-2 font-semibold">{props.heading ?? texts.heading}</h4>
      <Facts
        facts={[
          { name: texts.buyer, value: amount(flow.buyerGets) },
          ...(lien && end === "settled"
            ? [
                {
                  name: texts.lienHolder,
                  value: props.payoff === undefined ? texts.lienUnquoted : amount(flow.lienHolderGets),
                },
              ]
            : []),
          { name: texts.seller, value: seller ?? amount(flow.sellerGets) },
          {
            name:
              end === "settled"
                ? texts.registerFee
                : end === "refunded"
                  ? texts.register
                  : texts.registerBond,
            value: amount(flow.registerGets),
          },
        ]}
      />
      {lien && end === "settled" && props.payoff === undefined ? (
        <p className="mt-2 text-ink-soft">{texts.lien}</p>
      ) : null}
    </div>
  )
}
