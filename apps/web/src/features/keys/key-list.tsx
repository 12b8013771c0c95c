import type { KeyReissue } from "@urcar/sdk/indexer-client"
import type { ReactNode } from "react"
import { Deadline } from "#components/ui/deadline.tsx"
import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { Format } from "#lib/format.ts"
import type { Answer } from "#lib/indexer.ts"
import { shortKey } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"

type ListProps = { texts: Pick<Messages, "keys" | "common">; format: Format; now: number }

const key = (value: string) => <code title={value}>{shortKey(value)}</code>

function KeyTable(props: ListProps & { rows: readonly KeyReissue[]; caption: string }) {
  const { rows, caption, texts, format, now } = props
  const { list, states } = texts.keys
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ oldKey, number }) => `${oldKey} ${number}`}
      columns={[
        { key: "old", header: list.oldKey, rowHeader: true, cell: ({ oldKey }) => key(oldKey) },
        { key: "new", header: list.newKey, cell: ({ newKey }) => key(newKey) },
        { key: "country", header: list.country, cell: ({ country }) => format.country(country) },
        { key: "titles", header: list.titles, align: "end", cell: ({ titles }) => format.number(titles) },
        {
          key: "from",
          header: list.from,
          cell: ({ executableFrom }) => (
            <Deadline at={executableFrom} now={now} format={format} texts={texts.common.left} isStart />
          ),
        },
        {
          key: "state",
          header: list.state,
          cell: ({ state }) => (
            <Tag tone={state === "announced" || state === "referred" ? "amber" : "plain"}>
              {states[state]}
            </Tag>
          ),
        },
        {
          key: "until",
          header: list.until,
          cell: ({ closedAt, lapsesAfter }) => format.date(closedAt ?? lapsesAfter),
        },
        { key: "announced", header: list.announced, cell: ({ announcedAt }) => format.date(announcedAt) },
      ]}
    />
  )
}

/** For everybody: which owners' keys are to be issued anew, and what became of earlier ones. */
export function KeyList(
  props: ListProps & {
    open: Answer<readonly KeyReissue[]>
    closed: Answer<readonly KeyReissue[]>
    /** What the reader's own account can do with them */
    children: ReactNode
  },
) {
  const { open, closed, children, ...rest } = props
  const { list } = props.texts.keys
  const past = closed.isThere ? closed.value : []
  return (
    <section aria-labelledby="key-list" className="grid gap-3">
      <h2 id="key-list">{list.title}</h2>
      <p className="max-w-prose text-ink-soft">{list.lead}</p>
      {open.isThere ? null : <Notice tone="warning" title={list.down} />}
      {open.isThere && open.value.length === 0 ? <p>{list.none}</p> : null}
      {open.isThere && open.value.length > 0 ? (
        <KeyTable {...rest} rows={open.value} caption={list.title} />
      ) : null}
      {children}
      {past.length > 0 ? (
        <Details summary={list.past}>
          <KeyTable {...rest} rows={past} caption={list.past} />
        </Details>
      ) : null}
    </section>
  )
}
