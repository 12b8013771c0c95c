import { createRoute, z } from "@hono/zod-openapi"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal, refusals } from "@urcar/service/openapi"
import { doneSchema, json, signatureSchema } from "../http/schemas.ts"
import type { Nonces } from "./nonces.ts"
import type { OfficerDoor } from "./officer-door.ts"
import * as refused from "./refusals.ts"
import type { Sessions, SignedIn } from "./sessions.ts"

const tags = ["Sign-in"]

/** How every door refuses whom it does not know. */
export const officerRefusals = {
  401: [refused.NotSignedInRefusal],
  403: [refused.OriginForeignRefusal, refused.NotPoliceRefusal, refused.CountryElsewhereRefusal],
  503: [refused.ChainUnavailableRefusal],
} as const

const sessionSchema = z
  .object({ account: z.string(), country: z.string(), expiresAt: z.int() })
  .openapi("Session")

const nonceRoute = createRoute({
  method: "post",
  path: "/nonces",
  tags,
  summary: "Ask for a nonce",
  description: "Good for one sign-in within five minutes.",
  responses: {
    200: { description: "A nonce", content: json(z.object({ nonce: z.string() })) },
    ...refusals({ 403: [refused.OriginForeignRefusal] }),
  },
})

const beginRoute = createRoute({
  method: "post",
  path: "/session",
  tags,
  summary: "Sign in",
  description:
    "An EIP-4361 message for the calling page's host, this service as its URI and this chain, signed by an account that the chain says is police now. The answer sets a cookie.",
  request: {
    body: {
      content: json(z.strictObject({ message: z.string().max(2_000), signature: signatureSchema })),
      required: true,
    },
  },
  responses: {
    200: { description: "Signed in", content: json(sessionSchema) },
    ...refusals({
      400: [RequestMalformedRefusal, refused.SignInMalformedRefusal],
      401: [
        refused.SignInElsewhereRefusal,
        refused.SignInExpiredRefusal,
        refused.NonceRefusal,
        refused.SignatureWrongRefusal,
      ],
      403: [refused.OriginForeignRefusal, refused.NotPoliceRefusal, refused.CountryElsewhereRefusal],
      413: [BodyTooLargeRefusal],
      503: [refused.ChainUnavailableRefusal],
    }),
  },
})

const readRoute = createRoute({
  method: "get",
  path: "/session",
  tags,
  summary: "Who is signed in",
  description: "Asked of the chain again: whoever is not police any more is out.",
  responses: {
    200: { description: "The officer", content: json(sessionSchema) },
    ...refusals(officerRefusals),
  },
})

const endRoute = createRoute({
  method: "delete",
  path: "/session",
  tags,
  summary: "Sign out",
  description: "Also where nobody is signed in.",
  responses: {
    200: { description: "Signed out", content: json(doneSchema) },
    ...refusals({ 403: [refused.OriginForeignRefusal] }),
  },
})

/** `/nonces`, `/session`. */
export function createSessionRoutes(sessions: Sessions, nonces: Nonces, door: OfficerDoor) {
  const show = ({ account, country, expiresAt }: SignedIn) => ({ account, country, expiresAt })
  return createRoutes()
    .openapi(nonceRoute, (context) => {
      door.requirePage(context)
      return context.json({ nonce: nonces.make() }, 200)
    })
    .openapi(beginRoute, async (context) => {
      const page = door.requirePage(context)
      const { token, ...begun } = await sessions.begin(page, context.req.valid("json"))
      door.give(context, token, begun.expiresAt - Math.floor(Date.now() / 1000))
      return context.json(show(begun), 200)
    })
    .openapi(readRoute, async (context) => context.json(show(await door.requireOfficer(context)), 200))
    .openapi(endRoute, async (context) => {
      door.requirePage(context)
      await door.take(context)
      return context.json({}, 200)
    })
}
