"use client"

import { useState } from "react"
import { useMessages } from "#messages/client.tsx"
import { VehicleEntry } from "../work/vehicle-entry.tsx"
import { AnnounceMove } from "./announce-move.tsx"
import { OpenMove } from "./open-move.tsx"
import { useTitle } from "./use-title.ts"

type TitleProps = { vin: string; vinTail: string; country: string }

function Title({ vin, vinTail, country }: TitleProps) {
  const words = useMessages("titles")
  const { data: known } = useTitle(vin)
  // Acts change the register under the form, and their receipts must stay where they stand.
  const [before, setBefore] = useState<typeof known>()
  const [wasOpen, setOpen] = useState(false)
  if (!known) return <p role="status">{words.loading}</p>
  if (before === undefined) setBefore(known)
  if (known.transfer !== null && !wasOpen) setOpen(true)
  const first = before ?? known
  return (
    <>
      {first.transfer === null ? <AnnounceMove known={first} vinTail={vinTail} country={country} /> : null}
      {wasOpen ? <OpenMove vin={vin} transfer={known.transfer} country={country} /> : null}
    </>
  )
}

/** A title that an authority moves: announced, carried out, taken back. */
export function TitleForm({ country, vin }: { country: string; vin: string | undefined }) {
  const words = useMessages("titles")
  return (
    <div className="grid gap-5">
      <p className="max-w-prose">{words.text}</p>
      <VehicleEntry initialVin={vin}>
        {({ known, vinTail }) => (
          <Title key={known.vehicle.vin} vin={known.vehicle.vin} vinTail={vinTail} country={country} />
        )}
      </VehicleEntry>
    </div>
  )
}
