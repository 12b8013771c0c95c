import type { Page } from "@playwright/test"
import {
  appendRecordSync,
  approveEuroSync,
  confirmHandoverSync,
  contestRejectionSync,
  depositPriceSync,
  rejectVehicleSync,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { localChainId } from "@urcar/sdk/local"
import { createRecord } from "@urcar/sdk/records"
import { untilListed } from "../support/check.ts"
import { clientOf } from "../support/place.ts"
import { meet, untilOnSale } from "../support/sale.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle, daysAgo, giveEuros, makeKey, offerForSale, putUpBond } from "../support/vehicle.ts"

const dealer = "isarpark"
const vin = "WVWZZZ1KZTW700142"
const escrowVin = "WVWZZZ1KZTW700143"
const seller = "spare-7"
const buyer = "spare-8"
const { addresses } = getDeployment(localChainId)

test.describe.configure({ mode: "serial" })

/** The row of a car, found by the end of its VIN: the page groups it. */
const carOf = (page: Page, car: string) =>
  page
    .getByRole("region", { name: "Cars in stock" })
    .getByRole("row")
    .filter({ hasText: car.slice(-8) })

async function openStock(dealer: Person): Promise<Page> {
  await meet(dealer, "/trade")
  const { page } = dealer
  await page.getByRole("link", { name: "Your stock" }).click()
  await expect(page.getByRole("heading", { name: "Cars in stock" })).toBeVisible()
  return page
}

test("a dealer finds a car in its stock and puts it on sale from there", async ({ person }) => {
  await bearVehicle(vin, dealer)
  await untilListed(vin)
  const page = await openStock(await person(dealer))
  const car = carOf(page, vin)
  await expect(car).toContainText("Not on sale")
  await expect(car).toContainText("0 days")
  await car.getByRole("link", { name: "Put on sale" }).click()
  await page.getByLabel("I have read the file, and as far as I know it is right.").check()
  for (const question of ["defects", "repaired outside a licensed workshop", "parts of value changed"])
    await page.getByRole("group", { name: question }).getByLabel("no", { exact: true }).check()
  await page.getByLabel("Price", { exact: true }).fill("30,000")
  await page.getByLabel("Odometer now").fill("12")
  await page.getByLabel("kilometres (km)").check()
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("button", { name: "Sign and put on sale" }).click()
  await expect(page.getByTestId("receipt")).toContainText("The car is on sale.")

  await page.goto("/trade/stock")
  await expect(car).toContainText("On sale")
  await expect(car).toContainText("€30,000")
  await car.getByRole("link", { name: "Open the sale" }).click()
  await page.waitForURL(/\/trade\/0x/)
})

test("a record by somebody else voids the offer, and the stock says so first", async ({ person }) => {
  const record = createRecord({
    ...{ vin, kind: "reading", odometer: { value: 31, unit: "km" }, occurredAt: daysAgo(1) },
    payload: { v: 1, source: "instrument" },
  })
  await appendRecordSync(clientOf("morgenstern"), { record })
  await untilListed(vin)
  const page = await openStock(await person(dealer))
  await expect(carOf(page, vin)).toContainText("Offer void: the file changed")
  await page.getByLabel("Order").selectOption("What needs you first")
  const first = page.getByRole("region", { name: "Cars in stock" }).getByRole("row").nth(1)
  await expect(first).toContainText(vin.slice(-8))
  await expect(first.getByRole("link", { name: "Sign a new offer" })).toBeVisible()
})

test("a dealer sees where its prices stand, and where nobody can say", async ({ person }) => {
  const page = await openStock(await person("lindenhof"))
  const stock = page.getByRole("region", { name: "Cars in stock" }).getByRole("row")
  await expect(stock.filter({ hasText: "Volkswagen Golf" })).toContainText(/Usual|Above the middle/)
  await expect(stock.filter({ hasText: "Volkswagen Polo" })).toContainText("Too few sales to say")
})

test("a seller is told by the page and by its browser that it is its turn", async ({ person }) => {
  const { page } = await toldWhenItIsMyTurn(await person(seller))
  const rejected = await rejectOne()
  const line = page.getByTestId("own-turns")
  await expect(line).toContainText("1 sale waits for you", { timeout: 40_000 })
  await expect
    .poll(() => noticesOf(page), { timeout: 20_000 })
    .toEqual([{ title: "Your turn", body: `The sale of ${escrowVin} waits for you.` }])

  await line.getByRole("link").click()
  await page.waitForURL(new RegExp(`/trade/${rejected}`))
  await expect(
    page.getByTestId("escrow").getByText("Rejected: a defect that was not disclosed"),
  ).toBeVisible()
  await contestRejectionSync(clientOf(seller), { saleId: rejected })
  await expect(line).toHaveCount(0, { timeout: 40_000 })

  await page.goto("/trade")
  await page.getByRole("button", { name: "Stop telling me" }).click()
  await expect(page.getByRole("button", { name: "Tell me by this browser" })).toBeVisible()
})

/** Somebody who sells a car by escrow opens a page and asks to be told. */
async function toldWhenItIsMyTurn(person: Person): Promise<Person> {
  await makeKey(seller)
  await makeKey(buyer)
  await person.page.context().grantPermissions(["notifications"])
  await meet(person, "/trade")
  await person.page.getByRole("button", { name: "Tell me by this browser" }).click()
  await expect(person.page.getByText("This browser tells you when it is your turn")).toBeVisible()
  await expect(person.page.getByTestId("own-turns")).toHaveCount(0)
  return person
}

/** The buyer pays in, takes the car and rejects it, all in another place. @returns the number of the sale */
async function rejectOne() {
  await bearVehicle(escrowVin, seller)
  const { saleId, ...offered } = await offerForSale(escrowVin, seller, 20_000n, { desk: "escrowDesk" })
  await putUpBond(seller, 20_000n)
  await giveEuros(buyer, 20_000n)
  await untilOnSale(saleId)
  const client = clientOf(buyer)
  await approveEuroSync(client, { spender: addresses.escrowDesk, amount: offered.terms.price })
  await depositPriceSync(client, offered)
  await confirmHandoverSync(client, { saleId })
  await rejectVehicleSync(client, { saleId, reason: "undisclosed-defect" })
  return saleId
}

/** What the browser shows beside the page. */
async function noticesOf(page: Page) {
  return page.evaluate(async () => {
    const notifier = await navigator.serviceWorker.getRegistration("/turn-notices/")
    const shown = (await notifier?.getNotifications()) ?? []
    return shown.map(({ title, body }) => ({ title, body }))
  })
}
