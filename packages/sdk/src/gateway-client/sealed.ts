import { base64 } from "@scure/base"
import type { Address, Hex } from "viem"
import * as z from "zod/mini"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { type GrantedBox, parseGrant, type SignedGrant } from "../seal/grant.ts"
import { hashFile } from "../seal/hash-file.ts"
import type { SignedSealRequest } from "../seal/seal-request.ts"
import { soon } from "./authorisation.ts"
import { type Ask, takeJson } from "./request.ts"
import {
  authorise,
  sealedDepositTypedData,
  sealedErasureTypedData,
  sealedReadTypedData,
} from "./sealed-authorisation.ts"

const json = { "content-type": "application/json" }
const hex = z.templateLiteral(["0x", z.string()])
const coded = z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/))
const bytes = z.pipe(coded, z.transform(decode))
const grant = z.pipe(z.unknown(), z.transform(parseGrant))

const part = z.object({
  sequence: z.int(),
  root: hex,
  author: hex,
  erasedAt: z.nullable(z.int()),
  file: z.nullable(bytes),
  boxes: z.array(z.object({ box: bytes, grant: z.nullable(grant) })),
  grants: z.array(z.object({ grant, readAt: z.nullable(z.int()), withdrawnAt: z.nullable(z.int()) })),
  requests: z.array(
    z.object({ vin: z.string(), sequence: z.int(), asker: hex, issuedAt: z.int(), signature: hex }),
  ),
})
const reading = z.object({ parts: z.array(part) })

/** A box that the reader was handed: by a grant, or, without one, as the record's author or the vehicle's owner. */
export interface HandedBox {
  readonly box: Uint8Array
  readonly grant: SignedGrant | null
}

/** What a gateway keeps of a record's sealed part, as far as the reader may have it. Nothing of it is verified yet. */
export interface KeptSealedPart {
  readonly sequence: number
  /** The record's `sealedRoot`. */
  readonly root: Hex
  /** The record's author. */
  readonly author: Address
  /** Unix seconds; `null` while it is kept. */
  readonly erasedAt: number | null
  /** The encrypted part, for whom a whole part is open. */
  readonly file: Uint8Array | null
  readonly boxes: readonly HandedBox[]
  /**
   * For owner and author all of them, else the reader's own; with the times a box was first handed out, and its grant was
   * withdrawn.
   */
  readonly grants: readonly {
    readonly grant: SignedGrant
    readonly readAt: number | null
    readonly withdrawnAt: number | null
  }[]
  /** Unanswered: for owner and author all of them, else the reader's own. */
  readonly requests: readonly SignedSealRequest[]
}

/** What an author stores before it writes its record. */
export interface SealedDepositParameters {
  readonly vin: string
  readonly root: Hex
  readonly file: Uint8Array
  /** The content key for the first readers: the author, and the owner where it has published a key. */
  readonly boxes: readonly { readonly account: Address; readonly box: Uint8Array }[]
}

/** The doors of a gateway's store of sealed parts. */
export function createSealedDoors(ask: Ask, gateway: string) {
  const path = ({ vin, sequence }: { vin: string; sequence: number }) => `/sealed/${vin}/${sequence}`
  return {
    /** Stores a sealed part (`sealPart`, `wrapKey`) with its first boxes, before the record is written. */
    depositSealed: async (client: WriteClient, deposit: SealedDepositParameters): Promise<void> => {
      const { vin, root, file, boxes } = deposit
      const deadline = soon()
      const hashes = { file: hashFile(file), boxes: boxes.map(({ box }) => hashFile(box)) }
      const typedData = sealedDepositTypedData(
        { gateway, vin, root, ...hashes, deadline },
        getDomain(client.chain.id),
      )
      const authorization = await authorise(client, deadline, typedData)
      const sent = boxes.map(({ account, box }) => ({ account, box: base64.encode(box) }))
      const body = JSON.stringify({ root, file: base64.encode(file), boxes: sent })
      await ask("PUT", `/sealed/${vin}`, { headers: { ...json, authorization }, body })
    },
    /** Signs the reading of one vehicle's sealed parts; good for some minutes of `readSealed`. */
    authoriseSealedRead: async (client: WriteClient, vin: string): Promise<string> => {
      const deadline = soon()
      const typedData = sealedReadTypedData({ gateway, vin, deadline }, getDomain(client.chain.id))
      return authorise(client, deadline, typedData)
    },
    /** What the signer may have of a vehicle's sealed parts. */
    readSealed: async (vin: string, authorization: string): Promise<readonly KeptSealedPart[]> => {
      const answer = await ask("GET", `/sealed/${vin}`, { headers: { authorization } })
      return takeJson(answer, reading).parts
    },
    /** Asks owner and author to read a record's sealed part, see `signSealRequest`. */
    requestSealed: async (request: SignedSealRequest): Promise<void> => {
      const { asker, issuedAt, signature } = request
      const body = JSON.stringify({ asker, issuedAt, signature })
      await ask("POST", `${path(request)}/requests`, { headers: json, body })
    },
    /** Stores a grant with its box, see `grantPart` and `grantField`. It answers what the grantee asked. */
    grantSealed: async ({ grant: granted, box }: GrantedBox): Promise<void> => {
      const body = JSON.stringify({ grant: granted, box: base64.encode(box) })
      await ask("POST", `${path(granted)}/grants`, { headers: json, body })
    },
    /** Erases a record's sealed part for good, as its author or the vehicle's owner. */
    eraseSealed: async (client: WriteClient, of: { vin: string; sequence: number }): Promise<void> => {
      const deadline = soon()
      const typedData = sealedErasureTypedData({ gateway, ...of, deadline }, getDomain(client.chain.id))
      await ask("DELETE", path(of), {
        headers: { authorization: await authorise(client, deadline, typedData) },
      })
    },
  }
}

function decode(text: string): Uint8Array {
  return base64.decode(text)
}
