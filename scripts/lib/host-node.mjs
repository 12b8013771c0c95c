import { UserError } from "./user-error.mjs"

const oldestNode = 20

/**
 * Refuses a Node that is too old to run this runner.
 * @param {string} version as in `process.versions.node`
 * @throws {UserError}
 */
export function requireHostNode(version) {
  if (Number(version.split(".")[0]) >= oldestNode) return
  throw new UserError(`UrCar needs Node ${oldestNode} or newer to start; this is Node ${version}.`)
}
