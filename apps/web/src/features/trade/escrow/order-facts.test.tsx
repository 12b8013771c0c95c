import { depositStates } from "@urcar/sdk/escrow"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { catalogue } from "#messages/catalogue.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { escrowOrder, type Order } from "../logic/order-step.ts"
import { OrderFacts } from "./order-facts.tsx"

const deadline = Date.UTC(2026, 10, 30) / 1000
const amounts = { price: "€20,000.00", bond: "€200.00" }

function show(order: Order, locale: "en" | "de"): string {
  const preferences = {
    locale,
    tag: locale === "en" ? "en-GB" : "de-DE",
    unit: "km",
    theme: undefined,
  } as const
  return renderToStaticMarkup(
    <ReaderProvider preferences={preferences} messages={catalogue[locale]}>
      <OrderFacts order={order} party="buyer" now={deadline - 90_000} amounts={amounts} />
    </ReaderProvider>,
  )
}

describe.each(["en", "de"] as const)("in %s", (locale) => {
  test.each(depositStates)("%s is told without a gap", (state) => {
    for (const now of [deadline, deadline + 1, deadline + 100 * 86_400])
      for (const isObstructed of [false, true]) {
        const shown = show(escrowOrder({ state, deadline, isObstructed }, "buyer", now), locale)
        expect(shown).not.toMatch(/\{\w+\}|undefined/)
      }
  })
})

test("a deadline stands as a date and as a countdown", () => {
  const shown = show(escrowOrder({ state: "handed-over", deadline }, "buyer", deadline - 90_000), "en")
  expect(shown).toContain("30 Nov 2026")
  expect(shown).toContain("25 hours left")
  expect(shown).toContain("Silence accepts")
})
