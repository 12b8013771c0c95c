import { toAct } from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { federationAbi, ownerRegistryAbi, plateRegistryAbi, vehicleRegistryAbi } from "@urcar/sdk/generated"
import { kindToBytes32 } from "@urcar/sdk/kinds"
import { parseVin, vinToBytes } from "@urcar/sdk/vin"
import { type Abi, encodeFunctionData, type Hex, zeroAddress, zeroHash } from "viem"
import { describe, expect, test } from "vitest"
import { en } from "#messages/en/index.ts"
import { actAbis, nameAct } from "./name-act.ts"

const { addresses } = getDeployment(31_337)
const vin = parseVin("WVWZZZ1KZTW800001")
const nothing = { vins: [], kinds: [], inner: null }
const certifying = encodeFunctionData({ abi: ownerRegistryAbi, functionName: "certify", args: [zeroAddress] })

describe("nameAct", () => {
  test("default: names a call of the register", () => {
    expect(nameAct({ to: addresses.ownerRegistry, input: certifying }, addresses)).toEqual({
      ...{ contract: "ownerRegistry", name: "certify", ...nothing },
    })
  })

  test("behavior: says which vehicle a call names", () => {
    const plate: Hex = `0x${"00".repeat(16)}`
    const args = [vinToBytes(vin), plate] as const
    const input = encodeFunctionData({ abi: plateRegistryAbi, functionName: "assign", args })
    expect(nameAct({ to: addresses.plateRegistry, input }, addresses)).toMatchObject({ vins: [vin] })
    const wrong = encodeFunctionData({
      ...{ abi: plateRegistryAbi, functionName: "assign" },
      args: [`0x${"ff".repeat(17)}`, plate],
    } as const)
    expect(nameAct({ to: addresses.plateRegistry, input: wrong }, addresses)).toMatchObject({ vins: [] })
  })

  test("behavior: says of what kind the records in it are", () => {
    const input = encodeFunctionData({
      abi: vehicleRegistryAbi,
      functionName: "append",
      args: [
        {
          ...{ vin: vinToBytes(vin), plate: `0x${"00".repeat(16)}`, kind: kindToBytes32("inspection") },
          ...{ stated: 1n, payload: "{}", sealedRoot: zeroHash, evidenceRoot: zeroHash },
        },
      ],
    } as const)
    const act = nameAct({ to: addresses.vehicleRegistry, input }, addresses)
    expect(act).toMatchObject({ name: "append", vins: [vin], kinds: ["inspection"] })
  })

  test("behavior: tells what the federation announced", () => {
    const { target, data } = toAct(
      { contract: "ownerRegistry", abi: ownerRegistryAbi, functionName: "certify", args: [zeroAddress] },
      31_337,
    )
    const args = [target, data, 0] as const
    const input = encodeFunctionData({ abi: federationAbi, functionName: "schedule", args })
    expect(nameAct({ to: addresses.federation, input }, addresses)).toMatchObject({
      ...{ contract: "federation", name: "schedule" },
      inner: { contract: "ownerRegistry", name: "certify" },
    })
  })

  test("behavior: other contracts, creations and unknown calls are none of the register's", () => {
    expect(nameAct({ to: zeroAddress, input: certifying }, addresses)).toBeNull()
    expect(nameAct({ to: null, input: certifying }, addresses)).toBeNull()
    expect(nameAct({ to: addresses.saleDesk, input: certifying }, addresses)).toBeNull()
  })
})

/** What only contracts call, and what is done once in the federation's life: named, not told. */
const untold: Readonly<Record<string, readonly string[]>> = {
  vehicleRegistry: [
    ...["endAct", "enterAct", "freezeSales", "release", "reserveFor", "settleReserved", "settleSale"],
  ],
  licenseRegistry: ["release", "reserve", "slash"],
  lienRegistry: ["payOff"],
  saleDesk: [],
  federation: [
    ...["consumeScheduledOp", "labelRole", "setGrantDelay", "setRoleAdmin", "setRoleGuardian"],
    ...["setTargetAdminDelay", "setTargetClosed", "setTargetFunctionRole", "updateAuthority"],
  ],
}

describe("texts", () => {
  test.each(Object.entries(actAbis))(
    "behavior: every act of %s has its words, and no words are left over",
    (contract, abi) => {
      const acts = functionsOf(abi).filter(
        (name) => name !== "setAuthority" && !untold[contract]?.includes(name),
      )
      const told: Readonly<Record<string, object>> = en.pages.network.blocks.acts
      expect(Object.keys(told[contract] ?? {}).sort()).toEqual(acts.sort())
    },
  )

  test("behavior: no contract has two functions of one name, for words go by it", () => {
    for (const abi of Object.values(actAbis)) {
      const names = functionsOf(abi)
      expect(names).toHaveLength(new Set(names).size)
    }
  })
})

function functionsOf(abi: Abi): string[] {
  return abi.flatMap((item) =>
    item.type === "function" && item.stateMutability !== "view" && item.stateMutability !== "pure"
      ? [item.name]
      : [],
  )
}
