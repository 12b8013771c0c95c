import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const { resolve } = createRequire(import.meta.url)
const library = resolve("tesseract.js")
const core = createRequire(library).resolve("tesseract.js-core/tesseract-core-simd-lstm.wasm.js")
const model = dirname(resolve("@tesseract.js-data/eng/package.json"))

/** What a page serves from its own origin so that the recogniser runs: name there, and where it lies. */
export const servedFiles = [
  { name: "worker.js", path: join(dirname(library), "..", "dist", "worker.min.js") },
  { name: "core.wasm.js", path: core },
  { name: "eng.traineddata.gz", path: join(model, "4.0.0_best_int", "eng.traineddata.gz") },
] as const
