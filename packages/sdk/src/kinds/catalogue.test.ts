import { describe, expect, test } from "vitest"
import { InvalidPayloadError, UnknownKindError } from "../errors/payload-errors.ts"
import { encodePayload } from "../payload/payload.ts"
import { createRandom } from "../testing/random.ts"
import { getKind, kinds, kindsByName } from "./catalogue.ts"
import { isKindName, kindNames } from "./names.ts"
import { rolesFromMask } from "./roles.ts"
import { rules } from "./rules.ts"
import { samples } from "./samples.ts"

describe("catalogue", () => {
  test("default", () => {
    for (const kind of kinds) {
      expect(isKindName(kind.name)).toBe(true)
      expect(getKind(kind.name)).toBe(kind)
      expect(kind.authorRoles.length).toBeGreaterThan(0)
    }
    expect(Object.entries(kindsByName).every(([name, kind]) => kind.name === name)).toBe(true)
    expect(Object.keys(kindsByName).sort()).toEqual([...kindNames].sort())
  })

  test("error: UnknownKindError", () => {
    for (const name of ["", "loan", "toString", "__proto__"])
      expect(() => getKind(name)).toThrow(UnknownKindError)
  })
})

describe("payloads", () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))("default: %s", (name, kind) => {
    const payload: unknown = Reflect.get(samples, name)
    expect(kind.parse(payload)).toEqual(payload)
    expect(new TextEncoder().encode(encodePayload(payload)).length).toBeLessThan(4096)
    const { key, values } = kind.describe(payload)
    expect(kind.keys).toContain(key)
    for (const one of kind.keys) expect(one).toMatch(new RegExp(`^record\\.${name}(\\.[a-z-]+)?$`))
    expect(Object.values(values)).not.toContain(undefined)
  })

  test.each(kinds.map((kind) => [kind.name, kind] as const))(
    "error: InvalidPayloadError: %s",
    (name, kind) => {
      const payload: object = Reflect.get(samples, name)
      expect(() => kind.parse({ ...payload, note: "call me on 0123" })).toThrow(InvalidPayloadError)
      expect(() => kind.parse({ ...payload, v: 2 })).toThrow(InvalidPayloadError)
      for (const [field, { required }] of Object.entries(kind.fields)) {
        const { [field]: _, ...rest } = { ...payload, [field]: null } as Record<string, unknown>
        if (required) expect(() => kind.parse(rest)).toThrow(InvalidPayloadError)
        expect(() => kind.parse({ ...payload, [field]: null })).toThrow(InvalidPayloadError)
        expect(() => kind.parse({ ...payload, [field]: "\u0000" })).toThrow(InvalidPayloadError)
      }
    },
  )

  test("behavior: no text of any kind takes control characters, markup or more than 80 characters", () => {
    const random = createRandom(5)
    const hostile = [
      "<b>x</b>",
      "a\nb",
      "x".repeat(81),
      " lead",
      "trail ",
      "\u202Eabc",
      "{}",
      "a\u0000",
      "\ud800",
    ]
    for (const kind of kinds) {
      const payload: object = Reflect.get(samples, kind.name)
      for (const [field, { input }] of Object.entries(kind.fields)) {
        if (input !== "text") continue
        const text = random.pick(["", ...hostile])
        for (const value of [...hostile, text]) {
          expect(() => kind.parse({ ...payload, [field]: value })).toThrow(InvalidPayloadError)
        }
      }
    }
  })

  test("behavior: issues name the field and the rule", () => {
    const defects = [{ area: "brakes", severity: "fatal" }]
    expect(() => kindsByName.inspection.parse({ v: 1, test: "periodic", result: "pass", defects })).toThrow(
      expect.objectContaining({
        values: { kind: "inspection", issues: [{ path: "defects.0.severity", code: "invalid_value" }] },
      }),
    )
  })

  test("behavior: days run forward", () => {
    const { policy, retail } = kindsByName
    const cover = { v: 1, cover: "liability", coverFrom: "2024-05-01" }
    expect(policy.parse({ ...cover, coverUntil: "2024-05-01" })).toBeDefined()
    expect(() => policy.parse({ ...cover, coverUntil: "2024-04-30" })).toThrow(
      expect.objectContaining({
        values: { kind: "policy", issues: [{ path: "coverUntil", code: "order" }] },
      }),
    )
    expect(() => retail.parse({ ...samples.retail, soldOn: "2021-04-02" })).toThrow(InvalidPayloadError)
  })

  test("behavior: what is left out or chosen changes the line of the timeline", () => {
    const { policy, claim, "condition-report": report } = kindsByName
    const { ended: _, ...running } = samples.policy
    expect(policy.describe(running).key).toBe("record.policy.covered")
    expect(policy.describe(samples.policy).key).toBe("record.policy.ended")
    expect(claim.describe({ ...samples.claim, outcome: "rejected" }).key).toBe("record.claim.rejected")
    expect(report.describe(samples["condition-report"])).toEqual({
      key: "record.condition-report.worn",
      values: { purpose: "sale", points: 3 },
    })
  })

  test("behavior: the sale desk's text is canonical", () => {
    expect(encodePayload(samples.sale)).toBe(
      '{"amount":"18500000000","buyer":"0x00000000000000000000000000000000000000b0",' +
        '"currency":"0x0000000000000000000000000000000000000000","mode":"direct",' +
        '"seller":"0x00000000000000000000000000000000000000a0","v":1}',
    )
  })

  test("behavior: the text the register asks of an authority's act is canonical", () => {
    expect(encodePayload(samples.ownership)).toBe(
      '{"from":"0x00000000000000000000000000000000000000a0","reason":"inheritance",' +
        '"to":"0x00000000000000000000000000000000000000c0","v":1}',
    )
  })
})

