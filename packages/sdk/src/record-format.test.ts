import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { coveredRoles, coveredTopics } from "./coverage-meter/index.ts"
import { kinds } from "./kinds/catalogue.ts"
import { kindNames } from "./kinds/names.ts"
import { type OdometerReason, odometerLimits } from "./odometer/index.ts"
import { maximumPassportBytes, maximumPassportRecords, passportDays } from "./passport/index.ts"
import { rewardClasses, rewardFormula } from "./rewards/index.ts"
import { scoreFormula } from "./score/index.ts"
import { maximumDisclosureBytes, maximumSealedBytes, maximumSealedFields, saltBytes } from "./seal/index.ts"

const text = readFileSync(new URL("../../../docs/record-format.md", import.meta.url), "utf8")

/** Every reason; the type makes this list complete. */
const reasons: Record<OdometerReason, true> = {
  READING_FELL: true,
  SMALL_FALLS_ADD_UP: true,
  BACKDATED_READING_CONTRADICTS: true,
  IMPORTED: true,
  REPLACEMENT_UNKNOWN: true,
  OUTLIER_UNCONFIRMED: true,
  TOO_FEW_READINGS: true,
  SLIP_CORRECTED: true,
  CORRECTED: true,
  ODOMETER_REPLACED: true,
  WITHIN_TOLERANCE: true,
  RISING: true,
}

const kilometres = (metres: number) => (metres / 1000).toLocaleString("en")
const days = (seconds: number) => (seconds / 86_400).toLocaleString("en")

describe("docs/record-format.md", () => {
  test("behavior: names every reason", () => {
    for (const reason of Object.keys(reasons)) expect(text).toContain(`\`${reason}\``)
  })

  test("behavior: gives every limit as it is", () => {
    const limits = odometerLimits
    for (const row of [
      `| tolerance | ${kilometres(limits.toleranceMetres)} km |`,
      `| burst | ${kilometres(limits.burstMetresPerDay)} km a day |`,
      `| sustained | ${kilometres(limits.sustainedBaseMetres)} km + ${kilometres(limits.sustainedMetresPerDay)} km a day |`,
      `| minimum readings | ${limits.minimumReadings} |`,
      `| gap | ${days(limits.gapSeconds)} days |`,
      `| late | ${days(limits.lateSeconds)} days |`,
      `| correction | ${days(limits.correctionSeconds)} days |`,
      `| replacement witnesses | ${limits.replacementWitnesses} |`,
    ]) {
      expect(text).toContain(row)
    }
  })

  test("behavior: has a row for every kind, with every member", () => {
    for (const { name, fields } of kinds) {
      const row = text.split("\n").find((line) => line.startsWith(`| \`${name}\` |`))
      expect(row, name).toBeDefined()
      if (row?.includes("*vehicle*")) continue
      for (const [field, { required, input }] of Object.entries(fields)) {
        const mayBeLeftOut = !required && input !== "list" && input !== "multiselect"
        expect(row).toMatch(new RegExp(`\\b${field}${mayBeLeftOut ? "\\?" : ""}`))
      }
    }
  })

  test("behavior: gives the EU code of every field that has one", () => {
    const coded = kinds.flatMap(({ fields }) => Object.entries(fields)).filter(([, { euCode }]) => euCode)
    for (const [field, { euCode }] of coded)
      expect(text).toMatch(new RegExp(`${field}\\??\`? (is )?\`${euCode}\``))
  })

  test("behavior: states the limits of sealed parts and passports", () => {
    const sealed = `at most ${maximumSealedBytes.toLocaleString("en")} bytes`
    expect(text).toContain(`${sealed}: \`{"fields"`)
    expect(text).toContain(`1 to ${maximumSealedFields} fields`)
    expect(text).toContain(`at most ${maximumDisclosureBytes.toLocaleString("en")} bytes`)
    expect(text).toContain(`A salt is ${saltBytes} random bytes`)
    expect(text).toContain(`At most ${maximumPassportBytes.toLocaleString("en")} bytes`)
    expect(text).toContain(`number of last records (at most ${maximumPassportRecords})`)
    expect(text).toContain(`more than ${passportDays} days ago`)
    expect(text.replaceAll("\n", " ")).toContain(`from 0: ${kindNames.join(", ")}.`)
  })

  test("behavior: names every class and topic of the coverage", () => {
    const plain = text.replaceAll(/\s+/g, " ")
    const roles = coveredRoles.slice(0, -1).join(", ")
    expect(plain).toContain(`${roles} and ${coveredRoles.at(-1)}`)
    for (const [topic, kinds] of Object.entries(coveredTopics))
      expect(plain.includes(`${kinds.map((kind) => `\`${kind}\``).join(" ")} (${topic})`), topic).toBe(true)
  })

  test("behavior: states the numbers of a score", () => {
    const formula = scoreFormula
    expect(text).toContain(`${formula.minimumRecords} records, ${formula.minimumVehicles} vehicles`)
    expect(text).toContain(`${formula.pointsPerPercentContradicted} contradicted, a tenth of it`)
    expect(formula.correctedPart).toBe(10)
    const { pointsPerDisputeLost, pointsPerDisputeUnanswered, mostForDisputes } = formula
    expect(text).toContain(
      `${pointsPerDisputeLost} answered, ${pointsPerDisputeUnanswered} unanswered; ${mostForDisputes} at most`,
    )
    expect(text).toContain(`good from ${formula.good}, fair from ${formula.fair}`)
  })

  test("behavior: states the numbers and kinds of rewards", () => {
    const { share, weights, lookBackSeconds, classOfKind } = rewardFormula
    expect(text).toContain(`${share.toLocaleString("en")} basis points`)
    expect(text).toContain(`${days(lookBackSeconds)} days before the sale`)
    expect(text).toContain(rewardClasses.map((name) => `${name} ${weights[name]}`).join(", "))
    for (const name of rewardClasses) {
      const kinds = Object.entries(classOfKind).filter(([, one]) => one === name)
      expect(text).toContain(`| ${name} | ${kinds.map(([kind]) => `\`${kind}\``).join(", ")} |`)
    }
  })
})
