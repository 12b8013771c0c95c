import { createRoute, z } from "@hono/zod-openapi"
import type { Domain } from "@urcar/sdk"
import { queueFlushTypedData } from "@urcar/sdk/gateway-client"
import type { Address } from "viem"
import { signatureRefusals } from "../authorisation/refusals.ts"
import { requireSigner } from "../authorisation/require-signer.ts"
import { createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { refusals } from "../http/schemas.ts"
import type { Ledger } from "../records/ledger.ts"
import { IntakeClosedRefusal } from "../records/refusals.ts"
import { NotOperatorRefusal } from "./refusals.ts"

const mineRoute = createRoute({
  method: "post",
  path: "/mine",
  tags: ["Operation"],
  summary: "Send what waits now",
  description:
    "Records otherwise wait a moment for others to share a transaction with. For this gateway's operators.",
  request: {
    headers: z.object({
      authorization: z.string().optional().openapi({
        description: "`UrCar account=…, deadline=…, signature=…`: EIP-712 `QueueFlush`",
      }),
    }),
  },
  responses: {
    202: {
      description: "On its way",
      content: {
        "application/json": {
          schema: z.object({ waiting: z.int().openapi({ description: "Records that waited" }) }),
        },
      },
    },
    ...refusals({
      400: [RequestMalformedRefusal],
      401: signatureRefusals,
      403: [NotOperatorRefusal],
      503: [IntakeClosedRefusal],
    }),
  },
})

/** What the route works with. */
export interface MineRoutesOptions {
  /** Without one the intake is closed. */
  readonly flush: (() => void) | undefined
  readonly ledger: Ledger
  readonly operators: ReadonlySet<Address>
  readonly domain: Domain
  /** Origin of this gateway, as callers name it in what they sign. */
  readonly origin: string
}

/** `/mine`. */
export function createMineRoutes({ flush, ledger, operators, domain, origin }: MineRoutesOptions) {
  return createRoutes().openapi(mineRoute, async (context) => {
    const { authorization } = context.req.valid("header")
    const signer = await requireSigner(authorization, (deadline) =>
      queueFlushTypedData({ gateway: origin, deadline }, domain),
    )
    if (!operators.has(signer)) throw new NotOperatorRefusal()
    if (!flush) throw new IntakeClosedRefusal()
    const { received } = await ledger.getFigures()
    flush()
    return context.json({ waiting: received }, 202)
  })
}
