import { writeFileSync } from "node:fs"
import { makeVectors } from "../src/vectors/index.ts"

/** Writes the test vectors that are computed. */
for (const [path, vectors] of Object.entries(await makeVectors()))
  writeFileSync(new URL(`../src/${path}`, import.meta.url), `${JSON.stringify(vectors, null, 2)}\n`)
