import { describe, expect, test } from "vitest"
import { vehicleListQuery } from "./vehicles.ts"

describe("vehicleListQuery", () => {
  test("default: text becomes what it means", () => {
    const given = {
      yearMin: "2010",
      fuel: "petrol,diesel",
      onSale: "true",
      owner: `0x${"AB".repeat(20)}`,
      limit: "5",
    }
    expect(vehicleListQuery.parse(given)).toEqual({
      yearMin: 2010,
      fuel: ["petrol", "diesel"],
      onSale: true,
      owner: `0x${"ab".repeat(20)}`,
      limit: 5,
    })
  })

  test("error: what fits no filter", () => {
    const wrong = [
      { limit: "0" },
      { limit: "101" },
      { limit: "1.5" },
      { yearMin: "soon" },
      { fuel: "steam" },
      { fuel: "" },
      { country: "de" },
      { onSale: "maybe" },
      { owner: "0x12" },
      { priceMin: "-1" },
      { priceMax: "1e9" },
      { q: "x" },
      { sort: "colour" },
      { cursor: "a b" },
      { colour: "red" },
    ]
    for (const query of wrong) expect(vehicleListQuery.safeParse(query).success).toBe(false)
  })
})
