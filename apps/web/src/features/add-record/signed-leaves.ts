/** One field of what is signed: where it stands, its own name, and its value as it is signed. */
export type SignedLeaf = { path: string; name: string; value: string }

/** What is needed of typed data (EIP-712) to say all that it says. */
export type SignedData = {
  domain: object
  types: Readonly<Record<string, readonly { readonly name: string; readonly type: string }[]>>
  primaryType: string
  message: object
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined

/** Every field that a signature over this covers, in its order: walked by the types, so that none can be left out. */
export function signedLeaves({ domain, types, primaryType, message }: SignedData): SignedLeaf[] {
  const walk = (type: string, value: unknown, path: string, name: string): SignedLeaf[] => {
    if (type.endsWith("[]")) {
      const entries: readonly unknown[] = Array.isArray(value) ? value : []
      return entries.flatMap((entry, index) => walk(type.slice(0, -2), entry, `${path}.${index + 1}`, name))
    }
    const members = types[type]
    if (!members) return [{ path, name, value: String(value) }]
    return members.flatMap((member) =>
      walk(
        member.type,
        memberOf(value, member.name),
        path ? `${path}.${member.name}` : member.name,
        member.name,
      ),
    )
  }
  const context = Object.entries(domain).map(([name, value]) => ({
    path: `domain.${name}`,
    name,
    value: String(value),
  }))
  return [...walk(primaryType, message, "", primaryType), ...context]
}