describe("forms", () => {
  test("behavior: a form is plain data", () => {
    for (const { fields } of kinds)
      expect(structuredClone(fields)).toEqual(JSON.parse(JSON.stringify(fields)))
    expect(kindsByName.inspection.fields.defects?.entry?.severity?.options).toEqual([
      "minor",
      "major",
      "dangerous",
    ])
  })

  test("behavior: what a form offers is what the schema takes", () => {
    for (const kind of kinds) {
      const payload: object = Reflect.get(samples, kind.name)
      for (const [field, { input, options = [], minimum, maximum }] of Object.entries(kind.fields)) {
        const accepts = (value: unknown) => kind.parse({ ...payload, [field]: value })
        if (input === "select" || input === "country") for (const option of options) accepts(option)
        if (input === "multiselect") accepts(options)
        if (input === "number") for (const bound of [minimum, maximum]) accepts(bound)
      }
    }
  })
})

describe("rules", () => {
  test("default", () => {
    const shown = rules.map(({ name, authorRoles, witnesses, witnessRoles, keyWitnessRoles }) =>
      [name, rolesFromMask(authorRoles).join(","), witnesses, witnessRoles, keyWitnessRoles].join(" "),
    )
    expect(shown).toMatchInlineSnapshot(`
      [
        "manufacture manufacturer 0 0 0",
        "registration dealer 2 4095 17",
        "delivery manufacturer,dealer 0 0 0",
        "retail dealer 0 0 0",
        "plate police 0 0 0",
        "reading department,police,manufacturer,dealer,inspection-station,workshop,insurer,parts-supplier,tyre-shop,connected-car 0 0 0",
        "inspection inspection-station 0 0 0",
        "maintenance manufacturer,workshop 0 0 0",
        "repair manufacturer,workshop 0 0 0",
        "part-replaced manufacturer,workshop,parts-supplier,tyre-shop 0 0 0",
        "part-scrapped manufacturer,workshop,parts-supplier 0 0 0",
        "condition-report dealer,inspection-station,workshop,insurer 0 0 0",
        "recall-notice manufacturer 0 0 0",
        "recall-done manufacturer,workshop 0 0 0",
        "policy insurer 0 0 0",
        "accident police,insurer 0 0 0",
        "claim insurer 0 0 0",
        "odometer-replaced manufacturer,workshop 2 4095 0",
        "theft police 0 0 0",
        "recovery police 0 0 0",
        "export department 0 1 0",
        "import department 0 0 0",
        "lien notary,bank 0 0 0",
        "lien-release notary,bank 0 0 0",
        "listing dealer 0 0 0",
        "sale sale-desk 0 0 0",
        "ownership department,police 0 0 0",
        "correction department,police,manufacturer,dealer,inspection-station,workshop,insurer,notary,bank,parts-supplier,tyre-shop,connected-car 2 4095 0",
        "scrapped department 0 0 0",
      ]
    `)
  })
})
