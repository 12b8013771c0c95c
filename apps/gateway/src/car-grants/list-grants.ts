import type { CarGrantEnd } from "@urcar/sdk/gateway-client"
import type { SignedCarGrant } from "@urcar/sdk/seal"
import type { Readers } from "../sealed/readers.ts"
import type { CarChain } from "./ask-chain.ts"
import type { CarGrantBook, CarGrantRow, ListQuestion } from "./car-grant-book.ts"
import { pageSize } from "./limits.ts"

/** What lists are made of. */
export interface ListParts {
  readonly book: CarGrantBook
  readonly readers: Readers
  readonly chain: CarChain
}

/** Which cars an account was granted and granted, as they stand now. A grantee learns of sealed parts only what it may read. */
export async function listGrants(parts: ListParts, question: ListQuestion) {
  const { book, readers, chain } = parts
  const { now } = question
  const [received, given] = await Promise.all([book.listReceived(question), book.listGiven(question)])
  const findOwner = once(chain.findOwner)
  const isInsurer = once(chain.isInsurer)
  const endOf = async ({ vin, grantor, grantee, end, endedAt, expiresAt }: CarGrantRow) => {
    if (end !== null) return { end, endedAt }
    if (expiresAt < now) return toEnd("expired", expiresAt)
    if ((await findOwner(vin)) !== grantor) return toEnd("not-owner", null)
    return (await isInsurer(grantee)) ? { end: null, endedAt: null } : toEnd("not-insurer", null)
  }
  const toListed = async (row: CarGrantRow) => {
    const ending = await endOf(row)
    const open = ending.end === null ? await readers.listReadable(row.vin, row.grantee, now) : []
    return { grant: toGrant(row), ...ending, readAt: row.readAt, parts: open }
  }
  const toPage = (rows: readonly CarGrantRow[]) => Promise.all(rows.slice(0, pageSize).map(toListed))
  const [receivedPage, givenPage] = await Promise.all([toPage(received), toPage(given)])
  for (const [index, { end, readAt }] of receivedPage.entries()) {
    const row = received[index]
    if (row !== undefined && end === null && readAt === null) await book.markRead(row, now)
  }
  const isMore = received.length > pageSize || given.length > pageSize
  return { received: receivedPage, given: givenPage, isMore }
}

const toEnd = (end: CarGrantEnd, endedAt: number | null) => ({ end, endedAt })

function toGrant({ vin, grantor, grantee, issuedAt, expiresAt, signature }: CarGrantRow): SignedCarGrant {
  return { vin, grantor, grantee, issuedAt, expiresAt, signature }
}

/** Asks for each subject once. */
function once<Subject, Answer>(ask: (subject: Subject) => Promise<Answer>) {
  const asked = new Map<Subject, Promise<Answer>>()
  return (subject: Subject): Promise<Answer> => {
    const answer = asked.get(subject) ?? ask(subject)
    asked.set(subject, answer)
    return answer
  }
}
