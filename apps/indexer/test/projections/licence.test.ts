import { describe, expect, test } from "vitest"
import { readProfile, standingOf, unbondedAfter } from "../../src/projections/licence.ts"

describe("readProfile", () => {
  test("default: a profile that lies in its own URI", () => {
    const uri = `data:application/json,${encodeURIComponent('{"name":"Garage Ä","city":"Lyon"}')}`
    expect(readProfile(uri)).toEqual({
      name: "Garage Ä",
      nameKey: "garage ä lyon",
      city: "Lyon",
      website: null,
    })
    const encoded = Buffer.from('{"name":"B"}').toString("base64")
    expect(readProfile(`data:application/json;base64,${encoded}`)).toMatchObject({ name: "B", city: null })
  })

  test("behavior: anything else names nobody, and nothing is fetched", () => {
    const none = { name: null, nameKey: null, city: null, website: null }
    const uris = [
      "",
      "https://dealer.example/p.json",
      "data:application/json,{",
      "data:application/json,%",
      "data:application/json,[]",
    ]
    for (const uri of uris) expect(readProfile(uri)).toEqual(none)
    expect(readProfile('data:application/json,{"name":5,"city":" "}')).toEqual(none)
  })

  test("behavior: control characters and length are tamed", () => {
    const uri = `data:application/json,${encodeURIComponent(JSON.stringify({ name: `A\0\u202e${"b".repeat(300)}` }))}`
    const { name } = readProfile(uri)
    expect(name?.startsWith("A b")).toBe(true)
    expect(name).toHaveLength(200)
  })
})

test("standingOf follows the contract's list", () => {
  expect([0, 1, 2, 3, 4].map(standingOf)).toEqual(["none", "active", "suspended", "exiting", "revoked"])
  expect(() => standingOf(5)).toThrow(RangeError)
})

test("unbondedAfter: leaving starts the time, a revocation does not prolong it, having left ends it", () => {
  const active = { standing: "active", unbondedAt: null } as const
  const exit = { standing: "exiting", stake: 5n, isOwn: true, at: 100 } as const
  const due = 100 + 90 * 86_400
  expect(unbondedAfter(active, exit)).toBe(due)
  const leaving = { standing: "exiting", unbondedAt: due } as const
  expect(unbondedAfter(leaving, { standing: "revoked", stake: 5n, isOwn: false, at: 200 })).toBe(due)
  const revoked = { standing: "revoked", unbondedAt: due } as const
  expect(unbondedAfter(revoked, { standing: "revoked", stake: 3n, isOwn: true, at: 300 })).toBe(due)
  expect(unbondedAfter(revoked, { standing: "revoked", stake: 0n, isOwn: false, at: 300 })).toBe(due)
  expect(unbondedAfter(revoked, { standing: "revoked", stake: 0n, isOwn: true, at: 300 })).toBeNull()
  expect(unbondedAfter(leaving, { standing: "none", stake: 0n, isOwn: true, at: 300 })).toBeNull()
})
