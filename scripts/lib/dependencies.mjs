import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { inRoot } from "./paths.mjs"
import { run } from "./spawn.mjs"
import { UserError } from "./user-error.mjs"

const pinned = ["pnpm-lock.yaml", "pnpm-workspace.yaml"]
const stamp = inRoot("node_modules", ".urcar-installed")

/** Installs the locked dependencies, unless exactly these are installed. Everything it prints goes to stderr. */
export async function ensureDependencies() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return
  const { packageManager } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"))
  console.error("Installing dependencies …")
  const code = await run("npx", ["--yes", packageManager, "install", "--frozen-lockfile"], {
    stdio: ["ignore", process.stderr, process.stderr],
    // CI: never ask, there may be no terminal. The store's place follows HOME, which may be empty.
    env: { ...process.env, CI: "true" },
  })
  if (code !== 0)
    throw new UserError(`Installing the dependencies failed (exit ${code}); see the lines above.`)
  writeFileSync(stamp, wanted)
}

function fingerprint() {
  const hash = createHash("sha256")
  for (const name of pinned) hash.update(readFileSync(inRoot(name)))
  return hash.digest("hex")
}
