import type { PassportVerdict } from "@urcar/sdk/passport"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { catalogue } from "#messages/catalogue.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { type Judgement, judgePassport } from "./judge-passport.ts"
import { PassportResult } from "./passport-result.tsx"

const en = catalogue.en.passport
const reasons = [
  "damaged",
  "other-register",
  "altered",
  "unsigned",
  "other-vehicle",
  "stolen",
  "expired",
  "ahead",
] as const
const trust = {
  domain: { chainId: 31_337, registry: `0x${"11".repeat(20)}` },
  departments: [],
  at: 0,
  newest: null,
} as const

const show = (
  verdict: PassportVerdict,
  locale: "en" | "de",
  beside: Omit<Judgement, "verdict"> = { newer: undefined, isContradicted: false, knownDays: 0 },
) =>
  renderToStaticMarkup(
    <ReaderProvider
      preferences={{ locale, tag: locale === "en" ? "en-IE" : "de-DE", unit: "km", theme: undefined }}
      messages={catalogue[locale]}
    >
      <PassportResult verdict={verdict} {...beside} />
    </ReaderProvider>,
  )

const genuine: PassportVerdict = {
  ...{ verdict: "genuine", reason: null, age: 3 * 86_400, countries: ["DE", "FR"] },
  passport: {
    chainId: 31_337,
    checkpoint: { block: 9, time: 1_800_000_000, vehicles: 1, root: "0x", signatures: [] },
    vehicle: {
      ...{ vin: "WVWZZZ1JZXW000001", head: "0x", recordCount: 4, mark: 48_211_000, status: "active" },
      ...{ isBreached: true, isFrozen: false, country: "DE" },
    },
    ...{ index: 0, proof: [], records: [], before: null },
  },
  records: [
    {
      ...{ sequence: 4, kind: "inspection", author: `0x${"a1".repeat(20)}`, plate: "" },
      ...{ odometer: { value: 48_211, unit: "km" }, occurredAt: 1_790_000_000, recordedAt: 1_790_000_000 },
    },
  ],
}

/** Every reason there is a text for. */
const toRefused = (reason: string): PassportVerdict => ({
  ...genuine,
  verdict: "refused",
  reason: reasons.find((one) => one === reason) ?? "damaged",
})

describe("PassportResult", () => {
  test("default: what the car was like, its age, and that a reading once fell", () => {
    const page = show(genuine, "en")
    for (const text of ["3 days old", "48,211", "Germany, France", "Inspection", en.breached])
      expect(page).toContain(text)
    expect(show(genuine, "de")).toContain("3 Tage alt")
  })

  test("behavior: a newer signed state is told, another one of the same block refuses", () => {
    const old = show(genuine, "en", {
      ...{ newer: 1_800_000_000, isContradicted: false, knownDays: 0 },
    })
    expect(old).toContain("newer state")
    expect(old).toContain("48,211")
    const contradicted = show(genuine, "en", {
      ...{ newer: undefined, isContradicted: true, knownDays: 0 },
    })
    expect(contradicted).toContain(en.contradicted)
    expect(contradicted).not.toContain("48,211")
  })

  test("behavior: where the departments were asked for long ago, one may be none any more", () => {
    const beside = { newer: undefined, isContradicted: false }
    expect(show(genuine, "en")).not.toContain("revoked since")
    const old = show(genuine, "en", { ...beside, knownDays: 12 })
    expect(old).toContain("12 days old")
    expect(old).toContain("revoked since")
    expect(show(genuine, "de", { ...beside, knownDays: 1 })).toContain("1 Tag alt")
  })

  test("behavior: a day is whole, and a clock that is behind warns of nothing", () => {
    const known = { ...trust, at: 1_000_000 }
    const daysAt = (now: number) => judgePassport("", known, { now }).knownDays
    expect([0, 1_000_000, 1_086_399, 1_086_400, 2_036_800].map(daysAt)).toEqual([0, 0, 0, 1, 12])
  })

  test("behavior: of a refused one only the reason is shown", () => {
    for (const [reason, text] of Object.entries(en.reasons)) {
      const refused = toRefused(reason)
      expect(show(refused, "en")).toContain(text)
      expect(show(refused, "en")).not.toContain("48,211")
    }
  })

  test("behavior: what is no passport is damaged", () => {
    for (const code of ["", "hello", "https://urcar.example/verify#AAAA"])
      expect(judgePassport(code, trust, { now: 0 }).verdict).toMatchObject({
        verdict: "refused",
        reason: "damaged",
      })
  })
})
