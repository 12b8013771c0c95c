import { isAddressEqual } from "viem"
import { expectCheckedHere, ownerOnChain, untilListed } from "../support/check.ts"
import { actor, indexer } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

/** A car that the demo offers, its payment to be attested by the bank. */
const bank = "obstmarkt"
const buyer = "buyer-fr"

async function findOffer() {
  const { items } = await indexer.listVehicles({ onSale: true, limit: 60 })
  const car = items.find(({ offer }) => offer?.mode === "attested")
  if (!car?.offer) throw new Error("The demo offers no car with an attested sale.")
  return { vin: car.vin, saleId: car.offer.saleId }
}

test("a buyer offers, the bank attests the payment, the title moves", async ({ person }) => {
  const { vin, saleId } = await findOffer()
  const rowan = await person(buyer)
  await rowan.connectOn(`/trade/${saleId}`)
  const warnings = rowan.page.getByLabel("I have read the warnings above.")
  const offer = rowan.page.getByRole("button", { name: /^(Offer €|Say that you have read)/ })
  await expect(offer).toBeVisible()
  if (await warnings.isVisible()) await warnings.check()
  await offer.click()
  await expect(rowan.page.getByText("Your offer stands", { exact: true }).first()).toBeVisible()
  expect(isAddressEqual(await ownerOnChain(vin), actor(buyer).address)).toBe(false)

  const { page, connectOn } = await person(bank)
  await connectOn("/trade")
  const waiting = page.getByRole("region", { name: "Waiting for you" })
  const attest = waiting.getByRole("button", { name: "Attest and hand over the title" })
  await attest.click()
  await waiting.getByLabel("Payment reference").fill("INVOICE 4711")
  await attest.click()
  await expect(waiting.getByTestId("receipt")).toContainText("Attested. The title has moved.")
  expect(isAddressEqual(await ownerOnChain(vin), actor(buyer).address)).toBe(true)

  await untilListed(vin)
  await page.goto(`/vehicles/${vin}`)
  await expectCheckedHere(page)
  await expect(page.getByText("Sold: a notary or bank attested the payment.").first()).toBeVisible()
})
