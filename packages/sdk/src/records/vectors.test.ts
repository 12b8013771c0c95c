import { readFileSync } from "node:fs"
import { type Hex, hashTypedData } from "viem"
import { describe, expect, test } from "vitest"
import { batchDigest, rawConsentDigest, recordDigest, registrationDigest, saleTermsHash } from "./digest.ts"
import { initialHead, nextHead } from "./head.ts"
import { toRawRecord, toRawStatement } from "./raw.ts"
import { packStamp, unpackStamp } from "./stamp.ts"
import { fromRecordStruct, toRecordStruct, toTermsStruct } from "./struct.ts"
import { batchTypedData, recordTypedData, registrationTypedData, saleConsentTypedData } from "./typed-data.ts"
import type { SaleTerms, UnsignedBatch, UnsignedRecord } from "./types.ts"

/** docs/record-format.md refers to this file: a verifier in another language must find the same values. */
const vectors: Vectors = JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8"))

interface Vectors {
  readonly domain: { readonly chainId: number; readonly registry: Hex }
  readonly records: readonly (UnsignedRecord & {
    readonly nonce: string
    readonly digest: Hex
    readonly stated: Hex
  })[]
  readonly registration: UnsignedRecord & {
    readonly nonce: string
    readonly owner: Hex
    readonly digest: Hex
  }
  readonly batch: UnsignedBatch & { readonly nonce: string; readonly digest: Hex }
  readonly consent: {
    readonly terms: SaleTerms
    readonly desk: Hex
    readonly termsHash: Hex
    readonly digest: Hex
  }
  readonly chain: {
    readonly vin: Hex
    readonly owner: Hex
    readonly initialHead: Hex
    readonly records: readonly {
      readonly recording: {
        readonly sequence: number
        readonly recordedAt: number
        readonly previousBlock: number
      }
      readonly stamp: Hex
      readonly head: Hex
    }[]
  }
}

const { domain } = vectors
const revive = <One extends { readonly nonce: string | bigint }>(one: One) => ({
  ...one,
  nonce: BigInt(one.nonce),
})

describe("signatures", () => {
  test.each(vectors.records)("behavior: digest of $record.kind", ({ digest, stated, ...rest }) => {
    const unsigned = revive(rest)
    expect(recordDigest(unsigned, domain)).toBe(digest)
    expect(hashTypedData(recordTypedData(unsigned, domain))).toBe(digest)
    expect(toRawStatement(unsigned.record).stated).toBe(BigInt(stated))
    expect(fromRecordStruct(toRecordStruct(unsigned.record))).toEqual(unsigned.record)
  })

  test("behavior: digest of a registration", () => {
    const { digest, owner, ...rest } = vectors.registration
    const unsigned = revive(rest)
    expect(registrationDigest(unsigned, owner, domain)).toBe(digest)
    expect(hashTypedData(registrationTypedData(unsigned, owner, domain))).toBe(digest)
  })

  test("behavior: digest of a batch", () => {
    const { digest, ...rest } = vectors.batch
    const unsigned = revive(rest)
    expect(batchDigest(unsigned, domain)).toBe(digest)
    expect(hashTypedData(batchTypedData(unsigned, domain))).toBe(digest)
  })

  test("behavior: digest of a seller's consent", () => {
    const { desk, digest, termsHash } = vectors.consent
    const terms = { ...revive(vectors.consent.terms), price: BigInt(vectors.consent.terms.price) }
    expect(saleTermsHash(terms)).toBe(termsHash)
    expect(rawConsentDigest({ ...toTermsStruct(terms), desk, terms: termsHash }, domain)).toBe(digest)
    expect(hashTypedData(saleConsentTypedData(terms, desk, domain))).toBe(digest)
  })
})

describe("record chain", () => {
  test("default", () => {
    const { vin, owner, records } = vectors.chain
    let head = initialHead(vin, owner)
    expect(head).toBe(vectors.chain.initialHead)
    for (const [index, { recording, stamp, head: expected }] of records.entries()) {
      const vector = vectors.records[index]
      if (!vector) throw new Error("a record for each link")
      const { record, author, witnesses } = vector
      const { sealedRoot, evidenceRoot } = record
      const raw = toRawRecord(record, recording)
      expect(raw.stamp).toBe(BigInt(stamp))
      expect(packStamp(unpackStamp(raw.stamp))).toBe(raw.stamp)
      head = nextHead(head, { author, witnesses, sealedRoot, evidenceRoot, raw })
      expect(head).toBe(expected)
    }
  })
})
