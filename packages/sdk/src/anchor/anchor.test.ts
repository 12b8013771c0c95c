import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts"
import { getTransactionCount, writeContract } from "viem/actions"
import { keccak256, numberToHex } from "viem/utils"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createReadClient, createWriteClient, type WriteClient } from "../chain/clients.ts"
import { chainAnchorAbi } from "../generated/index.ts"
import { type LocalChain, startEmptyChain } from "../testing/local-chain.ts"
import { startLyingProxy } from "../testing/lying-proxy.ts"
import { rpc } from "../testing/rpc.ts"
import { createRpc } from "../verify/rpc.ts"
import { anchorChain, createAnchorContract } from "./anchor-chain.ts"
import { checkAnchoredHeads } from "./check-anchored-heads.ts"
import { AnchorMissingError, AnchorsWithheldError, HeadLostError, HeadNotNewerError } from "./errors.ts"
import { listAnchoredHeads } from "./list-anchored-heads.ts"

const privateChain = 31_337
const publicChain = 31_400

let witness: LocalChain
let department: WriteClient
let contract: `0x${string}`

beforeAll(async () => {
  witness = await startEmptyChain({ chainId: publicChain })
  const account = mnemonicToAccount("test test test test test test test test test test test junk")
  department = createWriteClient(account, witness.url, publicChain)
  contract = await createAnchorContract(department)
})
afterAll(() => witness.stop())

/** A private chain of its own with so many blocks, and what was anchored of it every third block. */
async function runPrivateChain(blocks: number) {
  const chain = await startEmptyChain({ chainId: privateChain })
  const seed = keccak256(new TextEncoder().encode(chain.url))
  const poster = createWriteClient(privateKeyToAccount(seed), witness.url, publicChain)
  await rpc(witness.url, "anvil_setBalance", [poster.account.address, "0xde0b6b3a7640000"])
  for (let block = 1; block <= blocks; block++) {
    await rpc(chain.url, "evm_mine", [])
    if (block % 3 === 0) await anchorChain(poster, { source: createRpc(chain.url), contract })
  }
  const list = () =>
    listAnchoredHeads(createReadClient(witness.url, publicChain), {
      contract,
      by: poster.account.address,
      chainId: privateChain,
    })
  return { chain, poster, list }
}

describe("anchorChain", () => {
  test("default: what was anchored is found again and stands", async () => {
    const { chain, list } = await runPrivateChain(10)
    const heads = await list()
    expect(heads.map(({ number }) => number)).toEqual([3, 6, 9])
    const report = await checkAnchoredHeads(createRpc(chain.url), heads)
    expect(report).toMatchObject({ isSame: true, firstLost: null, lastSame: { number: 9 } })
    expect(report.comparisons.every(({ isRecomputed }) => isRecomputed)).toBe(true)
    await chain.stop()
  })

  test("error: HeadNotNewerError where nothing was added", async () => {
    const { chain, poster } = await runPrivateChain(3)
    const anchoring = anchorChain(poster, { source: createRpc(chain.url), contract })
    await expect(anchoring).rejects.toBeInstanceOf(HeadNotNewerError)
    await chain.stop()
  })

  test("error: AnchorMissingError at an account without code, or with other code", async () => {
    const parameters = { source: createRpc(witness.url), contract: department.account.address }
    await expect(anchorChain(department, parameters)).rejects.toBeInstanceOf(AnchorMissingError)
    const other = "0x00000000000000000000000000000000000000aa"
    await rpc(witness.url, "anvil_setCode", [other, "0x6001"])
    const list = listAnchoredHeads(createReadClient(witness.url, publicChain), {
      ...{ contract: other, by: department.account.address, chainId: privateChain },
    } as const)
    await expect(list).rejects.toBeInstanceOf(AnchorMissingError)
  })
})

