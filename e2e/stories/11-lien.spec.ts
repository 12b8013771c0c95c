import { getLien, registerLienSync, signLienConsent } from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { localChainId } from "@urcar/sdk/local"
import { type Hex, isAddressEqual } from "viem"
import { chainTime } from "../support/chain-time.ts"
import { ownerOnChain, untilListed } from "../support/check.ts"
import { actor, chain, clientOf, indexer } from "../support/place.ts"
import { creditOf, meet, readWarnings, signedLink, untilLien, untilOnSale } from "../support/sale.ts"
import { expect, test } from "../support/story.ts"
import { bearVehicle, giveEuros, putOnSale } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700011"
const owner = "owner-laurel"
const buyer = "buyer"
/** Holds the lien. */
const lender = "coteaux"
/** Attests the sale. */
const attester = "obstmarkt"

const second = "WVWZZZ1KZTW700012"
const { testEuro } = getDeployment(localChainId).addresses
const million = 1_000_000n

let link: string
let saleId: Hex

test.describe.configure({ mode: "serial" })

test("a bank asks, the owner signs, the bank registers its lien", async ({ person }) => {
  await bearVehicle(vin, owner)
  await untilListed(vin)
  const bank = await person(lender)
  await meet(bank, "/trade/liens")
  const { page } = bank
  await page.getByRole("button", { name: "Make the link for the owner" }).click()
  await expect(page.getByText("There is a problem")).toBeVisible()
  const form = page.getByRole("region", { name: "Register a lien" })
  await form.getByLabel("VIN", { exact: true }).fill(vin)
  await form.getByLabel("What a payoff may ask at most").fill("8,000")
  await page.getByRole("button", { name: "Make the link for the owner" }).click()
  const asked = await signedLink(page)

  const stranger = await person(buyer)
  await meet(stranger, asked)
  await expect(stranger.page.getByText("Only the car’s owner can sign this.")).toBeVisible()
  expect(stranger.wallet.asked).toEqual([])

  const laurel = await person(owner)
  await meet(laurel, asked)
  await expect(laurel.page.getByText("€8,000").first()).toBeVisible()
  await laurel.page.getByRole("button", { name: "Sign for the lien" }).click()
  const signed = await signedLink(laurel.page)
  expect((await getLien(chain, { vin })).holder).toBeNull()

  await page.goto(signed)
  await page.getByRole("button", { name: "Register the lien" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Registered.")
  const { holder, ceiling } = await getLien(chain, { vin })
  expect(holder && isAddressEqual(holder, actor(lender).address)).toBe(true)
  expect(ceiling).toBe(8_000n * million)
  await untilLien(vin, true)
})

test("a buyer is warned of the lien, and offers", async ({ person }) => {
  saleId = await putOnSale(vin, owner, 15_000n, { attester })
  await untilOnSale(saleId)
  const rowan = await person(buyer)
  await meet(rowan, `/trade/${saleId}`)
  const { page } = rowan
  await expect(page.getByText("A lien rests on this car.")).toBeVisible()
  await expect(page.getByText("The lien’s holder gets").locator("..")).toContainText("outside")
  await readWarnings(page, /^Offer €/)
  await page.getByRole("button", { name: /^Offer €15,000/ }).click()
  await expect(page.getByText("Your offer stands", { exact: true }).first()).toBeVisible()
})

test("the holder signs that it was paid; the attester ends the lien with the sale", async ({ person }) => {
  await expect
    .poll(async () => (await indexer.listOffers({ saleId, state: "open" })).items.length, { timeout: 30_000 })
    .toBe(1)
  const bank = await person(lender)
  await meet(bank, "/trade/liens")
  const own = bank.page.getByRole("region", { name: "Your liens" })
  await own.getByRole("button", { name: "Quote a payoff" }).click()
  await expect(own.getByText("No money for you moves in this sale here")).toBeVisible()
  await own.getByRole("button", { name: "Sign that you were paid" }).click()
  link = await signedLink(bank.page)
  expect(bank.wallet.asked).toEqual(["eth_signTypedData_v4"])

  const notary = await person(attester)
  await meet(notary, "/trade")
  const { page } = notary
  const waiting = page.getByRole("region", { name: "Waiting for you" })
  const offer = waiting.getByRole("listitem").filter({ hasText: "€15,000" })
  await offer.getByRole("button", { name: "Attest and hand over the title" }).click()
  await offer.getByLabel("Payment reference").fill("TRANSFER 11")
  await expect(offer.getByRole("button", { name: "First give the payoff quote" })).toBeVisible()
  await offer.getByLabel("Link of the payoff quote").fill("https://example.org/nothing")
  await expect(offer.getByText("This is no link of a payoff quote.")).toBeVisible()
  await offer.getByLabel("Link of the payoff quote").fill(link)
  await expect(offer.getByText("was paid elsewhere and gives its lien up")).toBeVisible()
  await offer.getByRole("button", { name: "Attest and hand over the title" }).click()
  await expect(waiting.getByTestId("receipt")).toContainText("Attested. The title has moved.")
  expect(isAddressEqual(await ownerOnChain(vin), actor(buyer).address)).toBe(true)
  expect((await getLien(chain, { vin })).holder).toBeNull()

  await untilListed(vin)
  await untilLien(vin, false)
  await page.goto(`/trade/${saleId}`)
  await expect(page.getByText("A lien ended, of")).toBeVisible()
})

test("a direct sale pays the lien off out of the price, in one transaction", async ({ person }) => {
  await bearVehicle(second, owner)
  const deadline = Math.floor((await chainTime()) / 1_000) + 86_400
  const terms = { vin: second, currency: testEuro, ceiling: 8_000n * million, deadline }
  const holder = actor(attester).address
  const signature = await signLienConsent(clientOf(owner), { terms, holder })
  await registerLienSync(clientOf(attester), { terms, signature })
  const direct = await putOnSale(second, owner, 15_000n)
  await giveEuros(buyer, 15_000n)
  await untilOnSale(direct)
  await untilLien(second, true)

  const bank = await person(attester)
  await meet(bank, "/trade/liens")
  const card = bank.page.getByTestId("lien").filter({ hasText: second.slice(-6) })
  await card.first().getByRole("button", { name: "Quote a payoff" }).click()
  await card.first().getByLabel("What you ask").fill("6,000")
  await card.first().getByRole("button", { name: "Sign for €6,000" }).click()
  const quote = await signedLink(bank.page)
  const before = { bank: await creditOf(attester, "saleDesk"), seller: await creditOf(owner, "saleDesk") }

  const rowan = await person(buyer)
  await meet(rowan, quote)
  const { page } = rowan
  await expect(page.getByText(/takes €6,000 for its lien/)).toBeVisible()
  await expect(page.getByText("The lien’s holder gets").locator("..")).toContainText("€6,000")
  await expect(page.getByText("The seller gets").locator("..")).toContainText("€8,925")
  await readWarnings(page, /^Buy for €/)
  await expect(page.getByRole("radio", { name: /^In one step/ })).toBeChecked()
  await page.getByRole("button", { name: "Buy for €15,000" }).click()
  await expect(page.getByText("The title of this car moved on")).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText("Paid off out of the price").locator("..")).toContainText("€6,000")
  expect(isAddressEqual(await ownerOnChain(second), actor(buyer).address)).toBe(true)
  expect((await getLien(chain, { vin: second })).holder).toBeNull()
  expect((await creditOf(attester, "saleDesk")) - before.bank).toBe(6_000n * million)
  expect((await creditOf(owner, "saleDesk")) - before.seller).toBe(8_925n * million)
  // The permit and one transaction: no allowance came before it, and none is left.
  expect(rowan.wallet.asked).toEqual(["eth_signTypedData_v4", "eth_sendTransaction"])
})

test("a bank releases a lien without a sale", async ({ person }) => {
  const buyerOwned = { vin, currency: testEuro, ceiling: 500n * million }
  const deadline = Math.floor((await chainTime()) / 1_000) + 86_400
  const terms = { ...buyerOwned, deadline }
  const signature = await signLienConsent(clientOf(buyer), { terms, holder: actor(lender).address })
  await registerLienSync(clientOf(lender), { terms, signature })
  await untilLien(vin, true)
  const bank = await person(lender)
  await meet(bank, "/trade/liens")
  const own = bank.page.getByRole("region", { name: "Your liens" })
  await own.getByRole("button", { name: "Release", exact: true }).click()
  bank.wallet.rejects = true
  await own.getByRole("button", { name: "Release the lien" }).click()
  await expect(own.getByText("It was not done")).toBeVisible()
  expect((await getLien(chain, { vin })).holder).not.toBeNull()
  bank.wallet.rejects = false
  await own.getByRole("button", { name: "Try again" }).click()
  await expect.poll(async () => (await getLien(chain, { vin })).holder).toBeNull()
})
