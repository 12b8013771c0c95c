import { type ExportedEntry, loggedActs } from "@urcar/sdk/audit"
import { createPoliceClient } from "@urcar/sdk/police-client"
import type { Hex } from "viem"
import * as z from "zod/mini"
import { MalformedInputError } from "../command.ts"
import { readLines } from "./lines.ts"

/** A country's log, as it was handed over. */
export interface LookupLog {
  readonly chainId: number
  readonly country: string
  readonly entries: readonly ExportedEntry[]
}

const hex = z.custom<Hex>((value) => typeof value === "string" && /^0x(?:[0-9a-f]{2})*$/.test(value))
const header = z.object({
  format: z.literal("urcar-lookup-log"),
  version: z.literal(1),
  chainId: z.int(),
  country: z.string(),
})
const entry = z.object({
  sequence: z.int().check(z.minimum(1)),
  content: hex,
  hash: hex,
  stated: z.optional(
    z.object({
      at: z.int(),
      act: z.enum(loggedActs),
      subject: z.nullable(hex),
      owner: z.nullable(hex),
      vehicle: z.nullable(hex),
      sealed: hex,
    }),
  ),
})

/** Reads a log from a file, or from the service that keeps it. @throws MalformedInputError, UsageError */
export function readLookupLog(source: string, country: string | undefined): Promise<LookupLog> {
  return /^https?:/.test(source) && country ? readService(source, country) : readFile(source)
}

async function readService(url: string, country: string): Promise<LookupLog> {
  const client = createPoliceClient(url)
  const entries: ExportedEntry[] = []
  for (let after: number | null = 0; ; ) {
    const page = await client.getLog(country, after)
    entries.push(...page.entries)
    if (page.next === null || page.next <= after) return { chainId: page.chainId, country, entries }
    after = page.next
  }
}

async function readFile(path: string): Promise<LookupLog> {
  const entries: ExportedEntry[] = []
  let head: z.infer<typeof header> | undefined
  for await (const { number, text } of readLines(path)) {
    if (head === undefined) head = parse(header, number, text)
    else entries.push(parse(entry, number, text))
  }
  if (head === undefined) throw new MalformedInputError(1, "this is no lookup log")
  return { ...head, entries }
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, number: number, text: string): z.infer<Schema> {
  try {
    return z.parse(schema, JSON.parse(text))
  } catch {
    throw new MalformedInputError(number, "this is no line of a lookup log")
  }
}
