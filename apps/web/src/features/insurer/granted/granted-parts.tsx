"use client"

import type { ListedCarGrant } from "@urcar/sdk/gateway-client"
import { Link } from "#components/ui/link.tsx"
import { sealedRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"

/** Sealed parts of a granted car that may be read now, each with the page that opens it. */
export function GrantedParts({ listed, now }: { listed: ListedCarGrant; now: number }) {
  const { granted: texts } = useMessages("insurer")
  const format = useFormat()
  const { vin } = listed.grant
  const parts = listed.parts.filter(({ expiresAt }) => expiresAt >= now)
  return (
    <div className="grid gap-1" data-testid="granted-parts">
      <h3>{texts.parts}</h3>
      {parts.length === 0 ? (
        <>
          <p className="max-w-prose text-ink-soft">{texts.noParts}</p>
          <p>
            <Link href={sealedRoute(vin)}>{texts.toParts}</Link>
          </p>
        </>
      ) : (
        <ul>
          {parts.map(({ sequence, scope, expiresAt }, index) => (
            <li
              key={`${sequence} ${scope} ${expiresAt} ${index}`}
              className="flex flex-wrap gap-x-4 border-b border-rule py-2"
            >
              <span>
                {fill(texts.part, {
                  ...{ sequence, scope: texts.scopes[scope], time: format.dateTime(expiresAt) },
                })}
              </span>
              <Link href={sealedRoute(vin, sequence)}>{texts.read}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
