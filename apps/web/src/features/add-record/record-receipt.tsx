"use client"

import type { LifeRecord } from "@urcar/sdk/records"
import { Link } from "#components/ui/link.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { RecordFacts } from "./record-facts.tsx"

/** What a written record's receipt says. */
export function RecordReceipt({ record }: { record: LifeRecord }) {
  const { sign } = useMessages("add")
  return (
    <>
      <p>{fill(sign.receipt, { number: record.sequence })}</p>
      <div className="my-3">
        <RecordFacts record={record} />
      </div>
      <p>
        <Link href={vehicleRoute(record.vin)}>{sign.openVehicle}</Link>
      </p>
    </>
  )
}
