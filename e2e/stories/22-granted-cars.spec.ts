import { appendRecordSync } from "@urcar/sdk/actions"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import { createRecord } from "@urcar/sdk/records"
import { deriveEncryptionKey, saltFields, sealPart, signKeyStatement, wrapKey } from "@urcar/sdk/seal"
import { untilListed } from "../support/check.ts"
import { faultsOf } from "../support/faults.ts"
import { accountOf, clientOf, urls } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle, daysAgo, makeKey, until } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700022"
const owner = "spare-22"
const workshop = "morgenstern"
const insurer = "havelland"
const rival = "rivage"
const invoice = "2026-4711-V"
const gateway = createGatewayClient(urls.gateway)

test.describe.configure({ mode: "serial" })

async function showList({ page }: Person): Promise<void> {
  await page.getByRole("button", { name: "Show the list" }).click()
}

async function grantTo({ page }: Person, name: string, end: string): Promise<void> {
  await page.getByLabel("Insurer", { exact: true }).selectOption({ label: name })
  await page.getByLabel("Until (UTC)").fill(end)
  await page.getByRole("button", { name: "Grant it" }).click()
  await expect(page.getByTestId("receipt")).toContainText("The car is on the insurer’s list now")
}

/** A maintenance with a sealed invoice number, an accident, and a cover that ended yesterday. */
async function writeLife(): Promise<void> {
  await makeKey(owner)
  await bearVehicle(vin, owner)
  const sealed = await sealPart(saltFields({ invoiceNumber: invoice, remarks: "Paid in cash" }))
  const { recipient } = await deriveEncryptionKey(clientOf(owner))
  const box = { account: accountOf(owner).address, box: await wrapKey(sealed.key, recipient) }
  await gateway.depositSealed(clientOf(workshop), { vin, root: sealed.root, file: sealed.file, boxes: [box] })
  const maintenance = createRecord({
    ...{ vin, kind: "maintenance", occurredAt: daysAgo(2), odometer: { value: 15_200, unit: "km" } },
    payload: { v: 1, service: "major", items: ["oil"] },
    sealedRoot: sealed.root,
  })
  await appendRecordSync(clientOf(workshop), { record: maintenance })
  const accident = createRecord({
    ...{ vin, kind: "accident", occurredAt: daysAgo(1) },
    payload: { v: 1, severity: "light", cause: "parked", areas: ["rear"] },
  })
  await appendRecordSync(clientOf(insurer), { record: accident })
  const policy = createRecord({
    ...{ vin, kind: "policy", occurredAt: daysAgo(3) },
    payload: { v: 1, cover: "liability", coverFrom: daysAgo(3), coverUntil: daysAgo(1) },
  })
  await appendRecordSync(clientOf(insurer), { record: policy })
  const key = await deriveEncryptionKey(clientOf(insurer))
  await gateway.publishKey(await signKeyStatement(clientOf(insurer), { recipient: key.recipient }))
  await untilListed(vin, 4)
}

test("an owner grants an insurer the car until a day, and one sealed field with it", async ({ person }) => {
  await writeLife()
  const one = await person(owner)
  await one.connectOn("/garage")
  const card = one.page.getByTestId("own-car").filter({ hasText: "700022" })
  await card.getByRole("link", { name: "Grant an insurer" }).click()
  await expect(one.page.getByText("All of these are public records", { exact: false })).toBeVisible()
  await expect(one.page.getByText("What was read cannot be unread")).toBeVisible()
  expect(await faultsOf(one.page)).toEqual([])
  await grantTo(one, "Havelland Versicherung (DE)", until(3 * 86_400))
  await one.page.getByRole("link", { name: "Let it read sealed parts of this car, too" }).click()
  await one.page.getByRole("button", { name: "Look", exact: true }).click()
  await expect(one.page.getByTestId("sealed-invoiceNumber")).toHaveText(invoice, { timeout: 20_000 })
  await one.page.getByRole("button", { name: "Let somebody read it" }).click()
  const form = one.page.getByTestId("grant-form")
  await expect(form.getByLabel("Account that may read")).toHaveValue(/^0x/)
  await form.getByRole("radio", { name: "Invoice number" }).check()
  await form.getByRole("button", { name: "Let it read" }).click()
  await expect(one.page.getByTestId("receipt")).toContainText("with its end")
})

