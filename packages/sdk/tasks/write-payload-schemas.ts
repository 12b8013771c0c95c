import { mkdirSync, writeFileSync } from "node:fs"
import { kinds } from "../src/kinds/index.ts"
import { toJsonSchema } from "../src/kinds/json-schema.ts"

/** Writes docs/payloads/<kind>.json for every kind of the catalogue. */
const folder = new URL("../../../docs/payloads/", import.meta.url)

mkdirSync(folder, { recursive: true })
for (const kind of kinds) {
  writeFileSync(new URL(`${kind.name}.json`, folder), `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`)
}
