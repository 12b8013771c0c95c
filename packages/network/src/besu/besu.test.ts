import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { deployUrCar, localConstruction, predictAddresses } from "@urcar/contracts/deploy"
import { getDeployment } from "@urcar/sdk/chain"
import { validatorSetAbi } from "@urcar/sdk/generated"
import { createTestClient, getAddress, http, keccak256, publicActions } from "viem"
import { foundry } from "viem/chains"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { describeExample } from "../description/example.ts"
import { NetworkError } from "../description/network-error.ts"
import { startAnvil } from "../engines/anvil-engine.ts"
import type { RunningNetwork } from "../engines/engine.ts"
import { decodeExtraData, encodeExtraData } from "./extra-data.ts"
import { describeBesuFiles } from "./files.ts"
import { createBesuGenesis } from "./genesis.ts"
import { besuGenesisSchema } from "./genesis-schema.ts"

const network = describeExample()

describe("extraData", () => {
  it("is what Besu's documentation shows, with validators and without", () => {
    expect(encodeExtraData([])).toBe(`0xe5a0${"00".repeat(32)}c0c080c0`)
    const documented =
      "0xf87aa00000000000000000000000000000000000000000000000000000000000000000f8549464a702e6263b7297a96638cac6ae65e6541f4169943923390ad55e90c237593b3b0e401f3b08a0318594aefdb9a738c9f433e5b6b212a6d62f6370c2f69294c7eeb9a4e00ce683cf93039b212648e01c6c6b78c080c0"
    expect([...decodeExtraData(documented)].sort()).toEqual([
      "0x3923390ad55e90c237593b3b0e401f3b08a03185",
      "0x64a702e6263b7297a96638cac6ae65e6541f4169",
      "0xaefdb9a738c9f433e5b6b212a6d62f6370c2f692",
      "0xc7eeb9a4e00ce683cf93039b212648e01c6c6b78",
    ])
  })

  it("behavior: what was encoded is decoded, in order of the addresses", () => {
    const given = network.validators.map(({ address }) => address)
    const read = decodeExtraData(encodeExtraData(given)).map((address) => getAddress(address))
    expect(new Set(read)).toEqual(new Set(given))
    expect(read.map((one) => one.toLowerCase())).toEqual(read.map((one) => one.toLowerCase()).sort())
  })

  it("error: RangeError for anything else", () => {
    for (const wrong of ["0xc0", "0x80", `0xe5a0${"11".repeat(32)}c0c080c0`] as const)
      expect(() => decodeExtraData(wrong)).toThrow(RangeError)
  })
})

describe("createBesuGenesis", () => {
  it("fits Besu's documented schema, free of gas", async () => {
    const genesis = await createBesuGenesis(network)
    expect(besuGenesisSchema.parse(genesis)).toEqual(genesis)
    expect(genesis.config).toMatchObject({ chainId: network.chainId, zeroBaseFee: true })
    expect(decodeExtraData(`0x${genesis.extraData.slice(2)}`)).toEqual([])
  })

  it("behavior: the schema refuses what Besu does not document", async () => {
    const genesis = await createBesuGenesis(network)
    expect(besuGenesisSchema.safeParse({ ...genesis, zeroBaseFee: true }).success).toBe(false)
    expect(besuGenesisSchema.safeParse({ ...genesis, difficulty: "0x2" }).success).toBe(false)
    expect(besuGenesisSchema.safeParse({ ...genesis, alloc: {} }).success).toBe(false)
  })

  it("takes validators from a list where the contract's are gone", async () => {
    const [one] = network.validators
    const validators = one ? [one.address] : []
    const genesis = besuGenesisSchema.parse(await createBesuGenesis(network, [{ block: 1_000, validators }]))
    expect(genesis.config.transitions?.qbft).toEqual([
      { block: 1_000, validatorselectionmode: "blockheader", validators },
    ])
  })
})

