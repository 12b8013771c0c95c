import { type Address, encodeDeployData, encodeFunctionData, type Hex } from "viem"
import { readArtifact } from "../../tasks/deploy/artifacts.ts"
import type { Chain } from "./chain.ts"

/** A deployed contract whose calls are named, not typed: the ABI is whatever the compiler just made. */
export interface Contract {
  readonly address: Address
  encode(functionName: string, args: readonly unknown[]): Hex
  /** Sends a call and answers with the gas it used. */
  send(from: Address, functionName: string, args: readonly unknown[], value?: bigint): Promise<bigint>
}

/** Deploys a contract by its path under `src/`. */
export async function deploy(
  chain: Chain,
  from: Address,
  path: string,
  args: readonly unknown[],
): Promise<Contract> {
  const { abi, bytecode } = await readArtifact(path)
  const data = encodeDeployData({ abi, bytecode, args })
  const { contractAddress: address } = await chain.send({ from, data })
  if (address === undefined) throw new Error(`${path} was not created.`)
  const encode = (functionName: string, values: readonly unknown[]) =>
    encodeFunctionData({ abi, functionName, args: values })
  const send = async (sender: Address, functionName: string, values: readonly unknown[], value = 0n) => {
    const { gasUsed } = await chain.send({
      from: sender,
      to: address,
      data: encode(functionName, values),
      value,
    })
    return gasUsed
  }
  return { address, encode, send }
}
