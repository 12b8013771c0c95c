import { createRoute, z } from "@hono/zod-openapi"
import { getCertificate, type ReadClient } from "@urcar/sdk"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal, refusals } from "@urcar/service/openapi"
import type { Address } from "viem"
import { accountSchema, doneSchema, json } from "../http/schemas.ts"
import type { OfficerDoor } from "../sessions/officer-door.ts"
import { unavailable } from "../sessions/police-now.ts"
import { officerRefusals } from "../sessions/routes.ts"
import { personSchema } from "./person-schema.ts"
import { KeyInUseRefusal, KeyNotCertifiedRefusal, PersonUnknownRefusal } from "./refusals.ts"
import type { Officer, Register } from "./register.ts"

const tags = ["Persons"]
const params = z.object({ key: accountSchema })
const malformed = { 400: [RequestMalformedRefusal], 413: [BodyTooLargeRefusal] }
const done = { 200: { description: "Done, and in the log", content: json(doneSchema) } }

const putRoute = createRoute({
  method: "put",
  path: "/persons/{key}",
  tags,
  summary: "Register who stands behind a key",
  description: "The key is certified by the officer's country. Said again, it corrects what is registered.",
  request: { params, body: { content: json(personSchema), required: true } },
  responses: { ...done, ...refusals({ ...malformed, ...officerRefusals, 409: [KeyNotCertifiedRefusal] }) },
})

const rekeyRoute = createRoute({
  method: "post",
  path: "/persons/{key}/rekey",
  tags,
  summary: "Put a person behind another key",
  description: "After a key was lost. The new one is certified by the officer's country; the first ends.",
  request: {
    params,
    body: { content: json(z.strictObject({ to: accountSchema })), required: true },
  },
  responses: {
    ...done,
    ...refusals({
      ...malformed,
      ...officerRefusals,
      404: [PersonUnknownRefusal],
      409: [KeyNotCertifiedRefusal, KeyInUseRefusal],
    }),
  },
})

const endRoute = createRoute({
  method: "delete",
  path: "/persons/{key}",
  tags,
  summary: "End what stands behind a key",
  description: "The person is erased when the retention has passed, not before: nobody can be hidden.",
  request: { params },
  responses: {
    ...done,
    ...refusals({ 400: [RequestMalformedRefusal], ...officerRefusals, 404: [PersonUnknownRefusal] }),
  },
})

/** `/persons`. Nothing here shows a person: that is what lookups are for. */
export function createPersonRoutes(register: Register, client: ReadClient, door: OfficerDoor) {
  const requireCertified = async ({ country }: Officer, key: Address) => {
    const certificate = await getCertificate(client, { key }).catch(unavailable)
    if (!certificate.isValid || certificate.country !== country) throw new KeyNotCertifiedRefusal()
  }
  return createRoutes()
    .openapi(putRoute, async (context) => {
      const officer = await door.requireOfficer(context)
      const { key } = context.req.valid("param")
      await requireCertified(officer, key)
      await register.put(officer, key, context.req.valid("json"))
      return context.json({}, 200)
    })
    .openapi(rekeyRoute, async (context) => {
      const officer = await door.requireOfficer(context)
      const { to } = context.req.valid("json")
      await requireCertified(officer, to)
      await register.rekey(officer, context.req.valid("param").key, to)
      return context.json({}, 200)
    })
    .openapi(endRoute, async (context) => {
      await register.end(await door.requireOfficer(context), context.req.valid("param").key)
      return context.json({}, 200)
    })
}
