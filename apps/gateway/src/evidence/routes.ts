import { createRoute, z } from "@hono/zod-openapi"
import { maximumListBytes, mediaTypeOf } from "@urcar/sdk/evidence"
import { evidenceUploadTypedData, fileErasureTypedData } from "@urcar/sdk/gateway-client"
import { bodyLimit } from "hono/body-limit"
import type { Hex } from "viem"
import { signatureRefusals } from "../authorisation/refusals.ts"
import { requireSigner } from "../authorisation/require-signer.ts"
import { ChainUnavailableRefusal, NotKnownToRegisterRefusal } from "../chain/refusals.ts"
import { createDoor } from "../files/door.ts"
import { receive } from "../files/receive.ts"
import {
  FileErasedRefusal,
  FileHashDiffersRefusal,
  FileInterruptedRefusal,
  FileOfOtherRefusal,
  FileQuotaRefusal,
  FileSizeDiffersRefusal,
  FileTooSlowRefusal,
  FileUnknownRefusal,
  UploadsBusyRefusal,
} from "../files/refusals.ts"
import type { FileRoutesOptions } from "../files/routes.ts"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { hashSchema, refusals } from "../http/schemas.ts"
import type { EvidenceCatalogue } from "./catalogue.ts"
import { EvidenceListRefusal, EvidenceTypeRefusal, EvidenceUnknownRefusal } from "./refusals.ts"

const octets = "application/octet-stream"
const binary = z.any().openapi({ type: "string", format: "binary" })
const root = hashSchema.openapi({ description: "A record's `evidenceRoot`: keccak-256 of the list" })
const file = hashSchema.openapi({ description: "keccak-256 of the file" })
const authorised = (what: string) =>
  z.object({
    authorization: z
      .string()
      .optional()
      .openapi({ description: `\`UrCar account=…, deadline=…, signature=…\`: EIP-712 \`${what}\`` }),
  })
const tags = ["Evidence"]
const body = { content: { [octets]: { schema: binary } }, required: true }

const putListRoute = createRoute({
  method: "put",
  path: "/evidence/{root}",
  tags,
  summary: "Store the list of a record's pictures and reports",
  description: "Canonical JSON. By whoever the register knows as licensed, applying or staked.",
  request: { params: z.object({ root }), headers: authorised("EvidenceUpload"), body },
  responses: {
    204: { description: "Stored" },
    ...refusals({
      400: [RequestMalformedRefusal],
      401: signatureRefusals,
      403: [NotKnownToRegisterRefusal, FileQuotaRefusal],
      413: [BodyTooLargeRefusal],
      422: [EvidenceListRefusal],
      503: [ChainUnavailableRefusal],
    }),
  },
})

const putFileRoute = createRoute({
  method: "put",
  path: "/evidence/{root}/{file}",
  tags,
  summary: "Store one file of a list",
  description: "With the list's own signature. JPEG, PNG, WebP or PDF, as the list states.",
  request: { params: z.object({ root, file }), headers: authorised("EvidenceUpload"), body },
  responses: {
    200: { description: "It was stored before" },
    201: { description: "Stored" },
    ...refusals({
      400: [RequestMalformedRefusal, FileSizeDiffersRefusal, FileInterruptedRefusal],
      401: signatureRefusals,
      403: [NotKnownToRegisterRefusal, FileQuotaRefusal],
      404: [EvidenceUnknownRefusal],
      408: [FileTooSlowRefusal],
      410: [FileErasedRefusal],
      422: [FileHashDiffersRefusal, EvidenceTypeRefusal],
      429: [UploadsBusyRefusal],
      503: [ChainUnavailableRefusal],
    }),
  },
})

const getListRoute = createRoute({
  method: "get",
  path: "/evidence/{root}",
  tags,
  summary: "Fetch the list of a record's pictures and reports",
  description: "By anybody. Hash what you get before you believe it.",
  request: { params: z.object({ root }) },
  responses: {
    200: { description: "The list", content: { [octets]: { schema: binary } } },
    ...refusals({ 400: [RequestMalformedRefusal], 404: [EvidenceUnknownRefusal] }),
  },
})

