import { getCredit, getEscrow, mintEuroSync } from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { localChainId } from "@urcar/sdk/local"
import { type Address, isAddressEqual } from "viem"
import { chainTime, passTime } from "../support/chain-time.ts"
import { ownerOnChain, untilListed } from "../support/check.ts"
import { actor, chain, clientOf, indexer } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700009"
const owner = "owner-juniper"
const buyer = "buyer"
const day = 86_400
const price = 20_000_000_000n
const { testEuro } = getDeployment(localChainId).addresses

/** Earlier stories may have moved the chain's clock; a page that signs a deadline must agree with it. */
async function meet({ page, connectOn }: Person, path: string): Promise<void> {
  await page.clock.setSystemTime(await chainTime())
  await connectOn(path)
}

async function findSale() {
  const life = await indexer.getVehicle(vin)
  const listing = life?.listings[0]
  if (!listing) throw new Error(`${vin} was never put on sale.`)
  return listing.saleId
}

const creditOf = (account: Address) => getCredit(chain, { account, currency: testEuro, desk: "escrowDesk" })

test.describe.configure({ mode: "serial" })

test("an owner offers a car by escrow and puts up the bond", async ({ person }) => {
  await bearVehicle(vin, owner)
  await mintEuroSync(clientOf(owner), { to: actor(owner).address, amount: price })
  await untilListed(vin)
  const seller = await person(owner)
  await meet(seller, "/garage")
  const { page } = seller
  const car = page.getByTestId("own-car").filter({ hasText: "Nordwerk Story" })
  await car.getByRole("link", { name: "Sell" }).click()
  await page.getByLabel("I have read the file, and as far as I know it is right.").check()
  for (const question of ["defects", "repaired outside a licensed workshop", "parts of value changed"])
    await page.getByRole("group", { name: question }).getByLabel("no", { exact: true }).check()
  await page.getByLabel("Price", { exact: true }).fill("20,000")
  await page.getByRole("radio", { name: "By escrow" }).check()
  await page.getByLabel("Odometer now").fill("12")
  await page.getByLabel("kilometres (km)").check()
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("button", { name: "Sign and put on sale" }).click()
  await expect(page.getByTestId("receipt")).toContainText("One step is left: put up the bond.")
  await expect(findSale).toPass({ timeout: 20_000 })
  await page.getByRole("link", { name: "Put up the bond" }).click()
  await page.getByRole("button", { name: "Put up €200" }).click()
  await expect(page.getByText("Your bond lies at the desk.")).toBeVisible()
  expect(await creditOf(actor(owner).address)).toBe(price / 100n)
})

test("a buyer pays in, takes the car, and rejects it with a reason", async ({ person }) => {
  const saleId = await findSale()
  const rowan = await person(buyer)
  await meet(rowan, `/trade/${saleId}`)
  const { page, wallet } = rowan
  const warnings = page.getByLabel("I have read the warnings above.")
  const payIn = page.getByRole("button", { name: /^(Pay in|Say that you have read)/ })
  await expect(payIn).toBeVisible()
  if (await warnings.isVisible()) await warnings.check()
  wallet.rejects = true
  await payIn.click()
  await expect(page.getByText("It was not done")).toBeVisible()
  wallet.rejects = false
  await page.getByRole("button", { name: "Try again" }).click()

  const escrow = page.getByTestId("escrow")
  await expect(escrow.getByText("Price paid in").first()).toBeVisible({ timeout: 40_000 })
  expect((await getEscrow(chain, { saleId }))?.price).toBe(price)
  expect(isAddressEqual(await ownerOnChain(vin), actor(owner).address)).toBe(true)

  await escrow.getByRole("button", { name: "Confirm the handover" }).click()
  await escrow.getByRole("button", { name: "Confirm the handover" }).last().click()
  await expect(escrow.getByTestId("receipt")).toContainText("Handed over.")
  await expect(escrow.getByText("Being inspected")).toBeVisible()

  await escrow.getByRole("button", { name: "Reject the car" }).click()
  await escrow.getByRole("radio", { name: "a defect that was not disclosed" }).check()
  await expect(escrow.getByText("To the register, as a lost bond")).toBeVisible()
  await escrow.getByRole("button", { name: "Reject the car" }).last().click()
  await expect(escrow.getByTestId("receipt")).toContainText("Rejected.")
  await expect(escrow.getByText("Rejected: a defect that was not disclosed")).toBeVisible()
})

test("the seller is silent, and anyone has the money returned", async ({ person }) => {
  const saleId = await findSale()
  await passTime(7 * day + 60)
  const rowan = await person(buyer)
  await meet(rowan, "/trade")
  const { page } = rowan
  const orders = page.getByRole("region", { name: "Your orders" })
  await expect(orders.getByText("The rejection stands").first()).toBeVisible()
  await orders.getByRole("link", { name: "Open this sale" }).first().click()
  const escrow = page.getByTestId("escrow")
  await escrow.getByRole("button", { name: "Return the money" }).click()
  await escrow.getByRole("button", { name: "Return the money" }).last().click()
  await expect(escrow.getByTestId("receipt")).toContainText("Returned.")
  expect((await getEscrow(chain, { saleId }))?.state).toBe("refunded")
  expect(await creditOf(actor(buyer).address)).toBe(price)
  expect(await creditOf(actor(owner).address)).toBe(0n)
  expect(isAddressEqual(await ownerOnChain(vin), actor(owner).address)).toBe(true)
})
