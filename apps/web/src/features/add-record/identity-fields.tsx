"use client"

import { Button } from "#components/ui/button.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { CountryField } from "./country-field.tsx"
import type { CoreFields } from "./draft.ts"
import { isFirstRecord } from "./first-records.ts"
import { KnownVehicle } from "./known-vehicle.tsx"
import type { Registered } from "./use-register.ts"
import { VinField } from "./vin-field.tsx"

/** Which car: VIN, its last characters again, and the plate on it. Two people cannot mean two cars. */
export function IdentityFields(props: {
  kind: string
  author: string
  core: CoreFields
  registered: Registered | undefined
  isLooking: boolean
  errorOf: (id: string) => string | undefined
  onChange: (change: Partial<CoreFields>) => void
  onLeave: (id: string) => void
}) {
  const { form: texts } = useMessages("add")
  const { kind, core, registered, errorOf, onChange, onLeave } = props
  const isFirst = isFirstRecord(kind)
  return (
    <>
      <VinField
        value={core.vin}
        error={errorOf("vin")}
        onChange={(vin) => onChange({ vin })}
        onLeave={() => onLeave("vin")}
      />
      {isFirst ? null : <KnownVehicle registered={registered} isLooking={props.isLooking} />}
      <TextField
        name="vinTail"
        label={texts.vinTail}
        hint={texts.vinTailHint}
        error={errorOf("vinTail")}
        mono
        width="short"
        maxLength={6}
        autoComplete="off"
        value={core.vinTail}
        onBlur={() => onLeave("vinTail")}
        onChange={({ target }) => onChange({ vinTail: target.value })}
      />
      {isFirst ? (
        <div>
          <TextField
            name="owner"
            label={texts.owner}
            hint={texts.ownerHint}
            error={errorOf("owner")}
            className="font-mono"
            autoComplete="off"
            spellCheck={false}
            value={core.owner}
            onBlur={() => onLeave("owner")}
            onChange={({ target }) => onChange({ owner: target.value })}
          />
          {core.owner === "" ? (
            <Button tone="quiet" className="-ml-4" onClick={() => onChange({ owner: props.author })}>
              {texts.ownKey}
            </Button>
          ) : null}
        </div>
      ) : (
        <div className="grid gap-4 sm:grid-cols-[20rem_1fr]">
          <CountryField
            name="plateCountry"
            label={texts.plateCountry}
            error={errorOf("plateCountry")}
            value={core.plateCountry}
            onBlur={() => onLeave("plateCountry")}
            onChange={(plateCountry) => onChange({ plateCountry })}
          />
          <TextField
            name="plate"
            label={texts.plate}
            hint={texts.plateHint}
            error={errorOf("plate")}
            mono
            width="short"
            autoComplete="off"
            value={core.plate}
            onBlur={() => onLeave("plate")}
            onChange={({ target }) => onChange({ plate: target.value })}
          />
        </div>
      )}
    </>
  )
}
