#!/usr/bin/env node
// The root runner behind `npm start`, `npm test`, `npm run test:network`, `npm run test:deep`, `npm run bench` and
// `npm run urcar`.
// Plain JavaScript without dependencies: it runs on the host's Node before anything is installed.
import { requireHostNode } from "./lib/host-node.mjs"
import { UserError } from "./lib/user-error.mjs"

const commands = {
  start: () => import("./commands/start.mjs"),
  test: () => import("./commands/test.mjs"),
  "test:network": () => import("./commands/test-network.mjs"),
  "test:deep": () => import("./commands/test-deep.mjs"),
  bench: () => import("./commands/bench.mjs"),
  urcar: () => import("./commands/urcar.mjs"),
}

async function main([name = "", ...args]) {
  requireHostNode(process.versions.node)
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw new UserError(`Usage: node scripts/run.mjs ${Object.keys(commands).join(" | ")}`)
  const { run } = await load()
  return run(args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
