import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import { type ActTexts, actText, type KindTexts } from "./act-text.ts"
import type { NetworkBlock } from "./read-network.ts"

/** Kinds of acts named in one block, and vehicles named with one of them; the rest are counted. */
const [named, linked] = [4, 3]

type Transaction = NetworkBlock["transactions"][number]

/** The vehicles that some transactions were about, as links to their files. */
function Vehicles({ transactions }: { transactions: readonly Transaction[] }) {
  const vins = [...new Set(transactions.flatMap(({ act }) => act?.inner?.vins ?? act?.vins ?? []))]
  return vins.slice(0, linked).map((vin) => (
    <span key={vin}>
      {" "}
      <Link href={vehicleRoute(vin)}>
        <code>{vin}</code>
      </Link>
    </span>
  ))
}

function Written(props: { block: NetworkBlock; texts: ActTexts; kinds: KindTexts; format: Format }) {
  const { block, texts, kinds, format } = props
  const groups = [...Map.groupBy(block.transactions, ({ act }) => actText(act, texts, kinds))]
  if (groups.length === 0) return <span className="text-ink-soft">{texts.empty}</span>
  const rest = groups.slice(named).reduce((sum, [, same]) => sum + same.length, 0)
  return (
    <ul>
      {groups.slice(0, named).map(([text, same]) => (
        <li key={text}>
          {same.length === 1 ? text : `${format.number(same.length)} × ${text}`}
          <Vehicles transactions={same} />
        </li>
      ))}
      {rest > 0 && <li>{fill(texts.more, { count: format.number(rest) })}</li>}
    </ul>
  )
}

/**
 * The newest blocks, and what was written in them, in words.
 * @param props.silentSince Unix seconds since which no block has come where one should have
 */
export function Blocks(props: {
  blocks: readonly NetworkBlock[]
  silentSince: number | undefined
  texts: ActTexts
  kinds: KindTexts
  format: Format
}) {
  const { blocks, silentSince, texts, kinds, format } = props
  return (
    <section aria-labelledby="blocks" className="grid gap-3">
      <h2 id="blocks">{texts.title}</h2>
      {silentSince === undefined ? null : (
        <Notice tone="problem" title={fill(texts.still.title, { time: format.second(silentSince) })} live>
          {texts.still.text}
        </Notice>
      )}
      <p className="text-ink-soft">{texts.note}</p>
      <Table
        caption={texts.title}
        hideCaption
        rows={blocks}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: "number",
            header: texts.number,
            rowHeader: true,
            cell: ({ number }) => format.number(number),
          },
          { key: "at", header: texts.at, cell: ({ at }) => format.second(at) },
          {
            key: "written",
            header: texts.written,
            cell: (block) => <Written block={block} texts={texts} kinds={kinds} format={format} />,
          },
        ]}
      />
    </section>
  )
}
