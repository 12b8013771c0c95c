import type { SignedGrant, SignedSealRequest } from "@urcar/sdk/seal"
import type { Address, Hex } from "viem"
import type { Cabinet } from "./cabinet.ts"
import type { SealedFile, SealingRecord } from "./find-record.ts"

/** What a reader is answered of one record's part. */
export interface ReadPart {
  readonly sequence: number
  readonly root: Hex
  readonly author: Address
  readonly erasedAt: number | null
  /** Base64. */
  readonly file: string | null
  readonly boxes: { readonly box: string; readonly grant: SignedGrant | null }[]
  readonly grants: {
    readonly grant: SignedGrant
    readonly readAt: number | null
    readonly withdrawnAt: number | null
  }[]
  readonly requests: SignedSealRequest[]
}

interface Question {
  readonly vin: string
  readonly reader: Address
  /** Unix seconds. */
  readonly now: number
}

/**
 * What of a vehicle's sealed parts a reader may have now: author and owner everything that was wrapped for them, a
 * grantee what it was granted and is not over, anybody else nothing but that there is something.
 */
export async function readParts(
  cabinet: Cabinet,
  { owner, records }: SealedFile,
  question: Question,
): Promise<ReadPart[]> {
  const requests = await cabinet.listRequests(question.vin, question.now)
  const parts = await Promise.all(
    records.map((record) => readPart(cabinet, record, { ...question, isOwner: question.reader === owner })),
  )
  return parts.flatMap((part) => {
    if (part === undefined) return []
    const { isKeeper, ...rest } = part
    const asked = requests.filter(({ sequence }) => sequence === part.sequence)
    return [{ ...rest, requests: asked.filter(({ asker }) => isKeeper || asker === question.reader) }]
  })
}

async function readPart(
  cabinet: Cabinet,
  record: SealingRecord,
  { reader, now, isOwner }: Question & { readonly isOwner: boolean },
) {
  const row = await cabinet.find(record)
  if (row === undefined) return undefined
  const isKeeper = isOwner || reader === record.author
  const all = await cabinet.listBoxes(record)
  const mine = all.filter(({ account }) => account === reader)
  const open = mine.filter(({ grant, expiresAt, withdrawnAt }) =>
    grant === null ? isKeeper : withdrawnAt === null && (expiresAt ?? 0) >= now,
  )
  const isKept = row.state === "kept"
  const boxes = isKept ? await Promise.all(open.map((box) => hand(cabinet, box, now))) : []
  const isWhole = isKeeper || open.some(({ grant }) => grant?.scope === "part")
  const file = isKept && isWhole ? await cabinet.getFile(row.file) : undefined
  return {
    ...{ isKeeper, sequence: record.sequence, root: record.root, author: record.author },
    erasedAt: row.state === "erased" ? Math.floor(row.changedAt.getTime() / 1000) : null,
    file: file === undefined ? null : encode(file),
    boxes: boxes.flatMap((box) => box ?? []),
    grants: (isKeeper ? all : mine).flatMap(({ grant, readAt, withdrawnAt }) =>
      grant ? [{ grant, readAt, withdrawnAt }] : [],
    ),
  }
}

async function hand(
  cabinet: Cabinet,
  { hash, grant }: { readonly hash: Hex; readonly grant: SignedGrant | null },
  now: number,
) {
  const box = await cabinet.handOut(hash, now)
  return box && { box: encode(box), grant }
}

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")
