"use client"

import { Deadline } from "#components/ui/deadline.tsx"
import { VinText } from "#features/vehicle-identity/vin-text.tsx"
import { useNow } from "#lib/use-now.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import type { WitnessRequest } from "./packet.ts"

/** What a request is about, in one line. */
export function RequestTitle({ request }: { request: WitnessRequest }) {
  const { kinds } = useMessages("record")
  const identity = useMessages("identity")
  const { statements } = useMessages("witness")
  const { tag } = useFormat().preferences
  const record = request.items[0]?.unsigned.record
  if (!record) return null
  return (
    <>
      {wordOf(kinds, record.kind)} ·{" "}
      {request.items.length > 1 ? (
        plural(tag, statements, request.items.length)
      ) : (
        <VinText vin={record.vin} texts={identity} />
      )}
    </>
  )
}

/** Until when a request can be signed and sent. */
export function RequestDeadline({ request }: { request: WitnessRequest }) {
  const { until } = useMessages("witness")
  const { left } = useMessages("common")
  const format = useFormat()
  const now = useNow()
  return (
    <p>
      {until}{" "}
      <Deadline at={request.items[0]?.unsigned.deadline ?? 0} now={now} format={format} texts={left} />
    </p>
  )
}
