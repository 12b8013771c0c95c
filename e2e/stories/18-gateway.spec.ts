import type { Page } from "@playwright/test"
import { cancelNonceSync, getRecords } from "@urcar/sdk/actions"
import { isAddressEqual } from "viem"
import { getTransactionCount } from "viem/actions"
import { untilListed } from "../support/check.ts"
import { actor, chain, clientOf, urls } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { fieldsOf } from "../support/typed-data.ts"
import { bearVehicle, daysAgo } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700018"
const workshop = "morgenstern"

test.describe.configure({ mode: "serial" })

test.beforeAll(async () => {
  await bearVehicle(vin, "owner-alder")
  await untilListed(vin, 1)
})

/** A workshop reads the odometer, chooses the gateway and signs. */
async function handIn({ page, connectOn }: Person, kilometres: number): Promise<void> {
  await connectOn("/add?kind=reading")
  await page.getByLabel("VIN", { exact: true }).fill(vin)
  await page.getByLabel("Last 6 characters of the VIN, again").fill(vin.slice(-6))
  await page.getByLabel("When it happened").fill(daysAgo(1))
  await page.getByLabel("Odometer", { exact: true }).fill(String(kilometres))
  await page.getByRole("radio", { name: "kilometres (km)" }).check()
  await page.getByRole("radio", { name: "Read from the instrument" }).check()
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("radio", { name: "Through the gateway" }).check()
  await page.getByRole("button", { name: "Sign and hand to the gateway" }).click()
}

const sent = () => getTransactionCount(chain, { address: actor(workshop).address })
const carried = (page: Page) => page.getByTestId("carried")
const silent = "The gateway does not answer as it should"

/** The gateway is out of this browser's reach. */
const cutOff = (page: Page) => page.route(`${urls.gateway}/records**`, (route) => route.abort())

test("a workshop signs, and the gateway writes: no transaction of its own", async ({ person }) => {
  const author = await person(workshop)
  const before = await sent()
  await handIn(author, 100)
  await expect(carried(author.page)).toContainText("Recorded as number 2 of this vehicle’s file.")
  expect(author.wallet.asked).toEqual(["eth_signTypedData_v4"])
  expect(await sent()).toBe(before)
  const record = (await getRecords(chain, { vin })).at(-1)
  expect(record?.odometer).toEqual({ value: 100, unit: "km" })
  expect(isAddressEqual(record?.author ?? "0x", actor(workshop).address)).toBe(true)
})

test("what was signed survives a reload while the gateway is out of reach", async ({ person }) => {
  const author = await person(workshop)
  const { page } = author
  await cutOff(page)
  await handIn(author, 200)
  await expect(carried(page)).toContainText(silent)
  await page.reload()
  await expect(carried(page)).toContainText(silent)
  expect(await getRecords(chain, { vin })).toHaveLength(2)
  await page.unrouteAll()
  await expect(carried(page)).toContainText("Recorded as number 3 of this vehicle’s file.")
  await page.reload()
  await expect(page.getByRole("button", { name: "Check and go on" })).toBeVisible()
  await expect(carried(page)).toHaveCount(0)
})

test("without the gateway the same signature goes in a transaction, and enters once", async ({ person }) => {
  const author = await person(workshop)
  const { page } = author
  await cutOff(page)
  await handIn(author, 300)
  await carried(page).getByRole("button", { name: "Send it yourself" }).click()
  await carried(page).getByRole("button", { name: "Send it yourself" }).click()
  await expect(carried(page)).toContainText("Recorded as number 4 of this vehicle’s file.")
  await page.unrouteAll()
  await page.reload()
  await expect(page.getByRole("button", { name: "Check and go on" })).toBeVisible()
  expect(await getRecords(chain, { vin })).toHaveLength(4)
})

test("a record that its author withdrew meanwhile is refused with the reason", async ({ person }) => {
  const author = await person(workshop)
  const { page, wallet } = author
  await cutOff(page)
  await handIn(author, 400)
  await expect(carried(page)).toContainText(silent)
  const { nonce } = fieldsOf(wallet.signed.at(-1))
  await cancelNonceSync(clientOf(workshop), { nonce: BigInt(nonce ?? 0) })
  await page.unrouteAll()
  await expect(carried(page)).toContainText("Refused, not in the register")
  await expect(carried(page)).toContainText("used")
  expect(await getRecords(chain, { vin })).toHaveLength(4)
})
