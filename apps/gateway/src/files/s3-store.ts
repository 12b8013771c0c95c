import { openAsBlob } from "node:fs"
import { AwsClient } from "aws4fetch"
import type { Hex } from "viem"
import type { FileStore } from "./file-store.ts"

/** An S3-compatible store. */
export interface S3Place {
  /** `https://s3.example` or `http://127.0.0.1:9000`. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** The object store answered something else than it should. */
export class ObjectStoreError extends Error {
  override name = "ObjectStoreError"
  readonly status: number

  constructor(operation: string, status: number) {
    super(`${operation}: ${status}`)
    this.status = status
  }
}

/** Milliseconds for one question to the store. */
const patience = 60_000

/** A store in a bucket: the objects `<prefix>/<hash>`, addressed by path as every compatible store understands it. */
export function createS3Store({ endpoint, bucket, ...credentials }: S3Place, prefix: string): FileStore {
  const client = new AwsClient({ ...credentials, service: "s3", retries: 2 })
  const place = (hash: Hex) => `${endpoint.replace(/\/+$/, "")}/${bucket}/${prefix}/${hash.slice(2)}`
  const ask = (hash: Hex, init: RequestInit) =>
    client.fetch(place(hash), { ...init, signal: AbortSignal.timeout(patience) })
  return {
    put: async (hash, path, size) => {
      const headers = { "content-type": "application/octet-stream", "content-length": String(size) }
      const body = await openAsBlob(path)
      const answer = await ask(hash, { method: "PUT", headers, body: await body.bytes() })
      await answer.body?.cancel()
      if (!answer.ok) throw new ObjectStoreError("put", answer.status)
    },
    get: async (hash) => {
      const answer = await ask(hash, { method: "GET" })
      if (answer.ok && answer.body) return answer.body
      await answer.body?.cancel()
      if (answer.status === 404) return undefined
      throw new ObjectStoreError("get", answer.status)
    },
    erase: async (hash) => {
      const answer = await ask(hash, { method: "DELETE" })
      await answer.body?.cancel()
      if (!answer.ok && answer.status !== 404) throw new ObjectStoreError("erase", answer.status)
    },
  }
}
