import type { Page } from "@playwright/test"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import { decodePassport, encodePassport, passportFromText, passportToText } from "@urcar/sdk/passport"
import { layCable } from "../support/cable.ts"
import { faultsOf } from "../support/faults.ts"
import { indexer, urls } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

const day = 86_400_000

async function findCars() {
  const { items } = await indexer.listVehicles({ status: ["active"], limit: 100 })
  // What other stories made came after the checkpoint that the demo's departments signed.
  const [car, other] = items.filter(({ vin }) => !vin.startsWith("WVWZZZ1KZTW7"))
  if (!car || !other) throw new Error("The demo has no two cars.")
  return { car, other }
}

async function findStolen() {
  const { items } = await indexer.listVehicles({ status: ["stolen"], limit: 1 })
  const [car] = items
  if (!car) throw new Error("The demo has no stolen car.")
  return car
}

/** The passport of a car, printed from its page: what its QR holds. */
async function printPassport(page: Page, vin: string): Promise<string> {
  await page.goto(`/vehicles/${vin}`)
  await page.getByRole("link", { name: "Print its passport" }).click()
  await expect(page.getByText("Genuine: so it was on")).toBeVisible()
  await expect(page.getByRole("img", { name: "Code of the passport" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Print", exact: true })).toBeVisible()
  const link = await page.getByRole("link", { name: "Check it as a buyer would" }).getAttribute("href")
  return link?.split("#")[1] ?? ""
}

/** The same passport with one metre more on the odometer, and everything else in order. */
function withOtherMark(code: string): string {
  const passport = decodePassport(passportFromText(code))
  const vehicle = { ...passport.vehicle, mark: passport.vehicle.mark + 1 }
  return passportToText(encodePassport({ ...passport, vehicle }))
}

/** Whole days since departments signed what a passport says. */
function ageOf(code: string, now = Date.now()): number {
  const { time } = decodePassport(passportFromText(code)).checkpoint
  return Math.floor((now / 1000 - time) / 86_400)
}

const misread = (code: string): string =>
  `${code.slice(0, 200)}${code[200] === "A" ? "B" : "A"}${code.slice(201)}`

async function checkCode(page: Page, code: string, vin = ""): Promise<void> {
  await page.getByLabel("Text of the code").fill(code)
  await page.getByLabel("VIN on the car (optional)").fill(vin)
  await page.getByRole("button", { name: "Check the passport" }).click()
}

test("a passport is printed from a car's page and checked where there is no network", async ({
  page,
  context,
}) => {
  const { car, other } = await findCars()
  const code = await printPassport(page, car.vin)
  expect(code).toMatch(/^[A-Z2-7]{100,}$/)
  const strange = await printPassport(page, other.vin)
  expect(await faultsOf(page)).toEqual([])
  const stolen = await createGatewayClient(urls.gateway).getPassport((await findStolen()).vin)

  const cable = await layCable()
  await page.goto(`${cable.url}/verify`)
  // As on a page that was open for long: a browser forgets what it loaded.
  await page.evaluate(() => performance.clearResourceTimings())
  await page.getByRole("button", { name: "Keep this page" }).click()
  await expect(page.getByText("Kept. It opens without a connection")).toBeVisible()
  await page.close()
  await cable.cut()

  const offline = await context.newPage()
  const genuine = offline.getByText("Genuine: so it was on")
  const refused = offline.getByRole("alert").filter({ hasText: "Refused" })
  await test.step("a scanned one is judged by itself, and again when asked", async () => {
    await offline.goto(`${cable.url}/verify#${code}`)
    await expect(genuine).toBeVisible()
    await expect(offline.getByText(car.vin, { exact: true })).toBeVisible()
    await expect(offline.getByText(`${ageOf(code)} days old. Nothing here is called current.`)).toBeVisible()
    await checkCode(offline, code, car.vin)
    await expect(genuine).toBeVisible()
    await expect(refused).toHaveCount(0)
  })
  await test.step("whoever clicks as soon as the page is there is told the same", async () => {
    const hasty = await context.newPage()
    await hasty.goto(`${cable.url}/verify#${code}`, { waitUntil: "commit" })
    await hasty.getByRole("button", { name: "Check the passport" }).click()
    await expect(hasty.getByText("Genuine: so it was on")).toBeVisible()
    await hasty.close()
  })
  await test.step("an altered digit, a misread letter, another car's, a stolen car's", async () => {
    await checkCode(offline, withOtherMark(code))
    await expect(refused).toContainText("A digit was changed.")
    await expect(genuine).toHaveCount(0)
    await checkCode(offline, misread(code))
    await expect(refused).toContainText("a letter of it was misread")
    await checkCode(offline, strange, car.vin)
    await expect(refused).toContainText("This is the passport of another car.")
    await checkCode(offline, stolen ?? "")
    await expect(refused).toContainText("This car was reported stolen.")
  })
  await test.step("three days later it says its age, after 90 days nothing any more", async () => {
    await offline.clock.setFixedTime(Date.now() + 3 * day)
    await checkCode(offline, code)
    const later = ageOf(code, Date.now() + 3 * day)
    await expect(offline.getByText(`${later} days old. Nothing here is called current.`)).toBeVisible()
    await offline.clock.setFixedTime(Date.now() + 91 * day)
    await checkCode(offline, code)
    await expect(refused).toContainText("Too old to be relied on.")
    await expect(genuine).toHaveCount(0)
  })
})

test("a stolen car's passport is refused, and not shown for printing", async ({ page }) => {
  const { vin } = await findStolen()
  await page.goto(`/vehicles/${vin}/passport`)
  await expect(page.getByRole("alert").filter({ hasText: "Refused" })).toContainText(
    "This car was reported stolen.",
  )
  await expect(page.getByRole("img", { name: "Code of the passport" })).toHaveCount(0)
})

test("a car that came after the last checkpoint has no passport yet", async ({ page }) => {
  await page.goto("/vehicles/WVWZZZ1KZTW799999/passport")
  await expect(page.getByText("There is no passport of this vehicle yet")).toBeVisible()
})