const getFileRoute = createRoute({
  method: "get",
  path: "/evidence/{root}/{file}",
  tags,
  summary: "Fetch one file of a list",
  description: "By anybody. Hash what you get before you show it.",
  request: { params: z.object({ root, file }) },
  responses: {
    200: { description: "The file", content: { [octets]: { schema: binary } } },
    ...refusals({
      400: [RequestMalformedRefusal],
      404: [EvidenceUnknownRefusal, FileUnknownRefusal],
      410: [FileErasedRefusal],
    }),
  },
})

const deleteFileRoute = createRoute({
  method: "delete",
  path: "/evidence/{root}/{file}",
  tags,
  summary: "Erase one file",
  description: "By the account that stored it. It cannot be stored here again; its hash then proves nothing.",
  request: { params: z.object({ root, file }), headers: authorised("FileErasure") },
  responses: {
    204: { description: "Erased" },
    ...refusals({
      400: [RequestMalformedRefusal],
      401: signatureRefusals,
      403: [FileOfOtherRefusal],
      404: [EvidenceUnknownRefusal, FileUnknownRefusal],
    }),
  },
})

/** What the routes work with: the shelf is the evidence's own. */
export interface EvidenceRoutesOptions extends FileRoutesOptions {
  readonly catalogue: EvidenceCatalogue
}

/** `/evidence`. Nothing of it is encrypted: a browser is told to keep it, never to open it. */
export function createEvidenceRoutes(options: EvidenceRoutesOptions) {
  const { catalogue, shelf, permissions, domain, origin, waitingFolder, patience, limits } = options
  const enter = createDoor(limits)
  const routes = createRoutes()
  const onError = () => {
    throw new BodyTooLargeRefusal(maximumListBytes)
  }
  routes.use("/evidence/:root", bodyLimit({ maxSize: maximumListBytes, onError }))
  const requireUploader = async (header: string | undefined, list: Hex) => {
    const uploader = await requireSigner(header, (deadline) =>
      evidenceUploadTypedData({ gateway: origin, list, deadline }, domain),
    )
    await permissions.requireWriter(uploader)
    return uploader
  }
  return routes
    .openapi(putListRoute, async (context) => {
      const { root: list } = context.req.valid("param")
      const uploader = await requireUploader(context.req.valid("header").authorization, list)
      await catalogue.put(list, uploader, new Uint8Array(await context.req.arrayBuffer()))
      return context.body(null, 204)
    })
    .openapi(putFileRoute, async (context) => {
      const { root: list, file: hash } = context.req.valid("param")
      const uploader = await requireUploader(context.req.valid("header").authorization, list)
      const { size, type } = await catalogue.getFile(list, hash)
      return enter(uploader, async () => {
        if (await shelf.isStored(hash, uploader, size)) return context.body(null, 200)
        const stream = context.req.raw.body ?? new ReadableStream({ start: (end) => end.close() })
        const check = (start: Uint8Array) => {
          if (mediaTypeOf(start) !== type) throw new EvidenceTypeRefusal(type)
        }
        await receive(stream, { hash, size, check }, { folder: waitingFolder, patience }, (path) =>
          shelf.put({ hash, uploader, size, path }),
        )
        return context.body(null, 201)
      })
    })
    .openapi(getListRoute, async (context) => {
      const list = await catalogue.getList(context.req.valid("param").root)
      context.header("x-content-type-options", "nosniff")
      return context.body(list, 200, { "content-type": octets })
    })
    .openapi(getFileRoute, async (context) => {
      const { root: list, file: hash } = context.req.valid("param")
      await catalogue.getFile(list, hash)
      const { body: stream, size } = await shelf.get(hash)
      context.header("content-type", octets)
      context.header("content-length", String(size))
      context.header("content-disposition", "attachment")
      context.header("x-content-type-options", "nosniff")
      context.header("cache-control", "no-store")
      return context.body(stream, 200)
    })
    .openapi(deleteFileRoute, async (context) => {
      const { root: list, file: hash } = context.req.valid("param")
      const by = await requireSigner(context.req.valid("header").authorization, (deadline) =>
        fileErasureTypedData({ gateway: origin, file: hash, deadline }, domain),
      )
      await catalogue.getFile(list, hash)
      await shelf.erase(hash, by)
      return context.body(null, 204)
    })
}
