import { join } from "node:path"
import { build } from "esbuild"

const inPackage = (path: string) => join(import.meta.dirname, "..", path)

/** Writes the gateway into one file, which starts in half the time of its 1,400 modules. @returns its path */
export async function bundleGateway(): Promise<string> {
  const outfile = inPackage("test-results/gateway.mjs")
  await build({
    entryPoints: [inPackage("src/main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    // It reads files that lie beside it.
    external: ["@electric-sql/pglite"],
    // Some of what is bundled is CommonJS and asks for Node's own modules.
    banner: {
      js: 'import { createRequire } from "node:module"\nconst require = createRequire(import.meta.url)',
    },
    logLevel: "warning",
  })
  return outfile
}
