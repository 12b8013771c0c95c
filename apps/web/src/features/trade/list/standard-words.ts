import { countryName } from "#lib/country-name.ts"
import type { Format } from "#lib/format.ts"
import { wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Standard } from "../logic/standard.ts"
import type { TradeTexts } from "../texts.ts"

type Bound = number | undefined

/** The standard in words, one piece each; empty for any car. */
export function standardWords(standard: Standard, texts: TradeTexts, format: Format): string[] {
  const { summary } = texts.trade
  const span = (from: Bound, to: Bound, write: (value: number) => string): string[] => {
    if (from !== undefined && to !== undefined)
      return [fill(summary.years, { from: write(from), to: write(to) })]
    if (from !== undefined) return [fill(summary.from, { value: write(from) })]
    return to === undefined ? [] : [fill(summary.to, { value: write(to) })]
  }
  const { make, model, country, kmMax } = standard
  return [
    ...[make, model].filter((word) => word !== undefined),
    ...span(standard.yearMin, standard.yearMax, String),
    ...span(standard.priceMin, standard.priceMax, (euros) => format.money(euros * 100)),
    ...span(undefined, kmMax, (km) => format.distance(km * 1000).text),
    ...(country ? [countryName(format.preferences.tag, country)] : []),
    ...standard.fuel.map((fuel) => wordOf(texts.options.fuel, fuel)),
    ...standard.verdict.map((verdict) => texts.identity.verdict[verdict]),
  ]
}
