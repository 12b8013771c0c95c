import type { ClaimList, LicenceLife } from "@urcar/sdk/indexer-client"
import { rewardFormula } from "@urcar/sdk/rewards"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Day } from "#components/ui/quantity.tsx"
import { Table } from "#components/ui/table.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { priceText } from "#lib/price.ts"
import { disputeRoute, routes, vehicleRoute } from "#lib/routes.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import { ScoreSection } from "#lib/writer/score.tsx"
import { WrittenTable } from "#lib/writer/written-table.tsx"
import type { Messages } from "#messages/types.ts"
import { stakeText } from "./directory-table.tsx"
import { officeName, rolesText } from "./roles-text.ts"
import { StandingTag } from "./standing-tag.tsx"

type LicenceProps = {
  life: LicenceLife
  /** Rewards that it fetched, the latest period first */
  claims: ClaimList["items"]
  texts: Pick<Messages, "directory" | "record" | "identity" | "dispute">
  format: Format
}

function LicenceFacts({ life, texts, format }: LicenceProps) {
  const { licence, wmis } = life
  const { one } = texts.directory
  const day = (at: number) => <Day at={at} format={format} />
  return (
    <Facts
      facts={[
        { name: one.roles, value: rolesText(licence.roles, texts.record.roles) },
        { name: one.country, value: format.country(licence.country) },
        {
          name: one.standing,
          value: <StandingTag standing={licence.standing} texts={texts.record.standings} />,
        },
        { name: one.since, value: day(licence.since) },
        { name: one.stake, value: stakeText(licence.stake, format) },
        ...(licence.reserved === "0"
          ? []
          : [{ name: one.reserved, value: stakeText(licence.reserved, format) }]),
        ...(licence.slashed === "0"
          ? []
          : [{ name: one.slashed, value: stakeText(licence.slashed, format) }]),
        {
          name: one.paidUntil,
          value: licence.paidUntil === null ? one.neverPaid : day(licence.paidUntil),
        },
        ...(licence.website === null
          ? []
          : [{ name: one.website, value: <Link href={licence.website}>{licence.website}</Link> }]),
        { name: one.written, value: format.number(licence.recordsWritten) },
        { name: one.witnessed, value: format.number(licence.recordsWitnessed) },
        { name: one.lastWrote, value: licence.lastWroteAt === null ? one.never : day(licence.lastWroteAt) },
        ...(wmis.length === 0 ? [] : [{ name: one.wmis, value: <code>{wmis.join(", ")}</code> }]),
        { name: one.key, value: <code className="break-all">{licence.account}</code> },
      ]}
    />
  )
}

function Kinds({ life, texts, format }: LicenceProps) {
  const { one } = texts.directory
  const most = Math.max(1, ...life.kinds.map(({ count }) => count))
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{one.kinds}</h2>
      {life.kinds.length === 0 ? <p className="text-ink-soft">{one.nothing}</p> : null}
      <ul className="mt-2 grid gap-2">
        {life.kinds.map(({ kind, count }) => (
          <li key={kind}>
            <span className="flex justify-between gap-4">
              <span>{wordOf(texts.record.kinds, kind)}</span>
              <span className="font-semibold">{format.number(count)}</span>
            </span>
            <span aria-hidden="true" className="block h-2.5 bg-sunken">
              <span className="block h-full bg-blue" style={{ width: `${(count / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Written({ life, texts, format }: LicenceProps) {
  const { one } = texts.directory
  if (life.written.length === 0) return null
  return (
    <section aria-labelledby="written">
      <h2 id="written">{one.latest}</h2>
      <p className="mb-2 text-ink-soft">{one.latestNote}</p>
      <WrittenTable written={life.written} caption={one.latest} texts={texts} format={format} />
    </section>
  )
}

function Disputes({ life, texts, format }: LicenceProps) {
  const { one } = texts.directory
  const { dispute: words } = texts
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes" className="mb-2">
        {one.disputes}
      </h2>
      {life.disputes.length === 0 ? <p className="text-ink-soft">{one.noDisputes}</p> : null}
      {life.disputes.length === 0 ? null : (
        <Table
          caption={one.disputes}
          hideCaption
          rows={life.disputes}
          rowKey={({ id }) => String(id)}
          columns={[
            {
              key: "reason",
              header: one.reason,
              rowHeader: true,
              cell: ({ id, reason }) => <Link href={disputeRoute(String(id))}>{words.reasons[reason]}</Link>,
            },
            {
              key: "vehicle",
              header: one.vehicle,
              cell: ({ vin, sequence }) => (
                <Link href={`${vehicleRoute(vin)}#record-${sequence}`}>
                  <VinText vin={vin} texts={texts.identity} />
                </Link>
              ),
            },
            {
              key: "state",
              header: one.state,
              cell: ({ phase, isAnswered }) =>
                `${words.phases[phase]}, ${words[isAnswered ? "answered" : "unanswered"]}`,
            },
            { key: "outcome", header: one.outcome, cell: ({ outcome }) => words.outcomes[outcome] },
            { key: "at", header: one.at, cell: ({ openedAt }) => <Day at={openedAt} format={format} /> },
          ]}
        />
      )}
    </section>
  )
}

