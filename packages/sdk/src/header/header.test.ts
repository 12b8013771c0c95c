import type { Hex } from "viem"
import { createPublicClient, createTestClient, createWalletClient, http, publicActions } from "viem"
import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts"
import { foundry } from "viem/chains"
import { keccak256, toRlp } from "viem/utils"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type LocalChain, startEmptyChain } from "../testing/local-chain.ts"
import { encodeTransaction } from "./encode-transaction.ts"
import { findHeaderRule, hashHeader } from "./hash-header.ts"
import { type BlockHeader, headerFields, readHeader } from "./header.ts"
import { transactionsRoot } from "./transactions-root.ts"

let chain: LocalChain
beforeAll(async () => {
  chain = await startEmptyChain()
})
afterAll(() => chain.stop())

const emptyRoot = "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421"
const account = mnemonicToAccount("test test test test test test test test test test test junk")

function connect() {
  const transport = http(chain.url)
  return {
    clock: createTestClient({ chain: foundry, transport, mode: "anvil" }).extend(publicActions),
    reader: createPublicClient({ chain: foundry, transport }),
    wallet: createWalletClient({ account, chain: foundry, transport }),
  }
}

/** The newest block as the node tells it, with as many transactions in it as asked for. */
async function mineBlock(transactions: number) {
  const { clock, wallet } = connect()
  await clock.setAutomine(false)
  const nonce = await clock.getTransactionCount({ address: account.address })
  for (let place = 0; place < transactions; place++)
    await wallet.sendTransaction({
      to: account.address,
      value: BigInt(place),
      nonce: nonce + place,
      gas: 21_000n,
    })
  await clock.mine({ blocks: 1 })
  const raw = await connect().reader.request({ method: "eth_getBlockByNumber", params: ["latest", true] })
  if (raw === null) throw new Error("no block")
  const header = readHeader(raw)
  if (header === undefined || raw.hash === null) throw new Error("no header")
  const signed = raw.transactions.map(encodeTransaction)
  return { header, hash: raw.hash, signed: signed.filter((bytes) => bytes !== null) }
}

const flip = (value: Hex): Hex => {
  const last = Number.parseInt(value.slice(-1), 16)
  return value === "0x" ? "0x01" : `0x${value.slice(2, -1)}${(last ^ 1).toString(16)}`
}

describe("hashHeader", () => {
  test("default: gives the hash that a node tells of its own blocks, empty or not", async () => {
    for (const transactions of [0, 1, 3]) {
      const { header, hash } = await mineBlock(transactions)
      expect(hashHeader(header)).toBe(hash)
      expect(findHeaderRule(header, hash)).toBe("ethereum")
      expect([...header.keys()]).toEqual(headerFields.slice(0, header.size))
    }
  })

  test("behavior: every field counts", async () => {
    const { header, hash } = await mineBlock(1)
    for (const [field, value] of header) {
      const altered: BlockHeader = new Map(header).set(field, flip(value))
      expect(hashHeader(altered), field).not.toBe(hash)
      expect(findHeaderRule(altered, hash), field).toBeNull()
    }
  })

  test("behavior: by the rule of QBFT, seals and round do not count, validators do", async () => {
    const { header } = await mineBlock(0)
    const vanity: Hex = `0x${"00".repeat(32)}`
    const seal = (number: number): Hex => `0x${String(number).repeat(130)}`
    const withExtra = (extra: Hex): BlockHeader => new Map(header).set("extraData", extra)
    const validators: Hex[] = [privateKeyToAccount(keccak256("0x01")).address]
    const sealed = withExtra(toRlp([vanity, validators, [], "0x03", [seal(1), seal(2)]]))
    const bare = withExtra(toRlp([vanity, validators, [], "0x", []]))
    expect(hashHeader(sealed, "qbft")).toBe(hashHeader(bare, "ethereum"))
    expect(hashHeader(sealed, "ethereum")).not.toBe(hashHeader(sealed, "qbft"))
    expect(findHeaderRule(sealed, hashHeader(bare))).toBe("qbft")
    const other = withExtra(toRlp([vanity, [account.address], [], "0x03", [seal(1), seal(2)]]))
    expect(hashHeader(other, "qbft")).not.toBe(hashHeader(sealed, "qbft"))
    expect(() => hashHeader(withExtra("0x1234"), "qbft")).toThrow(RangeError)
  })
})

describe("readHeader", () => {
  test("behavior: undefined for what is no block", async () => {
    const { header } = await mineBlock(0)
    const told = Object.fromEntries(header)
    expect(readHeader(told)).toEqual(header)
    for (const value of [null, "block", {}, { ...told, stateRoot: 1 }, { ...told, nonce: undefined }])
      expect(readHeader(value)).toBeUndefined()
  })
})

describe("encodeTransaction", () => {
  test("default: gives back what was signed, of every kind", async () => {
    const { clock } = connect()
    await clock.setAutomine(true)
    const common = { to: account.address, value: 7n, gas: 60_000n, data: "0x00ff" } as const
    const fees = { maxFeePerGas: 3_000_000_000n, maxPriorityFeePerGas: 1n }
    const accessList = [{ address: account.address, storageKeys: [keccak256("0x01")] }] as const
    const kinds = [
      { type: "legacy", gasPrice: 3_000_000_000n },
      { type: "eip2930", gasPrice: 3_000_000_000n, accessList },
      { type: "eip1559", accessList, ...fees },
      { type: "eip1559", to: undefined, data: "0x00", ...fees },
    ] as const
    for (const kind of kinds) {
      const nonce = await clock.getTransactionCount({ address: account.address })
      const signed = await account.signTransaction({ ...common, ...kind, chainId: foundry.id, nonce })
      const hash = await connect().wallet.sendRawTransaction({ serializedTransaction: signed })
      const told = await connect().reader.request({ method: "eth_getTransactionByHash", params: [hash] })
      expect(encodeTransaction(told)).toBe(signed)
      expect(encodeTransaction({ ...told, input: "0x01" })).toBeNull()
      expect(encodeTransaction({ ...told, type: "0x7f" })).toBeNull()
    }
    expect(encodeTransaction(null)).toBeNull()
  })
})

describe("transactionsRoot", () => {
  test("default: gives the root that a node tells in its headers, for any number of transactions", async () => {
    for (const transactions of [0, 1, 2, 3, 17, 129, 200]) {
      const { header, signed } = await mineBlock(transactions)
      expect(signed).toHaveLength(transactions)
      expect(transactionsRoot(signed)).toBe(header.get("transactionsRoot"))
    }
    expect(transactionsRoot([])).toBe(emptyRoot)
  })

  test("behavior: every byte and the order count", async () => {
    const { signed } = await mineBlock(4)
    const root = transactionsRoot(signed)
    for (const [place, one] of signed.entries())
      expect(transactionsRoot(signed.with(place, flip(one)))).not.toBe(root)
    expect(transactionsRoot(signed.toReversed())).not.toBe(root)
  })
})
