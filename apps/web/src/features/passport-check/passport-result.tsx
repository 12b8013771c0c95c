"use client"

import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { verifyRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { Judgement } from "./judge-passport.ts"

const daySeconds = 86_400

/** What is to be thought of a passport: one reason, or what the car was like at its time. */
export function PassportResult({
  verdict: { verdict, reason, passport, age, countries, records },
  newer,
  isContradicted,
  knownDays,
}: Judgement) {
  const texts = useMessages("passport")
  const record = useMessages("record")
  const { statuses } = useMessages("identity")
  const format = useFormat()
  if (verdict === "refused" || passport === null)
    return (
      <Notice tone="problem" live title={texts.refused}>
        {texts.reasons[reason ?? "damaged"]}
      </Notice>
    )
  if (isContradicted)
    return (
      <Notice tone="problem" live title={texts.refused}>
        {texts.contradicted}
      </Notice>
    )
  const { vehicle, checkpoint } = passport
  const days = Math.max(0, Math.floor((age ?? 0) / daySeconds))
  const forms = days === 0 ? { other: texts.age.zero } : texts.age
  const { facts } = texts
  return (
    <section aria-live="polite" className="grid gap-4">
      <Notice title={fill(texts.genuine, { date: format.dateTime(checkpoint.time) })}>
        {plural(format.preferences.tag, forms, days)}
      </Notice>
      {newer === undefined ? null : (
        <Notice tone="warning" title={fill(texts.newer, { date: format.dateTime(newer) })} />
      )}
      {knownDays === 0 ? null : (
        <Notice tone="warning" title={plural(format.preferences.tag, texts.knownAge, knownDays)}>
          {texts.knownAgain}
        </Notice>
      )}
      {vehicle.isBreached ? <Notice tone="warning" title={texts.breached} /> : null}
      {vehicle.isFrozen ? <Notice tone="warning" title={texts.frozen} /> : null}
      <Facts
        facts={[
          { name: facts.vin, value: <code>{vehicle.vin}</code> },
          { name: facts.highest, value: format.distance(vehicle.mark).text },
          { name: facts.status, value: statuses[vehicle.status] },
          { name: facts.country, value: format.country(vehicle.country) },
          { name: facts.records, value: format.number(vehicle.recordCount) },
          { name: facts.signed, value: countries.map(format.country).join(", ") },
          { name: facts.block, value: checkpoint.block },
        ]}
      />
      <h2>{texts.last}</h2>
      {records.length === 0 ? <p>{texts.none}</p> : null}
      <ul className="border-t-2 border-ink">
        {records.map(({ sequence, kind, occurredAt, odometer }) => (
          <li key={sequence} className="grid grid-cols-[1fr_7.5rem_6.5rem] gap-x-4 border-b border-rule py-2">
            <span>{record.kinds[kind]}</span>
            <span className="text-ink-soft">{format.date(occurredAt)}</span>
            <span className="text-right tabular-nums">
              {odometer ? `${format.number(odometer.value)} ${odometer.unit}` : "–"}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={verifyRoute(vehicle.vin)}>{texts.again}</Link>
      </p>
    </section>
  )
}
