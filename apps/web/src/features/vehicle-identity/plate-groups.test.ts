import { describe, expect, test } from "vitest"
import { plateGroups, plateText } from "./plate-groups.ts"

describe("plateGroups", () => {
  test("default: the district first, where the seals follow", () => {
    expect(plateGroups("DE", "BXY1234")).toEqual({ text: "B XY 1234", head: "B", rest: "XY 1234" })
  })
  test("behavior: one group has no rest", () => {
    expect(plateGroups("XX", "ABC")).toEqual({ text: "ABC", head: "ABC", rest: "" })
  })
})

describe("plateText", () => {
  test("default", () => expect(plateText("FR", "AB123CD")).toBe("AB-123-CD"))
  test("behavior: keeps spaces that are there", () => expect(plateText("DE", "BO XY 1")).toBe("BO XY 1"))
})
