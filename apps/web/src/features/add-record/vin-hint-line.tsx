"use client"

import { useQuery } from "@tanstack/react-query"
import { isVin } from "@urcar/sdk/vin"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { type FieldValue, textOf } from "./draft.ts"
import { readVinHint } from "./vin-hint.ts"

const thisYear = () => new Date().getFullYear()

/** What the VIN suggests, to be taken over by whoever compares it with the car; gone once the make is filled in. */
export function VinHintLine(props: {
  vin: string
  values: Readonly<Record<string, FieldValue>>
  onTake: (change: Record<string, FieldValue>) => void
}) {
  const { vin, values, onTake } = props
  const { hint: texts } = useMessages("add")
  const { preferences } = useFormat()
  const { data: hint } = useQuery({
    queryKey: ["vin-hint", vin],
    enabled: isVin(vin),
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => (isVin(vin) ? readVinHint(vin, thisYear()) : null),
  })
  if (!hint?.make || textOf(values.make) !== "") return null
  const { make, years, manufacturer } = hint
  const offers = years.length === 0 ? [{ make }] : years.map((year) => ({ make, year: String(year) }))
  const joined = new Intl.ListFormat(preferences.tag, { type: "disjunction" }).format(years.map(String))
  return (
    <Notice tone="plain" title={fill(texts.title, { manufacturer })}>
      <p>
        {years.length === 0 ? texts.noYear : fill(texts.year, { years: joined })} {texts.note}
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        {offers.map((offer) => (
          <Button key={Object.values(offer).join()} onClick={() => onTake(offer)}>
            {fill(texts.take, { values: Object.values(offer).join(", ") })}
          </Button>
        ))}
      </p>
    </Notice>
  )
}
