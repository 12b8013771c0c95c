import { createRandom } from "@urcar/sdk/testing"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Engine } from "./engine/engine.ts"
import { createGray } from "./image/gray.ts"
import { readPlate } from "./read-plate.ts"
import { count, type Measured, measure, openTestEngine } from "./testing/index.ts"

let engine: Engine
beforeAll(async () => {
  engine = await openTestEngine()
})
afterAll(() => engine.close())

test("behavior: drawn plates of ten countries are read, far above what chance or a broken step would give", async () => {
  const measured: Measured[] = []
  const names = ["none", "roll 8°, side 20°", "rain: all, mild"]
  for await (const one of measure(engine, createRandom(6), 1, names)) measured.push(one)
  expect(measured).toHaveLength(30)
  // docs/benchmarks.md has the figures of a large sample: these floors lie far below.
  expect(count(measured).among).toBeGreaterThan(0.7)
  expect(count(measured).exactOfCountry).toBeGreaterThan(0.55)
})

test("behavior: nothing is read where nothing is to be seen", async () => {
  expect(await readPlate(engine, createGray(640, 240, 90))).toEqual([])
})
