import { fill } from "./fill.ts"
import { allWriters } from "./life.ts"
import { openStore } from "./store.ts"

/*
 * One of several processes that fill a PostgreSQL together: `fill-process.ts <url> <schema> <from> <to>`. It answers
 * with what has to be added up.
 */
const [url = "", schema = "", from = "", to = ""] = process.argv.slice(2)
const store = await openStore({ url })
const counts = await fill(store, schema, { from: Number(from), to: Number(to) })
await store.close()
const wrote = allWriters().map(({ account, recordsWritten, lastWroteAt }) => ({
  account,
  recordsWritten,
  lastWroteAt,
}))
process.stdout.write(JSON.stringify({ counts: [...counts.values()], wrote }))
