import type { KeptRecord } from "@urcar/lab/kept"
import { Details } from "#components/ui/details.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { LifeLine, type LifeLineInput, markGroup } from "#features/vehicle-identity/index.ts"
import { wordOf } from "#lib/words.ts"
import { type FileAt, fileAt } from "./logic/file-at.ts"
import { nameOf, type StoryProps } from "./story-props.ts"

function toLifeLine({ records, judged, breaches }: FileAt, kinds: Record<string, string>): LifeLineInput {
  return {
    readings: records.map(({ sequence, kind, at, metres }) => ({
      ...{ at, km: metres === null ? undefined : metres / 1_000, group: markGroup(kind) },
      label: wordOf(kinds, kind),
      breach: breaches.includes(sequence),
      superseded: false,
    })),
    acceptedKm: judged?.acceptedKm ?? undefined,
    highestKm: judged?.highestKm ?? undefined,
    gaps: [],
  }
}

/** A line needs two readings that differ. */
const isDrawn = (records: readonly KeptRecord[]): boolean =>
  new Set(records.flatMap(({ metres }) => (metres === null ? [] : [metres]))).size > 1

function FileTable({ file, ...props }: StoryProps & { file: FileAt }) {
  const { lab, record } = props.texts
  const { columns } = lab
  return (
    <Table
      caption={lab.file}
      hideCaption
      rows={file.records}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        { key: "place", header: columns.place, align: "end", cell: ({ sequence }) => sequence },
        {
          key: "kind",
          header: columns.kind,
          rowHeader: true,
          cell: ({ kind, sequence }) => (
            <span className="inline-flex flex-wrap items-center gap-2">
              {wordOf(record.kinds, kind)}
              {file.fresh.includes(sequence) ? <Tag tone="blue">{lab.newRecord}</Tag> : null}
            </span>
          ),
        },
        { key: "by", header: columns.by, cell: ({ by, kind }) => writerOf(by, kind, props) },
        { key: "at", header: columns.at, cell: ({ at }) => props.format.date(at) },
        {
          key: "mileage",
          header: columns.mileage,
          align: "end",
          cell: ({ metres }) => (metres === null ? "–" : props.format.distance(metres).text),
        },
      ]}
    />
  )
}

function writerOf(by: string | null, kind: string, props: StoryProps): string {
  const isDesk = by === null && kind === "sale"
  return isDesk ? props.texts.record.roles["sale-desk"] : nameOf(props.told, by, props)
}

/** The car's file as it stands when a step is over: as a line, and record by record. */
export function FileSection({ step, ...props }: StoryProps & { step: number }) {
  const file = fileAt(props.told.story, step)
  const { lab, identity, record } = props.texts
  return (
    <section aria-labelledby="file" className="grid gap-4">
      <h2 id="file" className="border-b-2 border-ink pb-1.5">
        {lab.file}
      </h2>
      {file.records.length === 0 ? <p>{lab.fileEmpty}</p> : null}
      {isDrawn(file.records) ? (
        <LifeLine id="life" input={toLifeLine(file, record.kinds)} format={props.format} texts={identity} />
      ) : null}
      {file.records.length === 0 ? null : (
        <Details summary={lab.records} open={file.fresh.length > 0}>
          <FileTable {...props} file={file} />
        </Details>
      )}
    </section>
  )
}
