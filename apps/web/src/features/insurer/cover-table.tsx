import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { licenceRoute } from "#lib/routes.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import type { Cover } from "./cover.ts"
import type { InsurerProps } from "./damage-table.tsx"

/** Who covered the car from when to when. */
export function CoverTable(props: InsurerProps & { covers: readonly Cover[] }) {
  const { covers, names, texts, format } = props
  const { cover: words } = texts.insurer
  if (covers.length === 0) return <p className="text-ink-soft">{words.none}</p>
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={covers}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        {
          key: "cover",
          header: words.cover,
          rowHeader: true,
          cell: ({ cover }) => (cover === "" ? texts.common.notStated : wordOf(texts.options.cover, cover)),
        },
        {
          key: "insurer",
          header: words.insurer,
          cell: ({ insurer }) => (
            <Link href={licenceRoute(insurer)}>{names.get(insurer) ?? shortKey(insurer)}</Link>
          ),
        },
        { key: "from", header: words.from, cell: ({ from }) => format.date(from) },
        { key: "until", header: words.until, cell: ({ until }) => format.date(until) },
        {
          key: "state",
          header: words.state,
          cell: ({ state, ended }) => (
            <>
              <Tag tone={state === "running" ? "blue" : "plain"}>{words.states[state]}</Tag>{" "}
              {ended === undefined ? "" : wordOf(texts.options.ended, ended)}
            </>
          ),
        },
      ]}
    />
  )
}
