import { parentPort, workerData } from "node:worker_threads"
import {
  createNonces,
  createRecord,
  getDomain,
  recordDigest,
  toUnsignedRecord,
  withSignatures,
} from "@urcar/sdk"
import { toRecordJson } from "@urcar/sdk/gateway-client"
import { actor, readingInput } from "@urcar/sdk/testing"
import { z } from "zod"
import { authorPart } from "./fleet.ts"
import { authorCount, country, group } from "./settings.ts"

/*
 * Signs records from one number to another, as their authors' own software would, and answers with the bodies of
 * requests. Author and vehicle turn at different paces, so that each author writes on many vehicles.
 */
const { vins, from, to } = z
  .object({ vins: z.array(z.string()), from: z.number(), to: z.number() })
  .parse(workerData)
const domain = getDomain(31_337)
const authors = Array.from({ length: authorCount }, (_, index) => actor(country, authorPart(index)))
const nonces = authors.map((): bigint[] => [])

async function signNext(number: number) {
  const turn = Math.floor(number / vins.length)
  const place = (number + turn) % authors.length
  const [author, own] = [authors[place], nonces[place]]
  if (author?.sign === undefined || own === undefined) throw new RangeError("nobody signs")
  if (own.length === 0) own.push(...createNonces(256).reverse())
  const record = createRecord(readingInput(vins[number % vins.length] ?? "", turn + 1))
  const nonce = own.pop()
  const unsigned = toUnsignedRecord(record, { author: author.address, ...(nonce !== undefined && { nonce }) })
  return toRecordJson(withSignatures(unsigned, [await author.sign({ hash: recordDigest(unsigned, domain) })]))
}

const bodies: string[] = []
for (let first = from; first < to; first += group) {
  const size = Math.min(group, to - first)
  const records = await Promise.all(Array.from({ length: size }, (_, index) => signNext(first + index)))
  bodies.push(JSON.stringify({ records }))
}
parentPort?.postMessage(bodies)