describe("the validators' contract in the genesis", () => {
  let folder: string
  let chain: RunningNetwork
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "urcar-besu-"))
    chain = await startAnvil(network, folder, 18_546)
  })
  afterAll(async () => {
    await chain?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it("behavior: executed, it lists the description's validators and their operators", async () => {
    const url = chain.nodes[0]?.rpcUrl
    const client = createTestClient({ mode: "anvil", chain: foundry, transport: http(url) }).extend(
      publicActions,
    )
    const { validatorSet: address, federation } = predictAddresses(network.deployer)
    const { alloc } = await createBesuGenesis(network)
    const account = alloc[address.slice(2).toLowerCase()]
    await client.setCode({ address, bytecode: `0x${account?.code?.slice(2)}` })
    for (const [slot, value] of Object.entries(account?.storage ?? {}))
      await client.setStorageAt({ address, index: `0x${slot.slice(2)}`, value: `0x${value.slice(2)}` })
    const contract = { address, abi: validatorSetAbi } as const
    const listed = network.validators.map((one) => one.address)
    expect(await client.readContract({ ...contract, functionName: "getValidators" })).toEqual(listed)
    expect(await client.readContract({ ...contract, functionName: "authority" })).toBe(federation)
    for (const { address: validator, member } of network.validators) {
      const operator = network.members.find(({ id }) => id === member)?.operator ?? address
      expect(await client.readContract({ ...contract, functionName: "operatorOf", args: [validator] })).toBe(
        operator,
      )
      expect(await client.readContract({ ...contract, functionName: "isValidator", args: [validator] })).toBe(
        true,
      )
      expect(await client.readContract({ ...contract, functionName: "isOperator", args: [operator] })).toBe(
        true,
      )
    }
  })

  it("behavior: the deployment finds it there, and puts everything else where it always does", async () => {
    const { addresses, codeHashes } = getDeployment(network.chainId)
    const rpcUrl = chain.nodes[0]?.rpcUrl ?? ""
    const construction = { ...localConstruction, isValidatorSetInGenesis: true }
    const deployed = await deployUrCar({ rpcUrl, rules: [], admissions: [], construction })
    expect(deployed.addresses).toEqual(addresses)
    expect(deployed.codeHashes).toEqual(codeHashes)
  })

  it("behavior: it is the very code that the register is deployed with", async () => {
    const { addresses, codeHashes } = getDeployment(network.chainId)
    const { alloc } = await createBesuGenesis(network)
    const account = alloc[addresses.validatorSet.slice(2).toLowerCase()]
    expect(keccak256(`0x${account?.code?.slice(2)}`)).toBe(codeHashes.validatorSet)
  })
})

describe("describeBesuFiles", () => {
  it("names every node to every other, with free gas on each", async () => {
    const files = await describeBesuFiles(network)
    const enodes: unknown = JSON.parse(files["static-nodes.json"] ?? "")
    expect(enodes).toHaveLength(6)
    for (const name of ["validator.toml", "rpc.toml"]) expect(files[name]).toContain("min-gas-price=0\n")
    expect(files["validator.toml"]).not.toContain("rpc-http-enabled")
    expect(files["compose.yaml"]?.match(/image: hyperledger\/besu:/g)).toHaveLength(6)
    expect(files["compose.yaml"]?.match(/^ {4}ports:/gm)).toHaveLength(1)
  })

  it("behavior: holds no key", async () => {
    const files = Object.values(await describeBesuFiles(network)).join("")
    expect(files).not.toMatch(/private[- ]key(?!-file)/i)
  })

  it("error: NetworkError, a node without a key, and an address of another key", async () => {
    const [first, second, ...others] = network.validators
    if (!first || !second) throw new Error("The example has four validators.")
    const { nodeKey: _, ...keyless } = first
    const validators = [keyless, { ...second, address: first.address }, ...others]
    const outcome: unknown = await describeBesuFiles({ ...network, validators }).catch(
      (error: unknown) => error,
    )
    expect(outcome).toBeInstanceOf(NetworkError)
    expect(outcome).toMatchObject({
      problems: [expect.stringMatching(/^v1 has no nodeKey/), expect.stringMatching(/^v2 signs as/)],
    })
  })
})
