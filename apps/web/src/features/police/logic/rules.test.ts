import { expect, test } from "vitest"
import { keyRefusal, officerRefusal, type VehicleCase, vehicleRefusal } from "./rules.ts"

const vin = "WVWZZZ1KZ8W123456"
const other = "WVWZZZ1KZ8W654321"
const known: VehicleCase = {
  vehicle: { vin, country: "DE", status: "active" },
  plate: "DE BXY1234",
  theftCountry: undefined,
}
const stolen: VehicleCase = {
  ...known,
  vehicle: { ...known.vehicle, status: "stolen" },
  theftCountry: "FR",
}

test("only police in good standing do police work", () => {
  expect(officerRefusal({ roles: ["police"], standing: "active" })).toBeUndefined()
  expect(officerRefusal({ roles: ["dealer"], standing: "active" })?.code).toBe("notPolice")
  expect(officerRefusal({ roles: ["police"], standing: "suspended" })?.code).toBe("notActive")
})

test("behavior: a key is certified once, and withdrawn by the country that certified it", () => {
  const never = { isValid: false, country: "" }
  const german = { isValid: true, country: "DE" }
  expect(keyRefusal("certify", never, "FR")).toBeUndefined()
  expect(keyRefusal("certify", { ...german, isValid: false }, "FR")).toBeUndefined()
  expect(keyRefusal("certify", german, "DE")).toEqual({ code: "certifiedAlready", values: { country: "DE" } })
  expect(keyRefusal("withdraw", german, "DE")).toBeUndefined()
  expect(keyRefusal("withdraw", german, "FR")?.code).toBe("certifiedElsewhere")
  expect(keyRefusal("withdraw", never, "DE")?.code).toBe("neverCertified")
  expect(keyRefusal("withdraw", { ...german, isValid: false }, "DE")?.code).toBe("withdrawnAlready")
})

test("behavior: a plate goes on one vehicle, by the police of the country responsible", () => {
  expect(vehicleRefusal("plate", known, "DE", { text: "DE HHAB12", onVin: null })).toBeUndefined()
  expect(vehicleRefusal("plate", known, "FR", { text: "FR AB123CD", onVin: null })?.code).toBe(
    "vehicleElsewhere",
  )
  expect(vehicleRefusal("plate", known, "DE", { text: "DE HHAB12", onVin: other })).toEqual({
    code: "plateTaken",
    values: { vin: other },
  })
  expect(vehicleRefusal("plate", known, "DE", { text: "DE BXY1234", onVin: vin })?.code).toBe("plateSame")
})

test("behavior: a plate is taken off where there is one", () => {
  expect(vehicleRefusal("plate", known, "DE")).toBeUndefined()
  expect(vehicleRefusal("plate", { ...known, plate: "" }, "DE")?.code).toBe("plateNone")
})

test("behavior: any country's police report a theft, of an active vehicle only", () => {
  expect(vehicleRefusal("theft", known, "FR")).toBeUndefined()
  expect(vehicleRefusal("theft", stolen, "FR")?.code).toBe("stolenAlready")
  expect(
    vehicleRefusal("theft", { ...known, vehicle: { vin, country: "DE", status: "scrapped" } }, "DE")?.code,
  ).toBe("scrapped")
})

test("behavior: a theft is cleared by the country responsible or the one that reported it", () => {
  expect(vehicleRefusal("recovery", known, "DE")?.code).toBe("notStolen")
  expect(vehicleRefusal("recovery", stolen, "DE")).toBeUndefined()
  expect(vehicleRefusal("recovery", stolen, "FR")).toBeUndefined()
  expect(vehicleRefusal("recovery", stolen, "PL")?.code).toBe("vehicleElsewhere")
})
