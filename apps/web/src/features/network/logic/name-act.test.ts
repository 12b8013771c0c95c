import { getDeployment } from "@urcar/sdk/chain"
import { ownerRegistryAbi } from "@urcar/sdk/generated"
import { encodeFunctionData, zeroAddress } from "viem"
import { expect, test } from "vitest"
import { nameAct } from "./name-act.ts"

const { addresses } = getDeployment(31_337)
const data = encodeFunctionData({ abi: ownerRegistryAbi, functionName: "certify", args: [zeroAddress] })

test("names a call of the register", () => {
  expect(nameAct({ to: addresses.ownerRegistry, input: data }, addresses)).toEqual({
    contract: "ownerRegistry",
    name: "certify",
  })
})

test("behavior: other contracts, creations and unknown calls are none of the register's", () => {
  expect(nameAct({ to: zeroAddress, input: data }, addresses)).toBeNull()
  expect(nameAct({ to: null, input: data }, addresses)).toBeNull()
  expect(nameAct({ to: addresses.saleDesk, input: data }, addresses)).toBeNull()
})
