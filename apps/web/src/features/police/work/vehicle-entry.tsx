"use client"

import { useState } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { cleanVin, entryProblem } from "../logic/double-entry.ts"
import { type KnownVehicle, useVehicle } from "./queries.ts"

/** A vehicle whose VIN and tail were entered alike, as the register knows it. */
export type EnteredVehicle = { known: KnownVehicle; vinTail: string }

function State({ vin }: { vin: string }) {
  const { vehicle: words } = useMessages("police")
  const known = useVehicle(vin)
  if (known.isPending) return <p role="status">{words.loading}</p>
  if (known.isError) return <Notice tone="problem" title={words.unavailable} live />
  if (!known.data) return <Notice tone="problem" title={words.unknown} live />
  const { car, plate } = known.data
  return (
    <p role="status" className="font-semibold">
      {fill(words.is, { car: car || words.unknownCar, plate: plate || words.noPlate })}
    </p>
  )
}

/**
 * VIN and its last signs, entered twice; then what the register knows of it.
 *
 * @param children the form that follows, once the vehicle is known
 */
export function VehicleEntry(props: {
  initialVin: string | undefined
  children: (entered: EnteredVehicle) => React.ReactNode
}) {
  const { vehicle: words } = useMessages("police")
  const [vin, setVin] = useState(props.initialVin ?? "")
  const [tail, setTail] = useState("")
  const [left, setLeft] = useState({ vin: false, tail: false })
  const problem = entryProblem(vin, tail)
  const known = useVehicle(problem ? undefined : cleanVin(vin))
  return (
    <>
      <TextField
        name="work-vin"
        label={words.vin}
        hint={words.vinHint}
        error={left.vin && problem === "vin" ? words.vinWrong : undefined}
        value={vin}
        mono
        width="half"
        maxLength={24}
        autoComplete="off"
        className="min-h-14"
        onChange={({ currentTarget }) => setVin(currentTarget.value)}
        onBlur={() => setLeft({ ...left, vin: vin !== "" })}
      />
      <TextField
        name="work-tail"
        label={words.tail}
        hint={words.tailHint}
        error={left.tail && problem === "tail" ? words.tailWrong : undefined}
        value={tail}
        mono
        width="short"
        maxLength={8}
        autoComplete="off"
        className="min-h-14"
        onChange={({ currentTarget }) => setTail(currentTarget.value)}
        onBlur={() => setLeft({ ...left, tail: tail !== "" })}
      />
      {problem ? null : <State vin={cleanVin(vin)} />}
      {known.data ? props.children({ known: known.data, vinTail: cleanVin(tail) }) : null}
    </>
  )
}
