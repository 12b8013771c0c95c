"use client"

import { Deadline } from "#components/ui/deadline.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { Order, Party } from "../logic/order-step.ts"

/**
 * What comes next in one sale: whose turn it is, until when, what it costs, what happens if nobody acts.
 *
 * @param amounts price and bond, as the reader reads them
 */
export function OrderFacts(props: {
  order: Order
  party: Party
  now: number
  amounts: { price: string; bond: string }
}) {
  const { order, party, now, amounts } = props
  const { facts: names, turns, steps, silences } = useMessages("orders")
  const { left } = useMessages("common")
  const format = useFormat()
  const step = steps[order.step]
  return (
    <Facts
      facts={[
        { name: names.next, value: fill(step.next, amounts) },
        {
          name: names.turn,
          value: order.turn === party ? <strong>{turns.you}</strong> : turns[order.turn],
        },
        {
          name: names.by,
          value:
            order.by === undefined ? (
              names.noDeadline
            ) : (
              <Deadline at={order.by} now={now} format={format} texts={left} />
            ),
        },
        { name: names.costs, value: fill(step.costs, amounts) },
        { name: names.silence, value: silences[order.silence] },
      ]}
    />
  )
}
