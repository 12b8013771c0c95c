"use client"

import type { Vehicle } from "@urcar/sdk/actions"
import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { Checkbox } from "#components/ui/choice.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { FieldError } from "#components/ui/field.tsx"
import { Link } from "#components/ui/link.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"

/** The file as its owner confirms it: how many records, what was last, and which state exactly. */
export function ConfirmFile(props: {
  vehicle: Vehicle
  life: VehicleLife | null
  confirmed: boolean
  error: string | undefined
  onConfirm: (confirmed: boolean) => void
}) {
  const { sell: texts } = useMessages("garage")
  const { kinds } = useMessages("record")
  const format = useFormat()
  const { vehicle, life } = props
  const last = life?.records.at(-1)
  return (
    <div className={props.error ? "border-l-4 border-red pl-3" : ""}>
      <p className="mb-3 max-w-prose">{texts.fileText}</p>
      <Facts
        facts={[
          { name: texts.records, value: String(vehicle.recordCount) },
          ...(last
            ? [
                {
                  name: texts.lastRecord,
                  value: `${wordOf(kinds, last.kind)}, ${format.date(last.occurredAt)}`,
                },
              ]
            : []),
          { name: texts.highest, value: format.distance(Number(vehicle.mark)).text },
          { name: texts.head, value: <span className="font-mono break-all">{vehicle.head}</span> },
        ]}
      />
      <p className="my-3">
        <Link href={vehicleRoute(vehicle.vin)}>{texts.readFile}</Link>
      </p>
      {props.error ? <FieldError id="confirmed">{props.error}</FieldError> : null}
      <Checkbox
        name="confirmed"
        label={texts.confirm}
        invalid={props.error !== undefined}
        checked={props.confirmed}
        onChange={({ target }) => props.onConfirm(target.checked)}
      />
    </div>
  )
}
