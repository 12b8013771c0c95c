import { html, raw } from "hono/html"

/** What of an OpenAPI document the page shows. */
interface Document {
  readonly info: { readonly title: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, unknown>>
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> }
}

const methods = ["get", "put", "post", "delete"] as const

/** The reference as one page that loads nothing from anywhere. */
export function referencePage({ info, paths = {}, components }: Document) {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = property(item, method)
      return operation === undefined ? [] : [section(method, path, operation)]
    }),
  )
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) => html`<details id="${name}"><summary>${name}</summary>${code(schema)}</details>`,
  )
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${info.title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${info.title}</h1>
<p>${info.description ?? ""} <a href="/openapi.json">OpenAPI 3.1</a></p>
${operations}
<h2>Schemas</h2>
${schemas}
</main>
</body>
</html>`
}

function section(method: string, path: string, operation: unknown) {
  const answers = Object.entries(property(operation, "responses") ?? {}).map(
    ([status, answer]) =>
      html`<tr><th scope="row">${status}</th><td>${text(answer, "description")}</td></tr>`,
  )
  const rest = { parameters: property(operation, "parameters"), body: property(operation, "requestBody") }
  return html`<section>
<h2><code>${method.toUpperCase()} ${path}</code> ${text(operation, "summary")}</h2>
<p>${text(operation, "description")}</p>
<details><summary>Request</summary>${code(rest)}</details>
<table><tbody>${answers}</tbody></table>
</section>`
}

function code(value: unknown) {
  return html`<pre>${JSON.stringify(value, undefined, 2)}</pre>`
}

function text(value: unknown, name: string): string {
  const found = property(value, name)
  return typeof found === "string" ? found : ""
}

function property(value: unknown, name: string): object | string | undefined {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined
  return typeof found === "string" || (typeof found === "object" && found !== null) ? found : undefined
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 56rem; margin: 0 auto; padding: 1rem; }
section { border-top: 1px solid GrayText; margin-top: 2rem; }
h2 { font-size: 1.1rem; }
pre { overflow-x: auto; padding: .75rem; background: color-mix(in srgb, CanvasText 6%, Canvas); }
th { text-align: left; vertical-align: top; padding-right: 1rem; }
`
