"use client"

import { countryCodes } from "@urcar/sdk/country"
import { useMemo } from "react"
import type { FieldProps } from "#components/ui/field.tsx"
import { Select } from "#components/ui/select.tsx"
import { countryName } from "#lib/country-name.ts"
import { useFormat } from "#messages/client.tsx"

/** A country, by its name in the reader's language. */
export function CountryField(
  props: FieldProps & { value: string; onChange: (country: string) => void; onBlur?: () => void },
) {
  const { onChange, ...field } = props
  const { preferences } = useFormat()
  const options = useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, text: countryName(preferences.tag, value) }))
        .sort((a, b) => a.text.localeCompare(b.text, preferences.tag)),
    [preferences.tag],
  )
  return (
    <Select {...field} placeholder="–" options={options} onChange={({ target }) => onChange(target.value)} />
  )
}
