import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { Act } from "./logic/name-act.ts"
import type { NetworkBlock } from "./read-network.ts"

type Texts = Messages["pages"]["network"]["blocks"]

/** Kinds of acts named in one block; the rest are counted. */
const named = 4

const isNamed = (name: string, acts: Texts["acts"]): name is keyof typeof acts => Object.hasOwn(acts, name)

function actText(act: Act | null, texts: Texts): string {
  if (act === null) return texts.foreign
  return isNamed(act.name, texts.acts) ? texts.acts[act.name] : fill(texts.other, act)
}

function Written({ block, texts, format }: { block: NetworkBlock; texts: Texts; format: Format }) {
  const groups = [...Map.groupBy(block.transactions, ({ act }) => actText(act, texts))]
  if (groups.length === 0) return <span className="text-ink-soft">{texts.empty}</span>
  const rest = groups.slice(named).reduce((sum, [, same]) => sum + same.length, 0)
  return (
    <ul>
      {groups.slice(0, named).map(([text, same]) => (
        <li key={text}>{same.length === 1 ? text : `${format.number(same.length)} × ${text}`}</li>
      ))}
      {rest > 0 && <li>{fill(texts.more, { count: format.number(rest) })}</li>}
    </ul>
  )
}

/** The newest blocks, and what was written in them, in words. */
export function Blocks(props: { blocks: readonly NetworkBlock[]; texts: Texts; format: Format }) {
  const { blocks, texts, format } = props
  return (
    <section aria-labelledby="blocks" className="grid gap-3">
      <h2 id="blocks">{texts.title}</h2>
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
          { key: "at", header: texts.at, cell: ({ at }) => format.dateTime(at) },
          {
            key: "written",
            header: texts.written,
            cell: (block) => <Written block={block} texts={texts} format={format} />,
          },
        ]}
      />
    </section>
  )
}
