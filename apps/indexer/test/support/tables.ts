import type { Address, Hex } from "viem"
import { z } from "zod"

const address = z.custom<Address>((value) => /^0x[0-9a-f]{40}$/.test(String(value)))
const hash = z.custom<Hex>((value) => /^0x[0-9a-f]{64}$/.test(String(value)))
const number = z.number()
const text = z.string()

/** What the tests read of each table, by its name in the indexer's GraphQL. */
const tables = {
  licences: z.object({
    account: address,
    country: text,
    roles: number,
    standing: text,
    since: number,
    sequence: number,
    lastBlock: number,
    stake: text,
  }),
  licenceEvents: z.object({ account: address, sequence: number, block: number, previousBlock: number }),
  wmis: z.object({ wmi: text, account: z.nullable(address) }),
  keys: z.object({
    key: address,
    country: text,
    isValid: z.boolean(),
    since: number,
    sequence: number,
    lastBlock: number,
  }),
  plates: z.object({ plate: text, sequence: number, vin: text, to: z.nullable(number) }),
  offers: z.object({ saleId: hash, buyer: address, attester: address, until: number, state: text }),
  credits: z.object({ account: address, currency: address, desk: address, amount: text }),
  escrows: z.object({
    saleId: hash,
    vin: text,
    seller: address,
    buyer: address,
    state: text,
    deadline: z.nullable(number),
    reservedUntil: number,
    currency: address,
    price: text,
    bond: text,
  }),
  liens: z.object({
    vin: text,
    number,
    holder: address,
    isOrdered: z.boolean(),
    currency: address,
    ceiling: text,
    releasedAt: z.nullable(number),
  }),
  nonceCancellations: z.object({ account: address, nonce: text }),
  vehicleCounts: z.object({ count: number }),
  rules: z.object({ kind: text, authorRoles: number, witnesses: number }),
} as const

type Tables = typeof tables

/** Every row of a table. */
export async function readRows<Name extends keyof Tables>(
  url: string,
  name: Name,
): Promise<z.infer<Tables[Name]>[]> {
  const row = tables[name]
  const query = `{ ${name}(limit: 1000) { items { ${Object.keys(row.shape).join(" ")} } } }`
  const headers = { "content-type": "application/json" }
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) })
  const answer = z.object({ data: z.record(z.string(), z.object({ items: z.array(row) })) })
  const items = answer.parse(await response.json()).data[name]?.items
  if (items === undefined) throw new Error(`The table ${name} was not answered.`)
  return items
}
