import { getDomain } from "@urcar/sdk/chain"
import { createGatewayClient, GatewayRefusedError, GatewayUnavailableError } from "@urcar/sdk/gateway-client"
import { env } from "#lib/env.ts"
import { type Answer, ask, indexer } from "#lib/indexer.ts"
import type { PassportKnowledge } from "../types.ts"

/** A page waits no longer than this for what it can do without. */
const patience = { checkpoint: 3_000, passport: 30_000 } as const

const gateway = (timeout: number) =>
  createGatewayClient(env.internal.gateway, {
    timeout,
    fetch: (url, init) => fetch(url, { ...init, cache: "no-store" }),
  })

async function askGateway<T>(question: Promise<T>): Promise<Answer<T>> {
  try {
    return { isThere: true, value: await question }
  } catch (error) {
    if (error instanceof GatewayUnavailableError || error instanceof GatewayRefusedError)
      return { isThere: false }
    throw error
  }
}

/** Departments' keys as our lists know them now, and the newest checkpoint that was published. Neither is proof. */
export async function readKnowledge(): Promise<PassportKnowledge> {
  const [listed, newest] = await Promise.all([
    ask(indexer.listLicences({ role: "department", standing: "active", limit: 100 })),
    askGateway(gateway(patience.checkpoint).getCheckpoint()),
  ])
  return {
    at: Math.floor(Date.now() / 1000),
    domain: getDomain(env.chainId),
    departments: listed.isThere
      ? listed.value.items.map(({ account, country }) => ({ account, country }))
      : [],
    newest: newest.isThere ? newest.value : null,
  }
}

/** What a vehicle's passport's QR holds; `null` where there is none yet. */
export const readPassportCode = (vin: string): Promise<Answer<string | null>> =>
  askGateway(gateway(patience.passport).getPassport(vin))
