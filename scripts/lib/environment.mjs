import { delimiter } from "node:path"
import { inRoot } from "./paths.mjs"
import { productNodeFolder } from "./product-node.mjs"

/** Tools that would otherwise ask a question, phone home or colour what is written to a file. */
const quiet = {
  DO_NOT_TRACK: "1",
  HARDHAT_DISABLE_TELEMETRY_PROMPT: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  PONDER_TELEMETRY_DISABLED: "true",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
}

/**
 * The environment of everything the runner starts: the product's Node and the installed tools come first in PATH.
 * @param {Record<string, string | undefined>} [base]
 */
export function productEnvironment(base = process.env) {
  const folders = [productNodeFolder(), inRoot("node_modules", ".bin"), base.PATH]
  return { ...quiet, ...base, PATH: folders.filter(Boolean).join(delimiter) }
}
