import { createRequire } from "node:module"

/** npm names processors in anvil's packages as Go does. */
const architectures: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" }

/**
 * The anvil program itself, not its npm wrapper: signals must reach the process that dumps the chain's state.
 * @throws when npm has no anvil for this machine
 */
export function anvilPath(): string {
  const wrapper = createRequire(import.meta.url).resolve("@foundry-rs/anvil/package.json")
  const platform = `${process.platform}-${architectures[process.arch] ?? process.arch}`
  return createRequire(wrapper).resolve(`@foundry-rs/anvil-${platform}/bin/anvil`)
}
