/** Every field of typed data that a wallet was asked to sign, by where it stands: what a screen must have shown. */
export function fieldsOf(typedData: unknown): Record<string, string> {
  const { message, domain } = Object(typedData)
  return { ...flatten(message, ""), ...flatten(domain, "domain.") }
}

function flatten(value: unknown, path: string): Record<string, string> {
  if (typeof value !== "object" || value === null) return { [path.slice(0, -1)]: String(value) }
  const isList = Array.isArray(value)
  const parts = Object.entries(value).map(([name, inner]) =>
    flatten(inner, `${path}${isList ? Number(name) + 1 : name}.`),
  )
  return Object.assign({}, ...parts)
}
