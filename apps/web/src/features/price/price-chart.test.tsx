import { createPriceBook, estimatePrice } from "@urcar/sdk/price"
import { createPriceMarket } from "@urcar/sdk/testing"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { en } from "#messages/en/index.ts"
import { PriceChart } from "./price-chart.tsx"

const estimate = estimatePrice(createPriceBook(createPriceMarket(300)), {
  ...{ make: "Made", model: "Beta", year: 2019, km: 50_000 },
})

describe("PriceChart", () => {
  test.each([1, 12_000, 900_000])("default: a dot for each sale, whatever is asked (%d)", (asked) => {
    if (estimate === null) throw new Error("no estimate")
    const markup = renderToStaticMarkup(
      <PriceChart
        estimate={estimate}
        asked={asked}
        texts={en.price.chart}
        money={(price) => `${price} EUR`}
      />,
    )
    expect(markup.match(/<circle/g)).toHaveLength(estimate.comparables.length)
    expect(markup).not.toMatch(/NaN|Infinity|undefined| c?x="-/)
    expect(markup).toContain(`${asked} EUR`)
  })
})
