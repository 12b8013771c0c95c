import type { FederationAct } from "@urcar/sdk/indexer-client"
import type { ReactNode } from "react"
import { Deadline } from "#components/ui/deadline.tsx"
import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { Format } from "#lib/format.ts"
import type { Answer } from "#lib/indexer.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"
import { parameterText } from "./parameter-text.ts"

type ActsProps = {
  acts: readonly FederationAct[]
  caption: string
  texts: Pick<Messages, "department" | "common" | "record">
  format: Format
  /** Unix seconds */
  now: number
}

/** What an act is called with, parameter by parameter. */
function Parameters({ act, texts }: { act: FederationAct; texts: ActsProps["texts"] }) {
  const names = texts.department.federation.parameters
  const parameters = act.parameters ?? [{ name: "data", type: "bytes", value: act.callData }]
  return (
    <ul>
      {parameters.map((parameter) => {
        const text = parameterText(parameter, texts.record)
        return (
          <li key={parameter.name} className="break-words">
            {wordOf(names, parameter.name)}:{" "}
            {text === parameter.value ? <code className="break-all">{text}</code> : text}
          </li>
        )
      })}
    </ul>
  )
}

function ActTable({ acts, caption, texts, format, now }: ActsProps) {
  const { federation } = texts.department
  const { columns } = federation
  return (
    <Table
      caption={caption}
      hideCaption
      rows={acts}
      rowKey={({ actId, nonce }) => `${actId} ${nonce}`}
      columns={[
        {
          key: "act",
          header: columns.act,
          rowHeader: true,
          cell: ({ functionName, selector }) =>
            functionName === null ? <code>{selector}</code> : wordOf(federation.acts, functionName),
        },
        { key: "what", header: columns.what, cell: (act) => <Parameters act={act} texts={texts} /> },
        {
          key: "from",
          header: columns.from,
          cell: ({ executableFrom }) => (
            <Deadline at={executableFrom} now={now} format={format} texts={texts.common.left} isStart />
          ),
        },
        {
          key: "state",
          header: columns.state,
          cell: ({ state }) => (
            <Tag tone={state === "pending" || state === "ready" ? "amber" : "plain"}>
              {federation.states[state]}
            </Tag>
          ),
        },
        {
          key: "until",
          header: columns.until,
          cell: ({ state, closedAt, expiresAt }) =>
            format.date(state === "expired" ? expiresAt : (closedAt ?? expiresAt)),
        },
        {
          key: "announced",
          header: columns.announced,
          cell: ({ scheduledAt, caller }) => (
            <>
              {format.date(scheduledAt)} <code title={caller}>{shortKey(caller)}</code>
            </>
          ),
        },
      ]}
    />
  )
}

/** For everybody: what the federation has announced, with the date from which it can happen. */
export function FederationActs(props: {
  open: Answer<readonly FederationAct[]>
  closed: Answer<readonly FederationAct[]>
  texts: ActsProps["texts"]
  format: Format
  now: number
  /** What the reader's own account can do with them */
  children: ReactNode
}) {
  const { open, closed, children, ...rest } = props
  const { federation } = props.texts.department
  // The chain forgets an expired announcement without an event, so our lists still count it as open.
  const announced = open.isThere ? open.value : []
  const waiting = announced.filter(({ state }) => state !== "expired")
  const past = [
    ...announced.filter(({ state }) => state === "expired"),
    ...(closed.isThere ? closed.value : []),
  ]
  return (
    <section aria-labelledby="federation" className="grid gap-3">
      <h2 id="federation">{federation.title}</h2>
      <p className="max-w-prose text-ink-soft">{federation.lead}</p>
      {open.isThere ? null : <Notice tone="warning" title={federation.down} />}
      {open.isThere && waiting.length === 0 ? <p>{federation.none}</p> : null}
      {waiting.length > 0 ? (
        <>
          <ActTable {...rest} acts={waiting} caption={federation.title} />
          <p className="max-w-prose">{federation.whoCan}</p>
          {children}
        </>
      ) : null}
      {past.length > 0 ? (
        <Details summary={federation.past}>
          <ActTable {...rest} acts={past} caption={federation.past} />
        </Details>
      ) : null}
    </section>
  )
}
