import type { Abi, ContractFunctionArgs, ContractFunctionName } from "viem"
import type { ContractName } from "../../chain/deployment.ts"

/** A call of a contract of the register, before it is known on which chain. Pure data. */
export interface ContractCall {
  readonly contract: ContractName
  readonly abi: Abi
  readonly functionName: string
  readonly args: readonly unknown[]
  /** Native coin to send along. */
  readonly value?: bigint
}

/** A call with arguments checked against the contract's ABI. */
export function contractCall<
  const Contract extends Abi,
  Name extends ContractFunctionName<Contract, "nonpayable" | "payable">,
>(
  contract: ContractName,
  abi: Contract,
  functionName: Name,
  args: ContractFunctionArgs<Contract, "nonpayable" | "payable", Name>,
  value?: bigint,
): ContractCall {
  const list: readonly unknown[] = Array.isArray(args) ? args : []
  return { contract, abi, functionName, args: list, ...(value !== undefined && { value }) }
}
