"use client"

import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { SignedFields } from "./signed-fields.tsx"
import type { Statement } from "./statement.ts"

/** All that a request has its parties sign, statement by statement. */
export function RequestFields({ statements }: { statements: readonly Statement[] }) {
  const texts = useMessages("witness")
  return (
    <div className="grid gap-6">
      {statements.length > 1 ? <p>{fill(texts.signsMany, { count: statements.length })}</p> : null}
      {statements.map((statement) => (
        <SignedFields key={String(statement.message.nonce)} statement={statement} />
      ))}
    </div>
  )
}
