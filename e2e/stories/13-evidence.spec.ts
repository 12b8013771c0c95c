import { randomBytes } from "node:crypto"
import type { Page } from "@playwright/test"
import { getRecords } from "@urcar/sdk/actions"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import { expectCheckedHere, untilListed } from "../support/check.ts"
import { faultsOf } from "../support/faults.ts"
import { accountOf, actor, chain, clientOf, urls } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle, daysAgo, until } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700013"
const owner = "owner-alder"
const buyer = "owner-birch"
const workshop = "morgenstern"
const invoice = "2026-0815-K"
/** What cameras write into pictures, as a marker that must not arrive. */
const place = "GPS 48.1372 N 11.5756 E"

test.describe.configure({ mode: "serial" })

/** A JPEG as a browser makes it, with an application segment that names a place. */
async function takePicture(page: Page, colour: string): Promise<Buffer> {
  const url = await page.evaluate((fill) => {
    const canvas = document.createElement("canvas")
    canvas.width = 2600
    canvas.height = 1300
    const context = canvas.getContext("2d")
    if (!context) throw new Error("no canvas")
    context.fillStyle = fill
    context.fillRect(0, 0, 2600, 1300)
    return canvas.toDataURL("image/jpeg")
  }, colour)
  const jpeg = Buffer.from(url.slice(url.indexOf(",") + 1), "base64")
  const text = Buffer.from(`Exif\0\0${place}`)
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, text.length + 2]), text])
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
}

async function look({ page }: Person): Promise<void> {
  await page.getByRole("button", { name: "Look", exact: true }).click()
  await expect(page.getByTestId("sealed-part")).toBeVisible({ timeout: 20_000 })
}

test("the owner publishes a key for what will be sealed", async ({ person }) => {
  await bearVehicle(vin, owner)
  const alder = await person(owner)
  await alder.connectOn(`/sealed?vin=${vin}`)
  await alder.page.getByRole("button", { name: "Make and publish it" }).click()
  await alder.page.getByRole("button", { name: "Make and publish", exact: true }).click()
  await expect(alder.page.getByText(/^Published on/)).toBeVisible()
})

test("a workshop records a repair with two pictures and a sealed invoice number", async ({ person }) => {
  const shop = await person(workshop)
  const { page } = shop
  await shop.connectOn(`/add?kind=maintenance&vin=${vin}`)
  await page.getByLabel("Last 6 characters of the VIN, again").fill(vin.slice(-6))
  await page.getByLabel("When it happened").fill(daysAgo(1))
  await page.getByLabel("Odometer", { exact: true }).fill("15200")
  await page.getByRole("radio", { name: "kilometres (km)" }).check()
  await page.getByLabel("Service", { exact: true }).selectOption("Major service")
  await page.getByLabel("Oil", { exact: true }).check()
  const pictures = [await takePicture(page, "steelblue"), await takePicture(page, "firebrick")]
  expect(pictures[0]?.includes(place)).toBe(true)
  await page
    .getByLabel("Pictures or PDFs (optional)")
    .setInputFiles([
      ...pictures.map((buffer, index) => ({ name: `bumper-${index}.jpg`, mimeType: "image/jpeg", buffer })),
      { name: "script.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html>") },
    ])
  await expect(page.getByTestId("evidence-file")).toHaveCount(2)
  await expect(page.getByText("script.jpg is no picture and no PDF.").first()).toBeVisible()
  await page.getByLabel("Invoice number (optional)").fill(invoice)
  await page.getByLabel("Remarks in your own words (optional)").fill("The customer paid in cash.")
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("button", { name: "Store it" }).click()
  await page.getByRole("button", { name: "Sign and record" }).click({ timeout: 30_000 })
  await expect(page.getByTestId("receipt")).toContainText("Recorded as number 2", { timeout: 20_000 })
})

test("nothing of the place, nor of what is sealed, left the browser in the open", async () => {
  const [, record] = await getRecords(chain, { vin })
  if (record === undefined) throw new Error("The repair is on the chain.")
  expect(
    JSON.stringify(record, (_, value) => (typeof value === "bigint" ? `${value}` : value)),
  ).not.toContain(invoice)
  const gateway = createGatewayClient(urls.gateway)
  const list = await gateway.getEvidenceList(record.evidenceRoot)
  expect(list?.files).toHaveLength(2)
  for (const file of list?.files ?? []) {
    const bytes = Buffer.from((await gateway.getEvidenceFile(record.evidenceRoot, file)) ?? [])
    expect([bytes.length > 1000, bytes.includes(place), bytes.includes("Exif")]).toEqual([true, false, false])
  }
})

