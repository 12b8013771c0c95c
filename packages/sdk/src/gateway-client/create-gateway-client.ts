import type { Address, Hex } from "viem"
import * as z from "zod/mini"
import type { WriteClient } from "../chain/clients.ts"
import type { Domain } from "../records/digest.ts"
import type { SignedRecord } from "../records/types.ts"
import { hashFile } from "../seal/hash-file.ts"
import { type SignedKeyStatement, verifyKeyStatement } from "../seal/key-statement.ts"
import {
  authoriseErasure,
  authoriseFlush,
  authoriseUpload,
  formatAuthorisation,
  soon,
} from "./authorisation.ts"
import { createCarGrantDoors } from "./car-grants.ts"
import { createCheckpointDoors } from "./checkpoints.ts"
import { FileAlteredError } from "./errors.ts"
import { readEvents } from "./events.ts"
import { createEvidenceDoors } from "./evidence.ts"
import {
  type GatewayRecord,
  type GatewayTrade,
  gatewayRecord,
  gatewayRecords,
  gatewayTrade,
  toRecordJson,
} from "./record-state.ts"
import { createAsk, createStream, type GatewayClientOptions, orNull, takeJson } from "./request.ts"
import { createSealedDoors } from "./sealed.ts"

export type { GatewayClientOptions } from "./request.ts"

/** A client of a gateway's HTTP doors. */
export type GatewayClient = ReturnType<typeof createGatewayClient>

const flushed = z.object({ waiting: z.int() })

const keyStatement = z.object({
  account: z.templateLiteral(["0x", z.string()]),
  recipient: z.string(),
  issuedAt: z.int(),
  signature: z.templateLiteral(["0x", z.string()]),
})

/**
 * Hands in signed records, stores and fetches evidence, sealed parts and encrypted files, publishes encryption keys. What comes back is checked here: a gateway can keep
 * something from you, it cannot give you something else.
 *
 * @param url the gateway's address, for example `http://127.0.0.1:4000`
 * @throws from each call: {@link GatewayUnavailableError}, {@link GatewayRefusedError}
 */
export function createGatewayClient(url: string, options: GatewayClientOptions = {}) {
  const ask = createAsk(url, options)
  const stream = createStream(url, options)
  const json = { "content-type": "application/json" }
  const gateway = new URL(url).origin
  return {
    ...createEvidenceDoors(ask, gateway),
    ...createSealedDoors(ask, gateway),
    ...createCarGrantDoors(ask, gateway),
    ...createCheckpointDoors(ask),
    /**
     * Hands in up to 100 signed records (`signRecord`, `withSignatures`). Handing in the same again changes nothing.
     *
     * @returns for each, in order: `received`, which will be on chain, or `refused` with the reason, or what became of
     * it before
     */
    sendRecords: async (records: readonly SignedRecord[]): Promise<GatewayRecord[]> => {
      const init = { headers: json, body: JSON.stringify({ records: records.map(toRecordJson) }) }
      return takeJson(await ask("POST", "/records", init, [422]), gatewayRecords).records
    },
    /** What became of a record, by its `recordDigest`; `null` for one that was never handed in here. */
    getRecord: async (hash: Hex): Promise<GatewayRecord | null> => {
      const answer = await orNull(ask("GET", `/records/${hash}`), ["record-unknown"])
      return answer && takeJson(answer, gatewayRecord)
    },
    /** Follows a record until it is recorded or refused; ends earlier when the gateway does. */
    watchRecord: async function* (hash: Hex, signal?: AbortSignal): AsyncGenerator<GatewayRecord> {
      const path = `/records/${hash}/events`
      for await (const data of readEvents(await stream(path, signal)))
        yield takeJson(
          { url: `${url}${path}`, status: 200, body: new TextEncoder().encode(data) },
          gatewayRecord,
        )
    },
    /**
     * Hands in a signed transaction to a sale desk (EIP-1559). Handing in the same again changes nothing.
     *
     * @returns `received`, which is sent until it ends, or `refused` with the desk's reason
     */
    sendTrade: async (transaction: Hex): Promise<GatewayTrade> => {
      const init = { headers: json, body: JSON.stringify({ transaction }) }
      return takeJson(await ask("POST", "/trade", init, [422]), gatewayTrade)
    },
    /** What became of a trade, by its transaction's hash; `null` for one that was never handed in here. */
    getTrade: async (hash: Hex): Promise<GatewayTrade | null> => {
      const answer = await orNull(ask("GET", `/trade/${hash}`), ["trade-unknown"])
      return answer && takeJson(answer, gatewayTrade)
    },
    /** Has what waits sent at once, signed by one of the gateway's operators. @returns how many records waited */
    flushQueue: async (client: WriteClient): Promise<number> => {
      const authorization = formatAuthorisation(await authoriseFlush(client, { gateway, deadline: soon() }))
      return takeJson(await ask("POST", "/mine", { headers: { authorization } }), flushed).waiting
    },
    /**
     * Stores an encrypted file (`encryptFile`), signed by the client's account.
     *
     * @returns its address, which is its commitment on chain
     */
    putFile: async (client: WriteClient, sealed: Uint8Array): Promise<Hex> => {
      const file = hashFile(sealed)
      const upload = { gateway, file, size: sealed.length, deadline: soon() }
      const authorization = formatAuthorisation(await authoriseUpload(client, upload))
      const headers = { authorization, "content-type": "application/octet-stream" }
      await ask("PUT", `/files/${file}`, { headers, body: new Uint8Array(sealed) })
      return file
    },
    /** Fetches an encrypted file; `null` for one that is not here, or not any more. @throws {@link FileAlteredError} */
    getFile: async (file: Hex): Promise<Uint8Array | null> => {
      const answer = await orNull(ask("GET", `/files/${file}`), ["file-unknown", "file-erased"])
      if (answer === null) return null
      const found = hashFile(answer.body)
      if (found !== file.toLowerCase()) throw new FileAlteredError(file, found)
      return answer.body
    },
    /** Erases a file that the client's account stored. */
    eraseFile: async (client: WriteClient, file: Hex): Promise<void> => {
      const request = { gateway, file, deadline: soon() }
      const authorization = formatAuthorisation(await authoriseErasure(client, request))
      await ask("DELETE", `/files/${file}`, { headers: { authorization } })
    },
    /** Publishes an encryption key, see `signKeyStatement`. */
    publishKey: async ({ account, ...statement }: SignedKeyStatement): Promise<void> => {
      await ask("PUT", `/keys/${account}`, { headers: json, body: JSON.stringify(statement) })
    },
    /** An account's encryption key, its signature checked; `null` where none is published. */
    getKey: async (account: Address, domain: Domain): Promise<SignedKeyStatement | null> => {
      const answer = await orNull(ask("GET", `/keys/${account}`), ["key-unknown"])
      if (answer === null) return null
      return verifyKeyStatement({ ...takeJson(answer, keyStatement), account }, domain)
    },
  }
}
