import { afterEach, beforeAll, describe, expect, inject, test } from "vitest"
import { type LivedVehicle, liveVehicle } from "../testing/life.ts"
import { type LyingProxy, type ProxiedCall, startLyingProxy } from "../testing/lying-proxy.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import type { VerificationReport } from "./report.ts"
import { verifyVehicle } from "./verify-vehicle.ts"

let register: TestRegister
let lived: LivedVehicle

beforeAll(async () => {
  register = await openRegister(inject("chainUrl"), "FR")
  lived = await liveVehicle(register)
})

test("default", async () => {
  const report = await verifyVehicle([register.url, register.url], lived.vin)
  expect(report.failure).toBeNull()
  expect(report.verdict).toBe("verified")
  expect(report.records).toHaveLength(10)
})
