import { createRandom } from "@urcar/sdk/testing"
import { describe, expect, test } from "vitest"
import { createGray, invert } from "../image/gray.ts"
import { disturbances, drawnCountries, photograph, randomPlate } from "../testing/index.ts"
import { isolateLines } from "./isolate-lines.ts"

const drawn = (seed: number, disturbance: keyof typeof disturbances = "none") => {
  const random = createRandom(seed)
  return drawnCountries.map((country) => {
    const plate = randomPlate(country, random)
    return { ...plate, picture: photograph(plate, disturbances[disturbance], random) }
  })
}

describe("isolateLines", () => {
  test("behavior: as many signs as each country's plate has", () => {
    for (const { plate, picture } of drawn(1)) expect(isolateLines(picture)[0]?.signs).toBe(plate.length)
  })

  test("behavior: light signs on a dark ground", () => {
    for (const { picture } of drawn(2).slice(0, 3)) expect(isolateLines(invert(picture))).not.toEqual([])
  })

  test("behavior: an even picture and one of one pixel show no line", () => {
    expect(isolateLines(createGray(300, 100))).toEqual([])
    expect(isolateLines(createGray(1, 1))).toEqual([])
  })
})

test("photograph: the same seed gives the same picture, another one another", () => {
  const shades = (seed: number) =>
    drawn(seed, "rain: all, mild").map(({ picture }) => picture.pixels.slice(0, 4_000))
  expect(shades(7)).toEqual(shades(7))
  expect(shades(7)).not.toEqual(shades(8))
})
