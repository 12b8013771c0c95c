import { bodies, colours } from "@urcar/sdk/kinds"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { createFormat } from "#lib/format.ts"
import { identity } from "#messages/en/identity.ts"
import { bodyShapes } from "./body-shapes.ts"
import { LifeLine, LifeLineSmall } from "./life-line.tsx"
import type { LifeLineInput } from "./life-line-types.ts"
import { markGroup } from "./mark-group.ts"
import { paints } from "./paint.ts"
import { Plate } from "./plate.tsx"
import { Silhouette } from "./silhouette.tsx"
import { VerificationBadge } from "./verification-badge.tsx"
import { VinText } from "./vin-text.tsx"

const format = createFormat({ locale: "en", tag: "en-IE", unit: "km", theme: undefined })
const at = (year: number) => Date.UTC(year, 0, 1) / 1000

const reading = { group: "use", label: "Inspection", breach: false, superseded: false } as const

const clocked: LifeLineInput = {
  readings: [
    { ...reading, at: at(2018), km: 10_000 },
    { ...reading, at: at(2020), km: 90_000 },
    { ...reading, at: at(2022), km: 50_000, breach: true, href: "#record-3" },
  ],
  acceptedKm: 90_000,
  highestKm: 90_000,
  gaps: [{ from: at(2020), to: at(2022) }],
}

describe("LifeLine", () => {
  const html = renderToStaticMarkup(<LifeLine id="x" input={clocked} format={format} texts={identity} />)

  test("behavior: a breach is told by shape, by number and in words", () => {
    expect(html).toContain("−40,000 km")
    expect(html).toContain("1 reading is lower than one before it.")
    expect(html).toContain('href="#record-3"')
  })
  test("behavior: has the same as a table", () => {
    expect(html.match(/<tr/g)).toHaveLength(4)
    expect(html).toContain('data-label="Mileage"')
  })
  test("behavior: says so when nobody has reported", () => {
    const empty = { ...clocked, readings: [] }
    const text = renderToStaticMarkup(<LifeLine id="x" input={empty} format={format} texts={identity} />)
    expect(text).toContain(identity.lifeLine.empty)
  })
  test("behavior: the small one carries its summary as its name", () => {
    const small = renderToStaticMarkup(
      <LifeLineSmall id="x" input={clocked} format={format} texts={identity} />,
    )
    expect(small).toContain('aria-label="3 records from Jan 2018 to Jan 2022. Accepted: 90,000 km.')
  })
})

describe("Plate", () => {
  test("default: named for those who do not see it", () => {
    const html = renderToStaticMarkup(<Plate country="DE" plate="BXY1234" texts={identity} />)
    expect(html).toContain('aria-label="Number plate B XY 1234, Germany"')
  })
  test("behavior: an unknown country is drawn plain, with its code", () => {
    const html = renderToStaticMarkup(<Plate country="CH" plate="ZH1" texts={identity} />)
    expect(html).toContain(">CH</text>")
  })
})

describe("Silhouette", () => {
  test.each([...Object.keys(bodyShapes), "motorcycle"])("default: %s takes any paint", (body) => {
    for (const [colour, paint] of Object.entries(paints)) {
      const html = renderToStaticMarkup(<Silhouette body={body} colour={colour} texts={identity} />)
      expect(html).toContain(paint)
      expect(html).not.toContain("NaN")
    }
  })
})

describe("VinText", () => {
  test("behavior: grouped for the eye, one word for the clipboard", () => {
    const html = renderToStaticMarkup(<VinText vin="WVWZZZ1KZ8W123456" texts={identity} />)
    expect(html.replaceAll(/<[^>]+>/g, "")).toBe("WVWZZZ1KZ8W123456")
  })
})

describe("VerificationBadge", () => {
  test.each(["unchecked", "checking", "failed"] as const)("behavior: nothing is green while %s", (state) => {
    const html = renderToStaticMarkup(<VerificationBadge state={state} texts={identity.verification} />)
    expect(html).not.toContain("green")
  })
  test("default: checked names its block", () => {
    const html = renderToStaticMarkup(
      <VerificationBadge state="checked" block="184,220" texts={identity.verification} />,
    )
    expect(html).toContain("at block 184,220")
  })
})

describe("markGroup", () => {
  test("default", () => {
    expect(markGroup("manufacture")).toBe("birth")
    expect(markGroup("theft")).toBe("event")
    expect(markGroup("sale")).toBe("trade")
  })
  test("behavior: an unknown kind counts as use", () => expect(markGroup("towed")).toBe("use"))
})

describe("names of the register", () => {
  test("behavior: every body type and colour has its word", () => {
    for (const body of bodies) expect(identity.body).toHaveProperty(body)
    for (const colour of colours) {
      expect(identity.colour).toHaveProperty(colour)
      expect(paints).toHaveProperty(colour)
    }
  })
})
