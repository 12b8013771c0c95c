"use client"

import { Table } from "#components/ui/table.tsx"
import { useNow } from "#lib/use-now.ts"
import { AccountText } from "#lib/wallet/account-text.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { isKeeper, type PartProps } from "./part-props.ts"

/** Who was let read what, by whom, from when to when. For the owner and the author it is all of them. */
export function GrantsTable(props: PartProps) {
  const { grants: texts } = useMessages("sealed")
  const format = useFormat()
  const now = useNow()
  const { part } = props
  if (part.grants.length === 0) return isKeeper(props) ? <p className="text-ink-soft">{texts.none}</p> : null
  return (
    <div className="grid gap-2" data-testid="sealed-grants">
      <Table
        caption={isKeeper(props) ? texts.title : texts.own}
        rows={part.grants}
        rowKey={({ grant }) => grant.box}
        columns={[
          {
            key: "reader",
            header: texts.reader,
            rowHeader: true,
            cell: ({ grant }) => <AccountText account={grant.grantee} />,
          },
          { key: "what", header: texts.what, cell: ({ grant }) => texts.scopes[grant.scope] },
          { key: "by", header: texts.by, cell: ({ grant }) => <AccountText account={grant.grantor} /> },
          { key: "from", header: texts.from, cell: ({ grant }) => format.dateTime(grant.issuedAt) },
          {
            key: "until",
            header: texts.until,
            cell: ({ grant, withdrawnAt }) =>
              withdrawnAt === null
                ? `${format.dateTime(grant.expiresAt)}${now > grant.expiresAt ? ` (${texts.over})` : ""}`
                : fill(texts.withdrawn, { time: format.dateTime(withdrawnAt) }),
          },
          {
            key: "read",
            header: texts.read,
            cell: ({ readAt }) => (readAt === null ? texts.never : format.dateTime(readAt)),
          },
        ]}
      />
      <p className="max-w-prose text-ink-soft">{texts.note}</p>
    </div>
  )
}
