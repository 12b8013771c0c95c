"use client"

import type { LookupAnswer } from "@urcar/sdk/police-client"
import { Button } from "#components/ui/button.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"

/** Who was found, or why nobody, and where the lookup stands in the log. */
export function FoundPerson({ answer, onAgain }: { answer: LookupAnswer; onAgain: () => void }) {
  const { person: words } = useMessages("police")
  const format = useFormat()
  const country = (code: string) => countryName(format.preferences.tag, code)
  const { person, certifiedBy, entry, key } = answer
  return (
    <div className="grid gap-4" role="status">
      {person ? (
        <>
          {person.endedAt === null ? null : (
            <Notice tone="warning" title={fill(words.ended, { date: format.date(person.endedAt) })} />
          )}
          <p className="text-2xl font-bold">{person.name}</p>
          <Facts
            facts={[
              {
                name: words.address,
                value: `${person.address.street}, ${person.address.postcode} ${person.address.town}, ${country(person.address.country)}`,
              },
              {
                name: words.documents[person.document.kind],
                value: `${person.document.number} (${country(person.document.country)})`,
              },
              { name: words.registered, value: format.date(person.registeredAt) },
            ]}
          />
        </>
      ) : (
        <Notice tone="warning" title={words.nobody}>
          {certifiedBy === ""
            ? words.nobodyBusiness
            : fill(words.nobodyText, { country: country(certifiedBy) })}
        </Notice>
      )}
      {key ? (
        <p>
          {words.key} <span className="font-mono break-all">{key}</span>
        </p>
      ) : null}
      <Notice tone="plain" title={fill(words.logged, { number: entry.sequence })}>
        <span className="font-mono text-sm break-all">{entry.hash}</span>
      </Notice>
      <Button className="min-h-14" onClick={onAgain}>
        {words.again}
      </Button>
    </div>
  )
}
