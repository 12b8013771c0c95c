"use client"

import { useMutation } from "@tanstack/react-query"
import type { LookupCount } from "@urcar/sdk/police-client"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { useErrorSentence } from "#lib/wallet/use-error-sentence.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"

/** Asks the police service for every car of an account, with one signature. */
function useCounts(address: Address) {
  const { indexer, police } = useServices()
  const { client } = useWallet()
  return useMutation<readonly LookupCount[], Error>({
    gcTime: 0,
    mutationFn: async () => {
      if (client === undefined) throw new Error("no wallet")
      const [lists, service] = await Promise.all([indexer(), police()])
      const [owned, held] = await Promise.all([
        lists.listVehicles({ owner: address, limit: 100 }),
        lists.listVehicles({ holder: address, limit: 100 }),
      ])
      const vins = new Set([...owned.items, ...held.items].map(({ vin }) => vin))
      const authorization = await service.authoriseCounts(client)
      return Promise.all([...vins].map((vin) => service.countLookups(vin, authorization)))
    },
  })
}

function CarCount({ count: { vin, count, days } }: { count: LookupCount }) {
  const { lookups: texts } = useMessages("garage")
  const identity = useMessages("identity")
  const format = useFormat()
  const heading = count === 0 ? texts.none : count === 1 ? texts.one : fill(texts.several, { count })
  return (
    <li className="border-t-2 border-rule py-3" data-testid="lookup-count">
      <VinText vin={vin} texts={identity} />
      <p className="font-semibold">{heading}</p>
      {days.length > 0 ? (
        <Details summary={texts.days}>
          <ul>
            {days.map(({ day, count: times }) => (
              <li key={day}>
                {format.date(Date.parse(`${day}T00:00:00Z`) / 1000)}: {times}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </li>
  )
}

/** How often police looked up the person behind the account's cars. Nobody else may count. */
export function LookupsSection({ address }: { address: Address }) {
  const { lookups: texts } = useMessages("garage")
  const sentence = useErrorSentence()
  const counts = useCounts(address)
  return (
    <section aria-labelledby="garage-lookups" className="grid gap-3">
      <h2 id="garage-lookups">{texts.title}</h2>
      <p className="max-w-prose">{texts.text}</p>
      {counts.error ? <Notice tone="problem" title={sentence(counts.error)} live /> : null}
      {counts.data ? (
        <ul aria-live="polite">
          {counts.data.length === 0 ? <li>{texts.noCars}</li> : null}
          {counts.data.map((count) => (
            <CarCount key={count.vin} count={count} />
          ))}
        </ul>
      ) : (
        <p>
          <Button wide busy={counts.isPending ? texts.counting : undefined} onClick={() => counts.mutate()}>
            {texts.action}
          </Button>
        </p>
      )}
    </section>
  )
}
