"use client"

import { parsePlateText } from "@urcar/sdk/plate"
import { useState } from "react"
import { Select } from "#components/ui/select.tsx"
import { DateField } from "#components/ui/text-field.tsx"
import { countryName } from "#lib/country-name.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { isPastDay, today } from "../logic/double-entry.ts"
import { lookupCountries } from "../logic/lookup-question.ts"
import { vehicleRefusal } from "../logic/rules.ts"
import { CaseSignature } from "./case-form.tsx"
import type { EnteredVehicle } from "./vehicle-entry.tsx"

const circumstances = ["theft", "robbery", "embezzlement", "fraud", "cloned-identity", "unknown"] as const
const conditions = ["intact", "damaged", "stripped", "burnt", "report-withdrawn"] as const

type CaseProps = { entered: EnteredVehicle; country: string }

function CountrySelect(props: {
  label: string
  own: string
  value: string
  onChange: (code: string) => void
}) {
  const { preferences } = useFormat()
  const codes = [...new Set([props.own, ...lookupCountries])]
  return (
    <Select
      name="case-country"
      label={props.label}
      value={props.value}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
      options={codes.map((value) => ({ value, text: countryName(preferences.tag, value) }))}
    />
  )
}

function useCaseWords({ known }: EnteredVehicle) {
  const { vehicle: words } = useMessages("police")
  const format = useFormat()
  const { vin } = known.vehicle
  const dayText = (day: string) => (day === "" ? "…" : format.date(Date.parse(`${day}T00:00:00Z`) / 1000))
  return { vin, dayText, car: known.car || words.unknownCar, plate: known.plate || words.noPlate }
}

/** Reports a vehicle stolen. */
export function TheftForm({ entered, country }: CaseProps) {
  const { theft: words } = useMessages("police")
  const { circumstance: texts } = useMessages("options")
  const { dayText, ...values } = useCaseWords(entered)
  const [stolenOn, setStolenOn] = useState(today)
  const [where, setWhere] = useState(country)
  const [how, setHow] = useState<(typeof circumstances)[number]>("theft")
  const isDay = isPastDay(stolenOn, today())
  const { known, vinTail } = entered
  return (
    <>
      <DateField
        name="stolen-on"
        label={words.stolenOn}
        error={isDay ? undefined : words.dayWrong}
        value={stolenOn}
        max={today()}
        onChange={({ currentTarget }) => setStolenOn(currentTarget.value)}
      />
      <Select
        name="circumstance"
        label={words.circumstance}
        value={how}
        onChange={({ currentTarget }) =>
          setHow(circumstances.find((one) => one === currentTarget.value) ?? "unknown")
        }
        options={circumstances.map((value) => ({ value, text: texts[value] }))}
      />
      <CountrySelect label={words.country} own={country} value={where} onChange={setWhere} />
      <CaseSignature
        refusal={vehicleRefusal("theft", known, country)}
        summary={{
          signs: fill(words.signs, { ...values, day: dayText(stolenOn) }),
          undo: words.undo,
          otherwise: words.otherwise,
        }}
        action={words.action}
        done={words.done}
        blocked={isDay ? undefined : words.dayWrong}
        toRecord={() => ({
          vinTail,
          record: {
            ...{ vin: values.vin, kind: "theft", occurredAt: stolenOn, plate: parsePlateText(known.plate) },
            payload: { v: 1, stolenOn, country: where, circumstance: how },
          },
        })}
      />
    </>
  )
}

/** Clears a theft: the vehicle was found. */
export function RecoveryForm({ entered, country }: CaseProps) {
  const { recovery: words, theft } = useMessages("police")
  const { condition: texts } = useMessages("options")
  const { dayText, ...values } = useCaseWords(entered)
  const [recoveredOn, setRecoveredOn] = useState(today)
  const [where, setWhere] = useState(country)
  const [condition, setCondition] = useState<(typeof conditions)[number]>("intact")
  const isDay = isPastDay(recoveredOn, today())
  const { known, vinTail } = entered
  return (
    <>
      <DateField
        name="recovered-on"
        label={words.recoveredOn}
        error={isDay ? undefined : theft.dayWrong}
        value={recoveredOn}
        max={today()}
        onChange={({ currentTarget }) => setRecoveredOn(currentTarget.value)}
      />
      <Select
        name="condition"
        label={words.condition}
        value={condition}
        onChange={({ currentTarget }) =>
          setCondition(conditions.find((one) => one === currentTarget.value) ?? "intact")
        }
        options={conditions.map((value) => ({ value, text: texts[value] }))}
      />
      <CountrySelect label={words.country} own={country} value={where} onChange={setWhere} />
      <CaseSignature
        refusal={vehicleRefusal("recovery", known, country)}
        summary={{
          signs: fill(words.signs, { ...values, day: dayText(recoveredOn) }),
          undo: words.undo,
          otherwise: words.otherwise,
        }}
        action={words.action}
        done={words.done}
        blocked={isDay ? undefined : theft.dayWrong}
        toRecord={() => ({
          vinTail,
          record: {
            ...{
              vin: values.vin,
              kind: "recovery",
              occurredAt: recoveredOn,
              plate: parsePlateText(known.plate),
            },
            payload: { v: 1, recoveredOn, country: where, condition },
          },
        })}
      />
    </>
  )
}
