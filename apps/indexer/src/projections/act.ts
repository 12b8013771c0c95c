import {
  authorityActsAbi,
  deployments,
  disputeCourtAbi,
  federationAbi,
  licenseRegistryAbi,
  ownerRegistryAbi,
  rewardPoolAbi,
  saleDeskAbi,
  validatorSetAbi,
  vehicleRegistryAbi,
} from "@urcar/sdk/generated"
import { type AbiFunction, type AbiParameter, decodeFunctionData, type Hex, toFunctionSelector } from "viem"
import type { ActParameter } from "../../ponder.schema.ts"
import { lower } from "../decode/text.ts"
import type { FederationAct } from "./rows.ts"

const abi = [
  ...federationAbi,
  ...licenseRegistryAbi,
  ...disputeCourtAbi,
  ...rewardPoolAbi,
  ...saleDeskAbi,
  ...validatorSetAbi,
  ...vehicleRegistryAbi,
  ...ownerRegistryAbi,
  ...authorityActsAbi,
]

const functions = new Map<string, AbiFunction>(
  abi.flatMap((item) => (item.type === "function" ? [[toFunctionSelector(item), item] as const] : [])),
)

const contracts = new Map<string, string>(
  Object.entries(deployments[31_337].addresses).map(([name, address]) => [lower(address), name]),
)

/** A call in words: which contract, which function, with what. */
export type CallInWords = Pick<FederationAct, "contract" | "functionName" | "parameters" | "selector">

/** What a call of the federation does, as far as our contracts know the function. */
export function describeCall(target: Hex, callData: Hex): CallInWords {
  const selector: Hex = `0x${callData.slice(2, 10)}`
  const contract = contracts.get(lower(target)) ?? null
  const called = functions.get(selector)
  const parameters = called === undefined ? null : tryDecode(called, callData)
  if (called === undefined || parameters === null)
    return { contract, functionName: null, parameters: null, selector }
  return { contract, functionName: called.name, parameters, selector }
}

function tryDecode(called: AbiFunction, data: Hex): readonly ActParameter[] | null {
  try {
    const { args = [] } = decodeFunctionData({ abi: [called], data })
    const values: readonly unknown[] = args
    return called.inputs.map((input, place) => toParameter(input, values[place]))
  } catch {
    return null
  }
}

function toParameter({ name = "", type }: AbiParameter, value: unknown): ActParameter {
  return { name, type, value: toText(value) }
}

function toText(value: unknown): string {
  if (typeof value === "string") return value
  if (typeof value === "object")
    return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part))
  return String(value)
}
