import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { catalogue } from "#messages/catalogue.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { DepartmentsAt } from "./known-departments.tsx"

const day = 86_400
const at = Date.UTC(2026, 10, 1, 12) / 1000
const account = `0x${"11".repeat(20)}` as const
const departments = [
  { country: "DE", account },
  { country: "FR", account },
] as const

const show = (now: number, known: readonly { country: string; account: `0x${string}` }[] = departments) =>
  renderToStaticMarkup(
    <ReaderProvider
      preferences={{ locale: "en", tag: "en-IE", unit: "km", theme: undefined }}
      messages={catalogue.en}
    >
      <DepartmentsAt departments={known} at={at} now={now} />
    </ReaderProvider>,
  )

describe("DepartmentsAt", () => {
  test("default: which it knows, and when they were asked for", () => {
    const shown = show(at + day - 1)
    expect(shown).toContain("Germany, France")
    expect(shown).toContain("1 Nov 2026")
    expect(shown).not.toContain("revoked")
  })

  test("behavior: after a day it warns that one of them may be none any more", () => {
    expect(show(at + day)).toContain("1 day old")
    expect(show(at + 12 * day)).toContain("12 days old")
    expect(show(at + 12 * day)).toContain("revoked since")
  })

  test("behavior: a clock that is behind, or not known yet, warns of nothing", () => {
    for (const now of [0, at - day]) expect(show(now)).not.toContain("revoked")
  })

  test("behavior: none known", () => {
    expect(show(at, [])).toContain("This page knows no department")
  })
})
