"use client"

import type { RecalledVehicleAnswer } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { useMessages } from "#messages/client.tsx"
import { recallSentence } from "./recall-words.ts"

/** Recalls of cars that this device found among the public ones. */
export function MatchedRecalls({ matches }: { matches: readonly RecalledVehicleAnswer[] }) {
  const recalls = useMessages("recalls")
  const options = useMessages("options")
  const identity = useMessages("identity")
  return (
    <ul className="grid gap-3">
      {matches.map(({ vin, open }) => (
        <li key={vin} data-testid="recalled-car">
          <Link href={vehicleRoute(vin)}>
            <VinText vin={vin} texts={identity} />
          </Link>
          <ul>
            {open.map(({ sequence, payload }) => (
              <li key={sequence}>{recallSentence(payload, { recalls, options })}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
