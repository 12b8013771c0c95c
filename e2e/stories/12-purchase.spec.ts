import { appendRecordSync, getEuroBalance, getVehicle } from "@urcar/sdk/actions"
import { createRecord } from "@urcar/sdk/records"
import { isAddressEqual } from "viem"
import { getTransactionCount } from "viem/actions"
import { ownerOnChain, untilListed } from "../support/check.ts"
import { actor, chain, clientOf } from "../support/place.ts"
import { creditOf, meet, readWarnings, untilOnSale } from "../support/sale.ts"
import { expect, test } from "../support/story.ts"
import { bearVehicle, daysAgo, giveEuros, putOnSale } from "../support/vehicle.ts"

const owner = "owner-lilac"
const buyer = "buyer-fr"
const million = 1_000_000n

test("a permit pays for a car in one transaction", async ({ person }) => {
  const vin = "WVWZZZ1KZTW700112"
  const { address } = actor(buyer)
  await bearVehicle(vin, owner)
  const saleId = await putOnSale(vin, owner, 12_000n)
  await giveEuros(buyer, 12_000n)
  await untilOnSale(saleId)
  const sorrel = await person(buyer)
  await meet(sorrel, `/trade/${saleId}`)
  const { page, wallet } = sorrel
  await readWarnings(page, /^Buy for/)
  const before = {
    sent: await getTransactionCount(chain, { address }),
    euros: await getEuroBalance(chain, { account: address }),
    credit: await creditOf(owner, "saleDesk"),
  }
  await expect(page.getByRole("radio", { name: /^In one step/ })).toBeChecked()
  await page.getByRole("button", { name: "Buy for €12,000" }).click()
  await expect(page.getByText("The title of this car moved on")).toBeVisible({ timeout: 40_000 })
  expect(wallet.asked).toEqual(["eth_signTypedData_v4", "eth_sendTransaction"])
  expect(await getTransactionCount(chain, { address })).toBe(before.sent + 1)
  expect(await getEuroBalance(chain, { account: address })).toBe(before.euros - 12_000n * million)
  expect((await creditOf(owner, "saleDesk")) - before.credit).toBe(11_940n * million)
  expect(isAddressEqual(await ownerOnChain(vin), address)).toBe(true)
})

test("a record added between review and purchase stops it, and the page shows what changed", async ({
  person,
}) => {
  const vin = "WVWZZZ1KZTW700014"
  await bearVehicle(vin, owner)
  const saleId = await putOnSale(vin, owner, 12_000n)
  await giveEuros(buyer, 12_000n)
  await untilOnSale(saleId)
  const sorrel = await person(buyer)
  await meet(sorrel, `/trade/${saleId}`)
  const { page, wallet } = sorrel
  await readWarnings(page, /^Buy for/)
  await expect(page.getByText("Yes. Nothing was recorded since the seller signed.")).toBeVisible()
  const euros = await getEuroBalance(chain, { account: actor(buyer).address })

  const record = createRecord({
    ...{ vin, kind: "reading", odometer: { value: 4_812, unit: "km" }, occurredAt: daysAgo(1) },
    payload: { v: 1, source: "instrument" },
  })
  await appendRecordSync(clientOf("morgenstern"), { record })

  await page.getByRole("button", { name: /^Buy for/ }).click()
  await expect(page.getByText("No. 1 record was added since the seller signed.")).toBeVisible({
    timeout: 40_000,
  })
  await expect(page.getByText(/Record 2.*4,812 km/)).toBeVisible()
  await expect(page.getByText("The file changed after the seller signed.").first()).toBeVisible()
  await expect(page.getByRole("button", { name: /^Buy for/ })).toHaveCount(0)
  expect(wallet.asked).toEqual([])
  expect(await getEuroBalance(chain, { account: actor(buyer).address })).toBe(euros)
  expect(isAddressEqual(await ownerOnChain(vin), actor(owner).address)).toBe(true)
  expect((await getVehicle(chain, { vin })).recordCount).toBe(2)
  await untilListed(vin)
})
