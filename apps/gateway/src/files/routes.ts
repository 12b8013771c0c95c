import { createRoute, z } from "@hono/zod-openapi"
import type { Domain } from "@urcar/sdk"
import { fileErasureTypedData, fileUploadTypedData } from "@urcar/sdk/gateway-client"
import { maximumFileBytes } from "@urcar/sdk/seal"
import { signatureRefusals } from "../authorisation/refusals.ts"
import { requireSigner } from "../authorisation/require-signer.ts"
import type { Permissions } from "../chain/permission.ts"
import { ChainUnavailableRefusal, NotKnownToRegisterRefusal } from "../chain/refusals.ts"
import { createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { hashSchema, refusals } from "../http/schemas.ts"
import { createDoor, type DoorLimits } from "./door.ts"
import { type Patience, receive, requireSealed } from "./receive.ts"
import {
  FileErasedRefusal,
  FileHashDiffersRefusal,
  FileInterruptedRefusal,
  FileNotSealedRefusal,
  FileOfOtherRefusal,
  FileQuotaRefusal,
  FileSizeDiffersRefusal,
  FileSizeMissingRefusal,
  FileTooLargeRefusal,
  FileTooSlowRefusal,
  FileUnknownRefusal,
  UploadsBusyRefusal,
} from "./refusals.ts"
import type { Shelf } from "./shelf.ts"

const binary = z.any().openapi({ type: "string", format: "binary" })
const octets = "application/octet-stream"
const params = z.object({ hash: hashSchema.openapi({ description: "keccak-256 of the encrypted file" }) })
const headers = z.object({
  authorization: z.string().optional().openapi({
    description: "`UrCar account=…, deadline=…, signature=…`: EIP-712 `FileUpload` or `FileErasure`",
  }),
})
const tags = ["Files"]
const putRoute = createRoute({
  method: "put",
  path: "/files/{hash}",
  tags,
  summary: "Store an encrypted file",
  description:
    "By whoever the register knows as licensed, applying or staked. Storing the same file again changes nothing.",
  request: { params, headers, body: { content: { [octets]: { schema: binary } }, required: true } },
  responses: {
    200: { description: "It was stored before" },
    201: { description: "Stored" },
    ...refusals({
      400: [RequestMalformedRefusal, FileSizeDiffersRefusal, FileInterruptedRefusal],
      401: signatureRefusals,
      403: [NotKnownToRegisterRefusal, FileQuotaRefusal],
      408: [FileTooSlowRefusal],
      410: [FileErasedRefusal],
      411: [FileSizeMissingRefusal],
      413: [FileTooLargeRefusal],
      422: [FileHashDiffersRefusal, FileNotSealedRefusal],
      429: [UploadsBusyRefusal],
      503: [ChainUnavailableRefusal],
    }),
  },
})

const getRoute = createRoute({
  method: "get",
  path: "/files/{hash}",
  tags,
  summary: "Fetch an encrypted file",
  description: "By anybody: it is encrypted. Hash what you get before you use it.",
  request: { params },
  responses: {
    200: { description: "The file", content: { [octets]: { schema: binary } } },
    ...refusals({ 400: [RequestMalformedRefusal], 404: [FileUnknownRefusal], 410: [FileErasedRefusal] }),
  },
})

const deleteRoute = createRoute({
  method: "delete",
  path: "/files/{hash}",
  tags,
  summary: "Erase a file",
  description: "By the account that stored it. It cannot be stored here again.",
  request: { params, headers },
  responses: {
    204: { description: "Erased" },
    ...refusals({
      400: [RequestMalformedRefusal],
      401: signatureRefusals,
      403: [FileOfOtherRefusal],
      404: [FileUnknownRefusal],
    }),
  },
})

/** What the routes work with. */
export interface FileRoutesOptions {
  readonly shelf: Shelf
  readonly permissions: Permissions
  readonly domain: Domain
  /** Origin of this gateway, as callers name it in what they sign. */
  readonly origin: string
  /** Where bodies wait until they are checked. */
  readonly waitingFolder: string
  readonly patience: Patience
  readonly limits: DoorLimits
}

/** `/files`. Everything that can be refused without its body is refused before the body is read. */
export function createFileRoutes(options: FileRoutesOptions) {
  const { shelf, permissions, domain, origin, waitingFolder, patience, limits } = options
  const enter = createDoor(limits)
  return createRoutes()
    .openapi(putRoute, async (context) => {
      const { hash } = context.req.valid("param")
      const size = requireSize(context.req.header("content-length"))
      const upload = (deadline: number) => ({ gateway: origin, file: hash, size, deadline })
      const uploader = await requireSigner(context.req.valid("header").authorization, (deadline) =>
        fileUploadTypedData(upload(deadline), domain),
      )
      await permissions.requireWriter(uploader)
      return enter(uploader, async () => {
        if (await shelf.isStored(hash, uploader, size)) return context.body(null, 200)
        const body = context.req.raw.body ?? new ReadableStream({ start: (end) => end.close() })
        const folder = waitingFolder
        await receive(body, { hash, size, check: requireSealed }, { folder, patience }, (path) =>
          shelf.put({ hash, uploader, size, path }),
        )
        return context.body(null, 201)
      })
    })
    .openapi(getRoute, async (context) => {
      const { hash } = context.req.valid("param")
      const { body, size } = await shelf.get(hash)
      context.header("content-type", octets)
      context.header("content-length", String(size))
      context.header("cache-control", "no-store")
      return context.body(body, 200)
    })
    .openapi(deleteRoute, async (context) => {
      const { hash } = context.req.valid("param")
      const by = await requireSigner(context.req.valid("header").authorization, (deadline) =>
        fileErasureTypedData({ gateway: origin, file: hash, deadline }, domain),
      )
      await shelf.erase(hash, by)
      return context.body(null, 204)
    })
}

function requireSize(header: string | undefined): number {
  if (header === undefined || !/^\d{1,15}$/.test(header)) throw new FileSizeMissingRefusal()
  const size = Number(header)
  if (size > maximumFileBytes) throw new FileTooLargeRefusal(size, maximumFileBytes)
  return size
}
