import { getEscrow } from "@urcar/sdk/actions"
import { type Hex, isAddressEqual } from "viem"
import { ownerOnChain, untilListed } from "../support/check.ts"
import { actor, chain } from "../support/place.ts"
import { creditOf, meet, readWarnings, signedLink, untilOnSale } from "../support/sale.ts"
import { expect, test } from "../support/story.ts"
import { bearVehicle, giveEuros, putOnSale, putUpBond } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700110"
const owner = "owner-larch"
const buyer = "buyer-fr"
const million = 1_000_000n

let saleId: Hex
let link: string

test.describe.configure({ mode: "serial" })

test("a buyer pays in and takes the car", async ({ person }) => {
  await bearVehicle(vin, owner)
  saleId = await putOnSale(vin, owner, 20_000n, { desk: "escrowDesk" })
  await putUpBond(owner, 20_000n)
  await giveEuros(buyer, 20_000n)
  await untilListed(vin)
  await untilOnSale(saleId)
  const sorrel = await person(buyer)
  await meet(sorrel, `/trade/${saleId}`)
  const { page } = sorrel
  await readWarnings(page, /^Pay in/)
  await page.getByRole("button", { name: /^Pay in/ }).click()
  const escrow = page.getByTestId("escrow")
  await expect(escrow.getByText("Price paid in").first()).toBeVisible({ timeout: 40_000 })
  await escrow.getByRole("button", { name: "Confirm the handover" }).click()
  await escrow.getByRole("button", { name: "Confirm the handover" }).last().click()
  await expect(escrow.getByTestId("receipt")).toContainText("Handed over.")
})

test("the seller agrees to a lower price: a signature, sent as a link", async ({ person }) => {
  const seller = await person(owner)
  await meet(seller, `/trade/${saleId}`)
  const { page, wallet } = seller
  const escrow = page.getByTestId("escrow")
  await escrow.getByRole("button", { name: "Agree on another price" }).click()
  const price = escrow.getByLabel("Price you both agree on")
  await price.fill("20,001")
  await expect(escrow.getByText("Enter an amount of at most €20,000.")).toBeVisible()
  await price.fill("18,500")
  await expect(escrow.getByText("To the buyer", { exact: true }).locator("..")).toContainText("€1,500")
  await escrow.getByRole("button", { name: "Sign €18,500" }).click()
  link = await signedLink(page)
  expect(wallet.asked).toEqual(["eth_signTypedData_v4"])
  expect((await getEscrow(chain, { saleId }))?.state).toBe("handed-over")
})

test("the buyer settles at it: title, price and the rest move together", async ({ person }) => {
  const sorrel = await person(buyer)
  await meet(sorrel, link)
  const { page } = sorrel
  const escrow = page.getByTestId("escrow")
  await expect(escrow.getByRole("heading", { name: "The other side agrees to €18,500" })).toBeVisible()
  await escrow.getByRole("button", { name: "Settle at €18,500" }).click()
  await expect(escrow.getByText("Settled at €18,500.")).toBeVisible({ timeout: 40_000 })
  const settled = await getEscrow(chain, { saleId })
  expect(settled).toMatchObject({ state: "settled", price: 18_500n * million })
  expect(isAddressEqual(await ownerOnChain(vin), actor(buyer).address)).toBe(true)
  expect(await creditOf(buyer, "escrowDesk")).toBe(1_500n * million)
  // The price less a fee of half a per cent, and the bond of one per cent of the first price.
  expect(await creditOf(owner, "escrowDesk")).toBe(18_500n * million - 92_500_000n + 200n * million)

  await untilListed(vin)
  await page.goto(`/trade/${saleId}`)
  const receipt = page.getByRole("region", { name: "Receipt" })
  await expect(receipt).toContainText("€18,500")
  await page.goto("/trade")
  await page.getByRole("button", { name: "Withdraw €1,500" }).click()
  await page.getByRole("button", { name: "Withdraw €1,500" }).last().click()
  await expect(page.getByText("Paid out to your account.").first()).toBeVisible()
  expect(await creditOf(buyer, "escrowDesk")).toBe(0n)
})
