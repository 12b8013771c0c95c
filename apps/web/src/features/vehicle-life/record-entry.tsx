import { zeroHash } from "viem"
import { Details } from "#components/ui/details.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Day } from "#components/ui/quantity.tsx"
import { publicConfig } from "#lib/env.ts"
import { correctionRoute, newDisputeRoute, sealedRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { fill, plural } from "#messages/fill.ts"
import { describeRecord } from "./describe-record.ts"
import { RecordDisputes } from "./dispute-notices.tsx"
import type { EntryProps } from "./entry-props.ts"
import { RecordEvidence } from "./evidence/record-evidence.tsx"
import { RecordOdometer } from "./record-odometer.tsx"
import { Writer } from "./record-writer.tsx"

const daySeconds = 86_400

function Times({ record, texts: { vehicle }, format }: EntryProps) {
  const days = Math.floor((record.recordedAt - record.occurredAt) / daySeconds)
  return (
    <p className="text-ink-soft sm:w-44">
      <span className="font-semibold text-ink">
        <Day at={record.occurredAt} format={format} />
      </span>{" "}
      <span
        className="sm:block"
        title={`${vehicle.timeline.recorded}: ${format.dateTime(record.recordedAt)} UTC`}
      >
        {days < 1 ? (
          <>
            {vehicle.timeline.recorded} {format.date(record.recordedAt)}
          </>
        ) : (
          plural(format.preferences.tag, vehicle.timeline.late, days)
        )}
      </span>
    </p>
  )
}

function Corrections({ record, judged, texts: { vehicle } }: EntryProps) {
  const by = judged.corrections.get(record.sequence) ?? []
  return (
    <>
      {record.supersedes === 0 ? null : (
        <p>
          <a href={`#record-${record.supersedes}`} className="link">
            {fill(vehicle.timeline.corrects, { sequence: record.supersedes })}
          </a>
        </p>
      )}
      {by.map((sequence) => (
        <p key={sequence} className="text-amber">
          <a href={`#record-${sequence}`} className="underline underline-offset-4">
            {fill(vehicle.timeline.correctedBy, { sequence })}
          </a>
        </p>
      ))}
    </>
  )
}

function Technical({ record, texts: { vehicle } }: EntryProps) {
  const { timeline } = vehicle
  const code = (text: string | number) => <code className="break-all">{text}</code>
  return (
    <Facts
      facts={[
        { name: timeline.author, value: code(record.author) },
        { name: timeline.block, value: code(record.block) },
        { name: timeline.transaction, value: code(record.transaction) },
        { name: timeline.head, value: code(record.head) },
        { name: timeline.written, value: code(record.payload) },
      ]}
    />
  )
}

/** One record: what happened, who says so, when, and what the instrument showed. */
export function RecordEntry(props: EntryProps) {
  const { record, texts, format } = props
  const { vehicle } = texts
  const words = describeRecord(record, texts, format)
  return (
    <article
      id={`record-${record.sequence}`}
      className="grid scroll-mt-24 gap-x-6 gap-y-1 border-b border-rule py-4 target:bg-amber-wash sm:grid-cols-[11rem_1fr] lg:grid-cols-[11rem_1fr_15rem]"
    >
      <Times {...props} />
      <div className="grid min-w-0 gap-1">
        <h3 className="flex flex-wrap items-baseline gap-x-3">
          {wordOf(texts.record.kinds, record.kind)}
          <span className="text-base font-normal text-ink-soft">
            {fill(vehicle.timeline.record, { sequence: record.sequence })}
          </span>
        </h3>
        <p>{words.sentence}</p>
        {words.isReadable ? null : <p className="font-mono break-all">{record.payload}</p>}
      </div>
      <RecordOdometer {...props} />
      <div className="grid min-w-0 gap-1 sm:col-start-2">
        <Corrections {...props} />
        <p>
          <span className="text-ink-soft">{vehicle.timeline.by}</span>{" "}
          <Writer
            {...props}
            account={record.author}
            mask={record.authorRoles}
            country={record.authorCountry}
          />
        </p>
        {record.witnesses.length === 0 ? null : (
          <p>
            <span className="text-ink-soft">{vehicle.timeline.witnesses}:</span>{" "}
            {record.witnesses.map((account, index) => (
              <span key={account}>
                {index > 0 ? ", " : ""}
                <Writer {...props} account={account} />
              </span>
            ))}
          </p>
        )}
        {record.evidenceRoot === zeroHash ? null : (
          <RecordEvidence
            gateway={publicConfig.gateway}
            root={record.evidenceRoot}
            vin={props.life.vehicle.vin}
            record={record.sequence}
            texts={vehicle.evidence}
            language={format.preferences.tag}
          />
        )}
        {record.sealedRoot === zeroHash ? null : (
          <p data-print="no">
            {vehicle.timeline.sealed}{" "}
            <Link href={sealedRoute(props.life.vehicle.vin, record.sequence)}>
              {vehicle.timeline.askSealed}
            </Link>
          </p>
        )}
        <RecordDisputes
          disputes={props.life.disputes.filter(({ sequence }) => sequence === record.sequence)}
          texts={texts}
          format={format}
        />
        <Details summary={vehicle.timeline.details}>
          {words.details.length === 0 ? null : (
            <Facts facts={words.details.map(({ name, text }) => ({ name, value: text }))} />
          )}
          <p className="mt-3 font-semibold">{vehicle.timeline.technical}</p>
          <Technical {...props} />
          <p className="mt-3 flex flex-wrap gap-x-6" data-print="no">
            <Link href={newDisputeRoute(props.life.vehicle.vin, record.sequence)}>
              {texts.dispute.acts.open.title}
            </Link>
            <Link href={correctionRoute(props.life.vehicle.vin, record.sequence)}>
              {vehicle.timeline.correct}
            </Link>
          </p>
        </Details>
      </div>
    </article>
  )
}
