import type { ContractName } from "@urcar/sdk/chain"
import {
  disputeCourtAbi,
  federationAbi,
  licenseRegistryAbi,
  ownerRegistryAbi,
  rewardPoolAbi,
  saleDeskAbi,
  testEuroAbi,
  vehicleRegistryAbi,
} from "@urcar/sdk/generated"
import { type Abi, type Address, type Hex, isAddressEqual, toFunctionSelector } from "viem"

/** Which contract was called, and what for. */
export type Act = { readonly contract: ContractName; readonly name: string }

const abis: readonly (readonly [ContractName, Abi])[] = [
  ["vehicleRegistry", vehicleRegistryAbi],
  ["saleDesk", saleDeskAbi],
  ["licenseRegistry", licenseRegistryAbi],
  ["ownerRegistry", ownerRegistryAbi],
  ["disputeCourt", disputeCourtAbi],
  ["rewardPool", rewardPoolAbi],
  ["federation", federationAbi],
  ["testEuro", testEuroAbi],
]

/** What a transaction asks of the register; null where it is none of its. */
export function nameAct(
  { to, input }: { readonly to: Address | null; readonly input: Hex },
  contracts: Readonly<Record<ContractName, Address>>,
): Act | null {
  const found = to && abis.find(([contract]) => isAddressEqual(contracts[contract], to))
  if (!found) return null
  const [contract, abi] = found
  const called = abi.find(
    (item) => item.type === "function" && toFunctionSelector(item) === input.slice(0, 10),
  )
  return called?.type === "function" ? { contract, name: called.name } : null
}
