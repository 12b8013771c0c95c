import { odometerToMetres } from "@urcar/sdk/odometer"
import { fill } from "#messages/fill.ts"
import type { EntryProps } from "./entry-props.ts"

/** What the instrument showed, in the reader's unit; what was read and the other unit in the tooltip. */
export function RecordOdometer({ record, judged, texts: { vehicle }, format }: EntryProps) {
  const { odometer, sequence } = record
  if (odometer === null) return null
  const { text, other } = format.distance(odometerToMetres(odometer))
  const asRead = fill(vehicle.timeline.asRead, { value: format.number(odometer.value), unit: odometer.unit })
  const status = judged.readings.get(sequence)?.status ?? "accepted"
  return (
    <p className="sm:col-start-2 lg:col-start-3 lg:row-start-1 lg:text-end">
      <span className="lg:sr-only">{vehicle.timeline.odometer}: </span>
      <strong title={`${other}. ${asRead}`} className="whitespace-nowrap lg:text-lg">
        {text}
      </strong>
      {status === "accepted" ? null : (
        <span className={`lg:block ${status === "breach" ? "font-semibold text-red" : "text-amber"}`}>
          {" "}
          {status === "breach" ? "▼ " : ""}
          {vehicle.timeline.status[status]}
        </span>
      )}
    </p>
  )
}
