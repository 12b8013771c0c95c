"use client"

import { countryName } from "#lib/country-name.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { PoliceRefusal } from "../logic/rules.ts"

/** Writes why something is refused. */
export function useRefusalText(): (refusal: PoliceRefusal) => string {
  const { refusals } = useMessages("police")
  const { preferences } = useFormat()
  return ({ code, values: { country, vin } }) =>
    fill(refusals[code], {
      ...(country && { country: countryName(preferences.tag, country) }),
      ...(vin && { vin }),
    })
}
