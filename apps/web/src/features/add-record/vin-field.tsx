"use client"

import { computeCheckDigit, isVin, requiresCheckDigit } from "@urcar/sdk/vin"
import { TextField } from "#components/ui/text-field.tsx"
import { VinText } from "#features/vehicle-identity/vin-text.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"

/** The characters of a VIN as typed, without what groups them. */
export const bareVin = (text: string): string => text.replaceAll(/[\s·-]/g, "").toUpperCase()

/** A VIN while it is typed: how far it is, its three groups, and whether its check digit fits. */
export function VinField(props: {
  value: string
  error: string | undefined
  onChange: (vin: string) => void
  onLeave: () => void
}) {
  const { form: texts } = useMessages("add")
  const identity = useMessages("identity")
  const { preferences } = useFormat()
  const vin = bareVin(props.value)
  const left = 17 - vin.length
  const hasDigit = isVin(vin) && vin[8] === computeCheckDigit(vin)
  return (
    <div>
      <TextField
        name="vin"
        label={texts.vin}
        hint={texts.vinHint}
        error={props.error}
        mono
        width="half"
        autoComplete="off"
        maxLength={24}
        value={props.value}
        onBlur={props.onLeave}
        onChange={({ target }) => props.onChange(target.value)}
      />
      <p className="mt-1 min-h-6 text-ink-soft" aria-live="polite">
        {vin.length > 0 && left > 0 ? plural(preferences.tag, texts.vinLeft, left) : null}
        {isVin(vin) ? (
          <>
            <VinText vin={vin} texts={identity} />{" "}
            {hasDigit ? texts.vinDigitGood : requiresCheckDigit(vin) ? "" : texts.vinDigitNone}
          </>
        ) : null}
        {left < 0 ? fill(texts.vinTooLong, { count: -left }) : null}
      </p>
    </div>
  )
}
