"use client"

import { useState } from "react"
import { Checkbox } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { Plate } from "#features/vehicle-identity/index.ts"
import { countryName } from "#lib/country-name.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { plateExample } from "../logic/examples.ts"
import { vehicleRefusal } from "../logic/rules.ts"
import { CaseSignature } from "./case-form.tsx"
import { usePlateUse, useReadPlate } from "./queries.ts"
import type { EnteredVehicle } from "./vehicle-entry.tsx"

const reasons = ["first", "moved", "lost", "stolen", "damaged", "personal", "export"] as const
type Reason = (typeof reasons)[number]

type PlateProps = { entered: EnteredVehicle; country: string }

function usePlateEntry(country: string) {
  const [text, setText] = useState("")
  const [again, setAgain] = useState("")
  const [isLeft, setLeft] = useState(false)
  const first = useReadPlate(country, text).data?.read
  const second = useReadPlate(country, again).data?.read
  const isSame = first !== undefined && first.text === second?.text
  return { text, setText, again, setAgain, isLeft, setLeft, first, isSame }
}

function PlateFields({ entry, country }: { entry: ReturnType<typeof usePlateEntry>; country: string }) {
  const { plate: words } = useMessages("police")
  const identity = useMessages("identity")
  const { preferences } = useFormat()
  const { text, setText, again, setAgain, isLeft, setLeft, first, isSame } = entry
  const name = countryName(preferences.tag, country)
  const field = {
    mono: true,
    width: "half",
    maxLength: 20,
    autoComplete: "off",
    className: "min-h-14",
  } as const
  return (
    <>
      <TextField
        {...field}
        name="new-plate"
        label={fill(words.text, { country: name })}
        hint={fill(words.textHint, { example: plateExample(country) })}
        error={text !== "" && !first ? words.textWrong : undefined}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <TextField
        {...field}
        name="new-plate-again"
        label={words.again}
        error={isLeft && first && !isSame ? words.againWrong : undefined}
        value={again}
        onChange={({ currentTarget }) => setAgain(currentTarget.value)}
        onBlur={() => setLeft(again !== "")}
      />
      {first && !first.isUsual ? (
        <Notice tone="warning" title={fill(words.unusual, { country: name })} />
      ) : null}
      {first ? (
        <div>
          <Plate country={country} plate={first.plate.plate} texts={identity} size="large" />
        </div>
      ) : null}
    </>
  )
}

/** Assigns a plate of the own country, or takes the plate off. */
export function PlateForm({ entered, country }: PlateProps) {
  const { plate: words } = useMessages("police")
  const { reason: reasonTexts } = useMessages("options")
  const [isOff, setOff] = useState(false)
  const [reason, setReason] = useState<Reason>("first")
  const entry = usePlateEntry(country)
  const { known, vinTail } = entered
  const { vin } = known.vehicle
  const wanted = isOff ? undefined : entry.first
  const use = usePlateUse(wanted?.plate)
  const isKnown = isOff || use.data !== undefined
  const refusal =
    isOff || wanted
      ? vehicleRefusal("plate", known, country, wanted && { text: wanted.text, onVin: use.data?.vin ?? null })
      : vehicleRefusal("plate", { ...known, plate: known.plate || "?" }, country)
  const blocked =
    isOff || (entry.isSame && isKnown) ? undefined : entry.first ? words.againWrong : words.textMissing
  return (
    <>
      <Checkbox
        name="plate-off"
        label={words.off}
        hint={words.offHint}
        checked={isOff}
        onChange={({ currentTarget }) => setOff(currentTarget.checked)}
      />
      {isOff ? null : (
        <>
          <PlateFields entry={entry} country={country} />
          <Select
            name="plate-reason"
            label={words.reason}
            value={reason}
            onChange={({ currentTarget }) =>
              setReason(reasons.find((one) => one === currentTarget.value) ?? "first")
            }
            options={reasons.map((value) => ({ value, text: reasonTexts[value] }))}
          />
        </>
      )}
      <CaseSignature
        refusal={refusal}
        summary={{
          signs: isOff
            ? fill(words.offSigns, { plate: known.plate, vin })
            : fill(words.signs, { plate: wanted?.text ?? "…", vin }),
          undo: words.undo,
          otherwise: fill(words.otherwise, { plate: known.plate || "–" }),
        }}
        action={isOff ? words.offAction : words.action}
        done={words.done}
        blocked={blocked}
        toRecord={() => ({
          vinTail,
          record: {
            ...{ vin, kind: "plate", occurredAt: Math.floor(Date.now() / 1000) },
            plate: wanted?.plate ?? null,
            payload: { v: 1, reason: isOff ? "withdrawn" : reason },
          },
        })}
      />
    </>
  )
}
