import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { createFormat } from "#lib/format.ts"
import { coin } from "#lib/price.ts"
import { en } from "#messages/en/index.ts"
import { MarketFigures } from "./market-figures.tsx"

const format = createFormat({ locale: "en", tag: "en-GB", unit: "km", theme: undefined })
const market = { vehicles: 0, onSale: 0, records: 0, sales: 0 }
const lists = { currencies: [], makes: [], months: [], verdicts: [], countries: [] }
const empty = { kmStep: 25_000, medianSecondsOnSale: null, months: [], prices: [], mileages: [] }

describe("MarketFigures", () => {
  test("default: charts, tables and files of what was counted", () => {
    const markup = renderToStaticMarkup(
      <MarketFigures
        texts={en}
        format={format}
        currency={coin}
        market={{ ...market, ...lists, countries: [{ country: "DE", vehicles: 3, onSale: 1 }] }}
        statistics={{
          ...empty,
          months: [{ month: "2026-02", sales: 3, median: "9000000000000000000" }],
          prices: [{ make: "A", model: "B", age: 2, sales: 1, low: "7", median: "8", high: "9" }],
          mileages: [{ fromKm: 50_000, vehicles: 3 }],
          timesOnSale: [{ fromDays: 7, listings: 2 }],
          medianSecondsOnSale: 800_000,
          countries: [{ country: "DE", sales: 2, median: "9000000000000000000" }],
        }}
      />,
    )
    for (const name of ["months", "prices", "mileages", "time-on-sale", "countries"])
      expect(markup).toContain(`/market/${name}.csv`)
    expect(markup.match(/<svg[^>]*role="img"/g)).toHaveLength(4)
    expect(markup).not.toMatch(/NaN|Infinity|undefined/)
  })

  test("behavior: an empty register says what would be here", () => {
    const markup = renderToStaticMarkup(
      <MarketFigures
        texts={en}
        format={format}
        currency={coin}
        market={{ ...market, ...lists }}
        statistics={{ ...empty, timesOnSale: [], countries: [] }}
      />,
    )
    expect(markup).toContain(en.market.months.none)
    expect(markup).toContain(en.market.prices.none)
    expect(markup).not.toMatch(/NaN|Infinity|undefined|\.csv/)
  })
})