test("the insurer finds the car on its list, with mileage, damage, work, gaps, and reads the field", async ({
  person,
}) => {
  const firm = await person(insurer)
  const { page } = firm
  await page.goto("/insurer")
  await page.getByRole("link", { name: "Cars that owners let you have on your list" }).click()
  await firm.connectOn("/insurer/cars")
  await expect(page.getByText("The records are public: anybody reads them by the VIN.")).toBeVisible()
  await showList(firm)
  const car = page.getByTestId("granted-car").filter({ hasText: "700022" })
  await expect(car).toContainText("Nordwerk Story 2026", { timeout: 20_000 })
  await expect(car).toContainText("15,200 km")
  await expect(car).toContainText("1 reported")
  await expect(car).toContainText("Maintenance")
  await expect(car).toContainText("1 gap")
  await expect(car).toContainText(accountOf(owner).address.toLowerCase())
  await expect(car).toContainText("signature under this grant was checked in this browser")
  await car.getByText("Accidents, maintenance, covers and gaps one by one").click()
  await expect(car.getByTestId("cover-gaps")).toBeVisible()
  await expect(car).toContainText("Major service")
  expect(await faultsOf(page)).toEqual([])
  await expect(car.getByTestId("granted-parts")).toContainText("Record 2, one field")
  await car.getByRole("link", { name: "Open and read" }).click()
  await page.getByRole("button", { name: "Look", exact: true }).click()
  await expect(page.getByTestId("sealed-invoiceNumber")).toHaveText(invoice, { timeout: 20_000 })
  await expect(page.getByText("cash")).toHaveCount(0)
})

test("another insurer's list does not have the car, nor does the store hand it anything", async ({
  person,
}) => {
  const firm = await person(rival)
  await firm.connectOn("/insurer/cars")
  await showList(firm)
  await expect(firm.page.getByText("No car is granted to this key now")).toBeVisible()
  await expect(firm.page.getByText("700022")).toHaveCount(0)
  expect(await faultsOf(firm.page)).toEqual([])
  for (const id of [rival, "owner-birch", "lindenhof"]) {
    const client = clientOf(id)
    const lists = await gateway.listCarGrants(await gateway.authoriseCarGrants(client))
    expect(lists.received.filter(({ grant }) => grant.vin === vin)).toEqual([])
    const [part] = await gateway.readSealed(vin, await gateway.authoriseSealedRead(client, vin))
    expect([part?.file, part?.boxes]).toEqual([null, []])
  }
})

test("withdrawn, the car leaves the open list and nothing sealed is handed out; the owner's audit says so", async ({
  person,
}) => {
  const firm = await person(insurer)
  await firm.connectOn("/insurer/cars")
  await showList(firm)
  const car = firm.page.getByTestId("granted-car").filter({ hasText: "700022" })
  await expect(car).toBeVisible()
  const one = await person(owner)
  await one.connectOn("/garage")
  await one.page.getByRole("button", { name: "Show whom you granted what" }).click()
  await one.page.getByRole("button", { name: "Show the list" }).click()
  const given = one.page.getByTestId("given-grants")
  await expect(given).toContainText("Havelland Versicherung")
  await expect(given).not.toContainText("not yet")
  await given.getByRole("button", { name: "Withdraw", exact: true }).click()
  expect(await faultsOf(one.page)).toEqual([])
  await given.getByRole("button", { name: "Withdraw it" }).click()
  await expect(one.page.getByTestId("receipt")).toContainText("cannot be unread")
  await expect(given.getByText("withdrawn", { exact: true })).toBeVisible()
  await expect(car).toHaveCount(0, { timeout: 20_000 })
  const ended = firm.page.getByTestId("ended-grants")
  await expect(ended).toContainText("What you have read before cannot be unread")
  await expect(ended).toContainText("the owner withdrew it")
  expect(await faultsOf(firm.page)).toEqual([])
  await firm.page.goto(`/sealed?vin=${vin}&record=2`)
  await firm.page.getByRole("button", { name: "Look", exact: true }).click()
  await expect(firm.page.getByText(/^Your permission ended on/)).toBeVisible({ timeout: 20_000 })
  await expect(firm.page.getByText(invoice)).toHaveCount(0)
})

test("granted again for a minute, the car leaves the list by itself when its time is over", async ({
  person,
}) => {
  test.setTimeout(240_000)
  const one = await person(owner)
  await one.connectOn(`/garage?vin=${vin}&do=insurer`)
  await grantTo(one, "Havelland Versicherung (DE)", until(45))
  const firm = await person(insurer)
  await firm.connectOn("/insurer/cars")
  await showList(firm)
  const car = firm.page.getByTestId("granted-car").filter({ hasText: "700022" })
  await expect(car).toBeVisible()
  await expect(car).toHaveCount(0, { timeout: 130_000 })
  await expect(firm.page.getByTestId("ended-grants")).toContainText("its time was over")
  await firm.page.goto(`/insurer?vin=${vin}`)
  await expect(firm.page.getByRole("heading", { name: "Maintenance and repairs" })).toBeVisible()
  await expect(firm.page.getByTestId("cover-gaps")).toBeVisible()
})
