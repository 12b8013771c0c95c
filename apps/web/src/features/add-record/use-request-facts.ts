"use client"

import { useQuery } from "@tanstack/react-query"
import { isKindName } from "@urcar/sdk/kinds"
import { useServices } from "#lib/wallet/use-services.ts"
import { partiesOf, type WitnessRequest } from "./packet.ts"
import type { RequestFacts } from "./request-faults.ts"

/** What the register says of a request now: its kind's rule, every party's licence, whether it is used up. From the chain. */
export function useRequestFacts(request: WitnessRequest | undefined) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["request-facts", request?.id],
    enabled: request !== undefined,
    queryFn: async (): Promise<RequestFacts | null> => {
      const kind = request?.items[0]?.unsigned.record.kind ?? ""
      if (!request || !isKindName(kind)) return null
      const { getLicence, getRule, isNonceUsed } = await import("@urcar/sdk/actions")
      const client = await reader()
      const [rule, licences, used] = await Promise.all([
        getRule(client, { kind }),
        Promise.all(partiesOf(request).map((account) => getLicence(client, { account }))),
        Promise.all(
          request.items.map(({ unsigned: { author, nonce } }) =>
            isNonceUsed(client, { account: author, nonce }),
          ),
        ),
      ])
      return {
        rule,
        licences: Object.fromEntries(licences.map((licence) => [licence.account.toLowerCase(), licence])),
        used: used.filter(Boolean).length,
      }
    },
  })
}