describe("a private chain that was rewritten", () => {
  test("behavior: the first block that differs is named, and whoever anchors is stopped", async () => {
    const { chain, poster, list } = await runPrivateChain(12)
    const heads = await list()
    // Its validators agree on another history from block 5 on, a longer one.
    await rpc(chain.url, "anvil_rollback", [8])
    await rpc(chain.url, "evm_increaseTime", [1_000])
    for (let block = 5; block <= 15; block++) await rpc(chain.url, "evm_mine", [])
    const report = await checkAnchoredHeads(createRpc(chain.url), heads)
    expect(report.comparisons.map(({ number, status }) => [number, status])).toEqual([
      [3, "same"],
      [6, "differs"],
      [9, "differs"],
      [12, "differs"],
    ])
    expect(report).toMatchObject({ isSame: false, firstLost: { number: 6 }, lastSame: { number: 3 } })
    const anchoring = anchorChain(poster, { source: createRpc(chain.url), contract })
    await expect(anchoring).rejects.toBeInstanceOf(HeadLostError)
    expect(await list()).toEqual(heads)
    await chain.stop()
  })

  test("behavior: a chain that was cut short misses its last heads", async () => {
    const { chain, list } = await runPrivateChain(9)
    await rpc(chain.url, "anvil_rollback", [4])
    const report = await checkAnchoredHeads(createRpc(chain.url), await list())
    expect(report.comparisons.map(({ status }) => status)).toEqual(["same", "missing", "missing"])
    expect(report.firstLost).toMatchObject({ number: 6, found: null })
    await chain.stop()
  })

  test("behavior: an endpoint that tells the anchored hash over another header is told apart", async () => {
    const { chain, list } = await runPrivateChain(3)
    const liar = await startLyingProxy(chain.url, ({ method, result }) =>
      method === "eth_getBlockByNumber" ? { ...Object(result), stateRoot: `0x${"77".repeat(32)}` } : result,
    )
    const report = await checkAnchoredHeads(createRpc(liar.url), await list())
    expect(report.comparisons).toMatchObject([{ status: "same", isRecomputed: false }])
    await liar.stop()
    await chain.stop()
  })
})

describe("listAnchoredHeads", () => {
  test("behavior: each account's heads are its own; nobody's are none", async () => {
    const one = await runPrivateChain(3)
    const other = await runPrivateChain(6)
    expect((await one.list()).map(({ number }) => number)).toEqual([3])
    expect((await other.list()).map(({ number }) => number)).toEqual([3, 6])
    const by = "0x00000000000000000000000000000000000000bb"
    const reader = createReadClient(witness.url, publicChain)
    expect(await listAnchoredHeads(reader, { contract, by, chainId: privateChain })).toEqual([])
    await Promise.all([one.chain.stop(), other.chain.stop()])
  })

  test("behavior: several in one public block are all found", async () => {
    const { chain, poster, list } = await runPrivateChain(3)
    await rpc(witness.url, "evm_setAutomine", [false])
    const nonce = await getTransactionCount(poster, { address: poster.account.address })
    for (const number of [4, 5])
      await writeContract(poster, {
        ...{ address: contract, abi: chainAnchorAbi, functionName: "anchor", gas: 100_000n },
        args: [BigInt(privateChain), BigInt(number), keccak256(numberToHex(number))],
        nonce: nonce + number - 4,
      })
    await rpc(witness.url, "evm_mine", [])
    await rpc(witness.url, "evm_setAutomine", [true])
    const heads = await list()
    expect(heads.map(({ number }) => number)).toEqual([3, 4, 5])
    expect(heads[1]?.publicBlock).toBe(heads[2]?.publicBlock)
    await chain.stop()
  })

  test("error: AnchorsWithheldError where the endpoint leaves one out", async () => {
    const { chain, poster, list } = await runPrivateChain(9)
    const [, middle] = await list()
    const hidden = `0x${(middle?.publicBlock ?? 0).toString(16)}`
    const liar = await startLyingProxy(witness.url, ({ method, params, result }) =>
      method === "eth_getLogs" && JSON.stringify(params).includes(`"${hidden}"`) ? [] : result,
    )
    const reader = createReadClient(liar.url, publicChain)
    const listing = listAnchoredHeads(reader, { contract, by: poster.account.address, chainId: privateChain })
    await expect(listing).rejects.toBeInstanceOf(AnchorsWithheldError)
    await liar.stop()
    await chain.stop()
  })
})
