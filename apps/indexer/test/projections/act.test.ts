import { deployments, licenseRegistryAbi } from "@urcar/sdk/generated"
import { encodeFunctionData, sliceHex, zeroAddress } from "viem"
import { describe, expect, test } from "vitest"
import { describeCall } from "../../src/projections/act.ts"
import { author } from "../support/samples.ts"

const { licenseRegistry } = deployments[31_337].addresses
const callData = encodeFunctionData({
  abi: licenseRegistryAbi,
  functionName: "admit",
  args: [author, "0x4652", 1],
})

describe("describeCall", () => {
  test("default: contract, function and parameters", () => {
    expect(describeCall(licenseRegistry, callData)).toMatchObject({
      contract: "licenseRegistry",
      functionName: "admit",
      parameters: [
        { name: "account", type: "address" },
        { name: "country", type: "bytes2", value: "0x4652" },
        { name: "roles", type: "uint32", value: "1" },
      ],
      selector: callData.slice(0, 10),
    })
  })

  test("behavior: what our contracts do not know stays bytes", () => {
    const unknown = { functionName: null, parameters: null }
    expect(describeCall(zeroAddress, "0x")).toEqual({ ...unknown, contract: null, selector: "0x" })
    expect(describeCall(licenseRegistry, "0xffffffff")).toMatchObject({ ...unknown, selector: "0xffffffff" })
    expect(describeCall(licenseRegistry, sliceHex(callData, 0, 20))).toMatchObject(unknown)
  })
})
