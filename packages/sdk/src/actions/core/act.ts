import { type Address, encodeFunctionData, type Hex } from "viem"
import type { ContractCall } from "./call.ts"
import { toRequest } from "./write.ts"

/** An act of the federation: a call of one of the register's contracts that stands public before it happens. */
export interface FederalAct {
  readonly target: Address
  readonly data: Hex
}

/** The act that a call is, for example `toAct(admitCall({…}), 31337)`. @throws WrongChainError */
export function toAct(call: ContractCall, chainId: number): FederalAct {
  const { address: target, abi, functionName, args } = toRequest(call, chainId)
  return { target, data: encodeFunctionData({ abi, functionName, args }) }
}