test("anybody sees the pictures verified; with one byte changed, none of it", async ({ page }) => {
  await untilListed(vin)
  await page.goto(`/vehicles/${vin}`)
  await expectCheckedHere(page)
  await page.getByRole("button", { name: "Fetch and check them here" }).click()
  const shown = page.getByTestId("evidence-shown").getByRole("img")
  await expect(shown).toHaveCount(2)
  const width = await shown
    .first()
    .evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)
  expect(width).toBe(2048)
  expect(await faultsOf(page)).toEqual([])
  await page.route(/\/evidence\/0x[0-9a-f]{64}\/0x[0-9a-f]{64}$/, async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    body[900] = (body[900] ?? 0) ^ 1
    await route.fulfill({ response, body })
  })
  await page.reload()
  await page.getByRole("button", { name: "Fetch and check them here" }).click()
  await expect(page.getByText("File 1 is not shown: it is not what the record committed to")).toBeVisible()
  await expect(page.getByText("File 2 is not shown: it is not what the record committed to")).toBeVisible()
  await expect(page.getByTestId("evidence-shown")).toHaveCount(0)
})

test("a buyer asks, the owner lets it read one field, and the buyer reads it until its time is over", async ({
  person,
}) => {
  test.setTimeout(300_000)
  const birch = await person(buyer)
  await test.step("the buyer may not read, and asks", async () => {
    await birch.connectOn(`/sealed?vin=${vin}&record=2`)
    await look(birch)
    await expect(birch.page.getByText("You may not read this part. You can ask to.")).toBeVisible()
    await expect(birch.page.getByText(invoice)).toHaveCount(0)
    await birch.page.getByRole("button", { name: "Ask to read it" }).click()
    await birch.page.getByRole("button", { name: "Ask", exact: true }).click()
    await expect(birch.page.getByTestId("receipt")).toContainText("Asked.")
  })
  const alder = await person(owner)
  await test.step("the owner opens it, and lets the buyer read the invoice number alone", async () => {
    await alder.connectOn(`/sealed?vin=${vin}`)
    await look(alder)
    await expect(alder.page.getByTestId("sealed-invoiceNumber")).toHaveText(invoice)
    await expect(alder.page.getByTestId("sealed-remarks")).toHaveText("The customer paid in cash.")
    const request = alder.page.getByTestId("sealed-request")
    await expect(request).toContainText(actor(buyer).address.toLowerCase())
    await request.getByRole("button", { name: "Answer" }).click()
    const form = alder.page.getByTestId("grant-form")
    await expect(form.getByText("What was read cannot be unread")).toBeVisible()
    await form.getByRole("radio", { name: "Invoice number" }).check()
    await form.getByLabel("Until (UTC)").fill(until(45))
    expect(await faultsOf(alder.page)).toEqual([])
    await form.getByRole("button", { name: "Let it read" }).click()
    await expect(alder.page.getByTestId("receipt")).toContainText("with its end")
    await expect(alder.page.getByTestId("sealed-grants")).toContainText("one field")
  })
  await test.step("the buyer reads the field, proven against the chain, and no other", async () => {
    await birch.page.goto(`/sealed?vin=${vin}&record=2`)
    await look(birch)
    await expect(birch.page.getByTestId("sealed-invoiceNumber")).toHaveText(invoice)
    await expect(birch.page.getByText("proven to be in what the record committed to")).toBeVisible()
    await expect(birch.page.getByText("seals 1 more field")).toBeVisible()
    await expect(birch.page.getByText("cash")).toHaveCount(0)
    expect(await faultsOf(birch.page)).toEqual([])
  })
  await test.step("when its time is over, the store hands nothing out and the page shows nothing", async () => {
    await expect(birch.page.getByTestId("sealed-invoiceNumber")).toHaveCount(0, { timeout: 130_000 })
    await expect(birch.page.getByText(/^Your permission ended on/)).toBeVisible()
    await expect(birch.page.getByText("cannot be unread").first()).toBeVisible()
    const gateway = createGatewayClient(urls.gateway)
    for (const id of [buyer, "lindenhof", "nordwerk"]) {
      const client = clientOf(id)
      const [part] = await gateway.readSealed(vin, await gateway.authoriseSealedRead(client, vin))
      expect([part?.file, part?.boxes]).toEqual([null, []])
    }
  })
  await test.step("the owner sees who read what", async () => {
    await alder.page.goto(`/sealed?vin=${vin}`)
    await look(alder)
    const grants = alder.page.getByTestId("sealed-grants")
    await expect(grants).toContainText("over")
    await expect(grants).not.toContainText("not yet")
  })
})

