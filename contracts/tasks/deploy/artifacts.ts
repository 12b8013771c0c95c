import { readFile } from "node:fs/promises"
import type { Abi, Hex } from "viem"

/** What the compiler made of a contract. */
export interface Artifact {
  readonly name: string
  readonly abi: Abi
  /** Creates it. */
  readonly bytecode: Hex
  /** What then stands on the chain, but for values that the constructor writes into it. */
  readonly deployedBytecode: Hex
}

const folder = new URL("../../artifacts/src/", import.meta.url)

/**
 * Reads a compiled contract by its path under `src/`, for example `vehicle/VehicleRegistry`.
 *
 * @throws if the contracts are not built
 */
export async function readArtifact(path: string): Promise<Artifact> {
  const name = path.slice(path.lastIndexOf("/") + 1)
  const file = new URL(`${path}.sol/${name}.json`, folder)
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`${path} is not compiled: run the build of @urcar/contracts.`, { cause })
  })
  const parsed: unknown = JSON.parse(text)
  if (!isArtifact(parsed)) throw new Error(`${file.pathname} is not a compiled contract.`)
  return { name, abi: parsed.abi, bytecode: parsed.bytecode, deployedBytecode: parsed.deployedBytecode }
}

function isArtifact(value: unknown): value is Omit<Artifact, "name"> {
  if (typeof value !== "object" || value === null) return false
  if (!("abi" in value && "bytecode" in value && "deployedBytecode" in value)) return false
  return Array.isArray(value.abi) && isCode(value.bytecode) && isCode(value.deployedBytecode)
}

function isCode(value: unknown): value is Hex {
  return typeof value === "string" && value.startsWith("0x")
}
