import { describe, expect, test } from "vitest"
import { UnknownKindError, UnknownRoleError } from "../errors/payload-errors.ts"
import { kindFromBytes32, kindNames, kindToBytes32 } from "./names.ts"
import { hasRole, licensedRoles, roleBit, roleNames, rolesFromMask, rolesToMask } from "./roles.ts"

describe("kinds on chain", () => {
  test("default", () => {
    expect(kindToBytes32("sale")).toBe(`0x${"73616c65".padEnd(64, "0")}`)
    for (const name of kindNames) {
      expect(kindFromBytes32(kindToBytes32(name))).toBe(name)
      expect(name).toMatch(/^[a-z][a-z-]{1,31}$/)
    }
    expect(kindNames).toHaveLength(29)
  })

  test("error: UnknownKindError", () => {
    expect(() => kindFromBytes32(`0x${"0".repeat(64)}`)).toThrow(UnknownKindError)
    expect(() => kindFromBytes32("0x73616c65")).toThrow(UnknownKindError)
    expect(() => kindFromBytes32(`0x${"0073616c65".padEnd(64, "0")}`)).toThrow(UnknownKindError)
  })
})

describe("roles", () => {
  test("default", () => {
    expect(roleNames.map(roleBit)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(rolesToMask(["department", "inspection-station"])).toBe(0b10001)
    expect(rolesFromMask(0b10001)).toEqual(["department", "inspection-station"])
    expect(rolesToMask(licensedRoles)).toBe(0xffc)
    expect(rolesFromMask(rolesToMask(roleNames))).toEqual(roleNames)
    expect(rolesFromMask(0n)).toEqual([])
    expect(hasRole(0b100, "manufacturer")).toBe(true)
    expect(hasRole(0b100n, "dealer")).toBe(false)
  })

  test("error: UnknownRoleError", () => {
    expect(() => rolesFromMask(1 << 14)).toThrow(UnknownRoleError)
    expect(() => rolesFromMask(-1)).toThrow(UnknownRoleError)
  })
})