test("one field is disclosed by a link; another field in it is refused", async ({ person, page }) => {
  const shop = await person(workshop)
  await shop.connectOn(`/sealed?vin=${vin}`)
  await look(shop)
  await shop.page.getByRole("button", { name: "Show this field to somebody by a link" }).first().click()
  const link = (await shop.page.getByTestId("disclosure-link").getAttribute("data-link")) ?? ""
  await page.goto(link)
  await expect(page.getByTestId("disclosed")).toContainText(invoice, { timeout: 20_000 })
  await expect(page.getByTestId("disclosed")).toContainText("Proven in this browser")
  expect(await faultsOf(page)).toEqual([])
  await page.goto("about:blank")
  await page.goto(`${link.slice(0, -12)}${randomBytes(6).toString("hex")}`)
  await expect(page.getByText(/cut off, altered|not what record 2 committed to/)).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByTestId("disclosed")).toHaveCount(0)
})

test("the owner erases it: nobody opens it any more, and the list of readers stays", async ({ person }) => {
  const alder = await person(owner)
  await alder.connectOn(`/sealed?vin=${vin}`)
  await look(alder)
  await alder.page.getByRole("button", { name: "Erase it for good" }).click()
  await alder.page.getByRole("button", { name: "Erase for good", exact: true }).click()
  await expect(alder.page.getByText(/^Erased on/)).toBeVisible({ timeout: 20_000 })
  await expect(alder.page.getByText(invoice)).toHaveCount(0)
  await expect(alder.page.getByTestId("sealed-grants")).toBeVisible()
  const gateway = createGatewayClient(urls.gateway)
  const author = clientOf(workshop)
  const [part] = await gateway.readSealed(vin, await gateway.authoriseSealedRead(author, vin))
  expect([part?.file, part?.boxes, part?.author]).toEqual([
    null,
    [],
    accountOf(workshop).address.toLowerCase(),
  ])
})

test("whoever stored a picture erases it, nobody else can, and the record says so", async ({
  person,
  page,
}) => {
  await page.goto(`/vehicles/${vin}`)
  await page.getByRole("button", { name: "Fetch and check them here" }).click()
  const link = await page.getByRole("link", { name: "Erase one" }).getAttribute("href")
  const alder = await person(owner)
  await alder.connectOn(link ?? "")
  await expect(alder.page.getByText("only it can erase them", { exact: false })).toBeVisible()
  await expect(alder.page.getByRole("button", { name: "Erase it for good" })).toHaveCount(0)

  const shop = await person(workshop)
  await shop.connectOn(link ?? "")
  const first = shop.page.getByTestId("erasable-file").first()
  const second = shop.page.getByTestId("erasable-file").last()
  await expect(shop.page.getByTestId("evidence-shown")).toHaveCount(2)
  await first.getByRole("button", { name: "Erase it for good" }).click()
  expect(await faultsOf(shop.page)).toEqual([])
  await first.getByRole("button", { name: "Erase for good", exact: true }).click()
  await expect(shop.page.getByTestId("receipt")).toContainText("Erased.")
  await expect(first.getByText("File 1 is not kept any more")).toBeVisible()
  await expect(second.getByRole("img")).toBeVisible()

  await page.reload()
  await page.getByRole("button", { name: "Fetch and check them here" }).click()
  await expect(page.getByText("File 1 is not kept any more")).toBeVisible()
  await expect(page.getByTestId("evidence-shown")).toHaveCount(1)
})
