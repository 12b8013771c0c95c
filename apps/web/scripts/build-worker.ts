/**
 * Bundles the verifier's worker into `public/verify-worker.js`: one small file, without a bundler's runtime, loaded
 * only where a page checks something.
 */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

await build({
  entryPoints: [inPackage("src/features/vehicle-life/verification/verify.worker.ts")],
  outfile: inPackage("public/verify-worker.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "eof",
  logLevel: "warning",
})
