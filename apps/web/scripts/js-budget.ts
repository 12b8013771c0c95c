/**
 * Measures the JavaScript each page loads without a click, in a real browser, against a production build.
 *
 *   node scripts/js-budget.ts [--base http://127.0.0.1:3000] [--limit KiB] [--json] [/route[=KiB] …]
 *
 * Without --base it starts this build on a free port. Exits 1 when a page is over its limit.
 */
import { parseArgs } from "node:util"
import { measureRoutes } from "./measure-javascript.ts"
import { startWeb } from "./start-web.ts"

const defaults = ["/", "/show", "/query", "/directory", "/market", "/verify"]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: "string" },
    limit: { type: "string", default: "145" },
    json: { type: "boolean", default: false },
  },
})

const asked = (positionals.length > 0 ? positionals : defaults).map((argument) => {
  const [route = "/", limit] = argument.split(/=(?=[\d.]+$)/)
  return { route, limit: Number(limit ?? values.limit) }
})

const web = values.base ? { url: values.base, stop: async () => {} } : await startWeb()
try {
  const measured = await measureRoutes(
    web.url,
    asked.map(({ route }) => route),
  )
  const rows = measured.map((row, index) => ({ ...row, limit: asked[index]?.limit ?? Number(values.limit) }))
  if (values.json) console.log(JSON.stringify(rows, null, 2))
  else {
    console.table(
      rows.map(({ route, files, gzipKiB, limit }) => ({
        route,
        files,
        "gzip KiB": gzipKiB,
        limit,
        ok: gzipKiB <= limit,
      })),
    )
  }
  process.exitCode = rows.some(({ gzipKiB, limit }) => gzipKiB > limit) ? 1 : 0
} finally {
  await web.stop()
}
