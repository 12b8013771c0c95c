"use client"

import { Button } from "#components/ui/button.tsx"
import { AccountText } from "#lib/wallet/account-text.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { GrantForm } from "./grant-form.tsx"
import type { PartProps } from "./part-props.ts"

/** Who asks to read, and the answer to each. An open answer stays: its receipt stands there. */
export function Requests(props: PartProps & { grantee: string; onChoose: (grantee: string) => void }) {
  const { requests: texts } = useMessages("sealed")
  const format = useFormat()
  const { part, address, grantee, onChoose } = props
  const others = part.requests.filter(({ asker }) => asker.toLowerCase() !== address.toLowerCase())
  const isOpenAnswered = grantee !== "" && others.every(({ asker }) => asker !== grantee)
  if (part.erasedAt !== null) return null
  return (
    <div className="grid gap-2">
      <h3>{texts.title}</h3>
      {others.length === 0 && !isOpenAnswered ? <p className="text-ink-soft">{texts.none}</p> : null}
      <ul>
        {others.map(({ asker, issuedAt }) => (
          <li key={asker} className="grid gap-3 border-b border-rule py-3" data-testid="sealed-request">
            <p>
              <AccountText account={asker} /> {fill(texts.asked, { time: format.dateTime(issuedAt) })}
            </p>
            {part.opening.status !== "whole" ? (
              <p className="text-ink-soft">{texts.cannot}</p>
            ) : grantee === asker ? null : (
              <div>
                <Button onClick={() => onChoose(asker)}>{texts.answer}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {grantee === "" ? null : <GrantForm key={grantee} {...props} grantee={grantee} />}
    </div>
  )
}
