import { createRecord, toUnsignedRecord, withSignatures } from "@urcar/sdk"
import { actor, createRandom, readingInput } from "@urcar/sdk/testing"
import { keccak256, parseTransaction, recoverTransactionAddress, serializeTransaction } from "viem"
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { signTransaction } from "./transaction.ts"

const author = actor("DE", "transaction author").address
const signature = `0x${"5d".repeat(64)}1b` as const

function recordsOf(count: number) {
  return Array.from({ length: count }, (_, km) => {
    const unsigned = toUnsignedRecord(createRecord(readingInput("WVWZZZ1JZXW000001", km)), { author })
    return withSignatures(unsigned, [signature])
  })
}

describe("signTransaction", () => {
  test("default: the very bytes that viem would sign, of every length, by the sender", async () => {
    const random = createRandom(1_559)
    for (const count of [0, 1, 2, 30, 100])
      for (const nonce of [0, 1, 127, 128, 256, 70_000]) {
        const account = privateKeyToAccount(generatePrivateKey())
        const fee = BigInt(random.integer(0, 2 ** 40)) ** 2n
        const fees = { maxFeePerGas: fee, maxPriorityFeePerGas: BigInt(random.integer(0, 200)) }
        const draft = { records: recordsOf(count), gas: 60_000 + count, nonce, chainId: 31_337, fees }
        const { raw, hash } = await signTransaction(account, draft)
        const { r, s, yParity, v: _, ...parsed } = parseTransaction(raw)
        if (r === undefined || s === undefined || yParity === undefined) throw new TypeError("not signed")
        expect(serializeTransaction(parsed, { r, s, yParity })).toBe(raw)
        expect(hash).toBe(keccak256(raw))
        expect(await recoverTransactionAddress({ serializedTransaction: `0x02${raw.slice(4)}` })).toBe(
          account.address,
        )
        expect(parsed).toMatchObject({ gas: BigInt(60_000 + count), chainId: 31_337, type: "eip1559" })
        expect(parsed.nonce ?? 0).toBe(nonce)
        expect(parsed.maxFeePerGas ?? 0n).toBe(fee)
      }
  })
})
