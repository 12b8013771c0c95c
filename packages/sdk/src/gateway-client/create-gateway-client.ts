import type { Address, Hex } from "viem"
import * as z from "zod/mini"
import type { WriteClient } from "../chain/clients.ts"
import type { Domain } from "../records/digest.ts"
import { hashFile } from "../seal/hash-file.ts"
import { type SignedKeyStatement, verifyKeyStatement } from "../seal/key-statement.ts"
import { authoriseErasure, authoriseUpload, formatAuthorisation, soon } from "./authorisation.ts"
import { FileAlteredError, GatewayRefusedError } from "./errors.ts"
import { type Answer, createAsk, type GatewayClientOptions, takeJson } from "./request.ts"

export type { GatewayClientOptions } from "./request.ts"

/** A client of a gateway's HTTP doors. */
export type GatewayClient = ReturnType<typeof createGatewayClient>

const keyStatement = z.object({
  account: z.templateLiteral(["0x", z.string()]),
  recipient: z.string(),
  issuedAt: z.int(),
  signature: z.templateLiteral(["0x", z.string()]),
})

/**
 * Stores and fetches encrypted files, publishes encryption keys. What comes back is checked here: a gateway can keep
 * something from you, it cannot give you something else.
 *
 * @param url the gateway's address, for example `http://127.0.0.1:4000`
 * @throws from each call: {@link GatewayUnavailableError}, {@link GatewayRefusedError}
 */
export function createGatewayClient(url: string, options: GatewayClientOptions = {}) {
  const ask = createAsk(url, options)
  const gateway = new URL(url).origin
  return {
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
      const headers = { "content-type": "application/json" }
      await ask("PUT", `/keys/${account}`, { headers, body: JSON.stringify(statement) })
    },
    /** An account's encryption key, its signature checked; `null` where none is published. */
    getKey: async (account: Address, domain: Domain): Promise<SignedKeyStatement | null> => {
      const answer = await orNull(ask("GET", `/keys/${account}`), ["key-unknown"])
      if (answer === null) return null
      return verifyKeyStatement({ ...takeJson(answer, keyStatement), account }, domain)
    },
  }
}

async function orNull(answer: Promise<Answer>, codes: readonly string[]): Promise<Answer | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof GatewayRefusedError && codes.includes(error.values.code)) return null
    throw error
  }
}
