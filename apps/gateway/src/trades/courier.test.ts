import { buyVehicleCall } from "@urcar/sdk"
import { createLog } from "@urcar/service"
import { getTransactionCount, sendRawTransactionSync } from "viem/actions"
import { afterAll, describe, expect, inject, onTestFinished, test } from "vitest"
import { sleep } from "../../test/business-load.ts"
import { openTrade, signEnvelope, toEnvelope } from "../../test/sign-trade.ts"
import { openDatabase } from "../database/open-database.ts"
import { startCourier } from "./courier.ts"
import { readDesks } from "./desk.ts"
import { readTrade, type Trade } from "./read-trade.ts"
import { createTradeBook, type TradeState } from "./trade-book.ts"

const { register, buyer, offer } = await openTrade(inject("chainUrl"), "LT")
const { database, close } = await openDatabase("memory")
afterAll(close)
const book = createTradeBook(database)
const rules = { chainId: 31_337, desks: readDesks(31_337) }

/** What becomes of a stored trade that nobody sent: its gateway was killed in between. */
async function carry(trade: Trade): Promise<TradeState> {
  await book.store(trade)
  const log = createLog("gateway", () => undefined)
  const times = { look: 20, release: 100 }
  const courier = startCourier({ book, client: register.reader, times, log })
  onTestFinished(courier.stop)
  for (;;) {
    const state = await book.get(trade.hash)
    if (state.status !== "received") return state
    await sleep(20)
  }
}

describe("startCourier", () => {
  test("default: sends what was stored, and says where it was recorded", async () => {
    const raw = await signEnvelope(buyer, toEnvelope(buyVehicleCall(await offer())))
    expect(await carry(await readTrade(raw, rules))).toMatchObject({ status: "recorded" })
  })

  test("behavior: one whose number went to another transaction ends refused", async () => {
    const [lost, taken] = [await offer(), await offer()]
    const nonce = await getTransactionCount(buyer, buyer.account)
    const sign = (sale: typeof lost) => signEnvelope(buyer, { ...toEnvelope(buyVehicleCall(sale)), nonce })
    await sendRawTransactionSync(buyer, { serializedTransaction: await sign(taken) })
    expect(await carry(await readTrade(await sign(lost), rules))).toMatchObject({
      status: "refused",
      reason: { name: "TransactionNumberUsedError" },
    })
  })

  test("behavior: one that reverts ends refused", async () => {
    const sale = await offer()
    const nonce = await getTransactionCount(buyer, buyer.account)
    const first = await signEnvelope(buyer, { ...toEnvelope(buyVehicleCall(sale)), nonce })
    await sendRawTransactionSync(buyer, { serializedTransaction: first })
    const again = await signEnvelope(buyer, { ...toEnvelope(buyVehicleCall(sale)), nonce: nonce + 1 })
    expect(await carry(await readTrade(again, rules))).toMatchObject({
      status: "refused",
      reason: { name: "TransactionRevertedError" },
    })
  })
})
