import { Distance } from "#components/ui/quantity.tsx"
import type { Format } from "#lib/format.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

/** The accepted mileage and, where something higher was ever read, that too. */
export function Mileage(props: {
  acceptedKm: number
  highestKm: number | null
  format: Format
  texts: Pick<Messages["identity"], "onceHigher">
}) {
  const { acceptedKm, highestKm, format, texts } = props
  return (
    <>
      <Distance metres={acceptedKm * 1000} format={format} />
      {highestKm !== null && highestKm > acceptedKm ? (
        <span className="block font-normal text-ink-soft">
          {fill(texts.onceHigher, { distance: format.distance(highestKm * 1000).text })}
        </span>
      ) : null}
    </>
  )
}
