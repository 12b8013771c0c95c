"use client"

import type { Licence } from "@urcar/sdk/actions"
import { useMessages } from "#messages/client.tsx"
import { type Collection, hasSigned, partiesOf } from "./packet.ts"
import { PartyName } from "./party-name.tsx"
import type { RequestFacts } from "./request-faults.ts"

function RolesOf({ licence }: { licence: Pick<Licence, "roles"> | undefined }) {
  const { roles } = useMessages("account")
  return <>{licence?.roles.map((role) => roles[role]).join(", ") ?? ""}</>
}

/** Everybody who is to sign: who has, and who is missing. */
export function RequestParties({
  collection,
  facts,
}: {
  collection: Collection
  facts: RequestFacts | undefined
}) {
  const { parties: texts } = useMessages("witness")
  return (
    <ul className="border-t-2 border-ink" aria-label={texts.label}>
      {partiesOf(collection.request).map((party, place) => {
        const isSigned = hasSigned(collection, party)
        return (
          <li
            key={`${party} ${place}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-2"
            data-testid="witness-row"
          >
            <span>
              <PartyName account={party} />{" "}
              <span className="text-ink-soft">
                {place === 0 ? texts.author : texts.witness} ·{" "}
                <RolesOf licence={facts?.licences[party.toLowerCase()]} />
              </span>
            </span>
            <span className={isSigned ? "font-semibold" : "font-semibold text-amber"}>
              {isSigned ? texts.signed : texts.missing}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