function Rewards({ claims, texts, format }: LicenceProps) {
  const { rewards: words } = texts.directory
  return (
    <section aria-labelledby="rewards" className="grid gap-2">
      <h2 id="rewards">{words.title}</h2>
      {claims.length === 0 ? <p className="text-ink-soft">{words.none}</p> : null}
      {claims.length === 0 ? null : (
        <Table
          caption={words.title}
          hideCaption
          rows={claims}
          rowKey={({ currency, period }) => `${currency} ${period}`}
          columns={[
            {
              key: "period",
              header: words.period,
              rowHeader: true,
              cell: ({ period }) => (
                <Day at={(period + 1) * rewardFormula.periodSeconds - 1} format={format} />
              ),
            },
            {
              key: "amount",
              header: words.amount,
              align: "end",
              cell: ({ amount, currency }) => priceText(amount, currency, format),
            },
            { key: "at", header: words.at, cell: ({ at }) => <Day at={at} format={format} /> },
          ]}
        />
      )}
      <p>
        <Link href={routes.rewards}>{words.how}</Link>
      </p>
    </section>
  )
}

function History({ life, texts, format }: LicenceProps) {
  const { one } = texts.directory
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-2">
        {one.history}
      </h2>
      <Table
        caption={one.history}
        hideCaption
        rows={life.events}
        rowKey={({ sequence }) => String(sequence)}
        columns={[
          { key: "at", header: one.at, rowHeader: true, cell: ({ at }) => <Day at={at} format={format} /> },
          {
            key: "standing",
            header: one.standing,
            cell: ({ standing }) => <StandingTag standing={standing} texts={texts.record.standings} />,
          },
          {
            key: "roles",
            header: one.roles,
            cell: ({ roles }) => rolesText(roles, texts.record.roles) || "–",
          },
          { key: "stake", header: one.stake, align: "end", cell: ({ stake }) => stakeText(stake, format) },
          { key: "by", header: one.by, cell: ({ by }) => <code title={by}>{shortKey(by)}</code> },
        ]}
      />
    </section>
  )
}

/** A business: what it may, how it stands, what it wrote. */
export function LicencePage(props: LicenceProps) {
  const { life, texts } = props
  const { licence } = life
  const { directory } = texts
  return (
    <>
      <p className="mb-2">
        <Link href={routes.directory}>← {directory.one.back}</Link>
      </p>
      <PageHeading
        title={licence.name ?? officeName(licence, texts, props.format)}
        {...(licence.city !== null && { lead: licence.city })}
      />
      <div className="grid gap-10">
        {licence.standing === "active" ? null : (
          <Notice
            tone={licence.standing === "revoked" ? "problem" : "warning"}
            title={directory.one[licence.standing]}
          />
        )}
        <div className="grid gap-10 lg:grid-cols-2">
          <LicenceFacts {...props} />
          <Kinds {...props} />
        </div>
        <ScoreSection entry={licence} texts={directory} format={props.format} />
        <Disputes {...props} />
        <Written {...props} />
        <Rewards {...props} />
        <History {...props} />
      </div>
    </>
  )
}
