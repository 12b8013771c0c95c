"use client"

import { type Fact, Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { euroText } from "#lib/euro.ts"
import { licenceRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { Business } from "./queries.ts"

const reminderSeconds = 90 * 86_400

/** What needs doing before somebody else acts: too little stake, a fee that is due, a term that is over. */
export function BusinessWarnings({ business }: { business: Business }) {
  const { warnings: texts } = useMessages("business")
  const format = useFormat()
  const now = useNow()
  const { licence, stake, required, term, fees } = business
  if (licence.standing !== "active" && licence.standing !== "suspended") return null
  const date = format.date(term.paidUntil)
  const isDue = term.paidUntil > 0 && term.paidUntil - now < reminderSeconds
  const owed = (fees?.yearly ?? 0n) - term.deposit
  return (
    <>
      {stake.locked < required ? (
        <Notice
          tone="warning"
          title={fill(texts.stake, { missing: euroText(required - stake.locked, format) })}
        />
      ) : null}
      {now > 0 && term.paidUntil > 0 && term.paidUntil < now ? (
        <Notice tone="problem" title={fill(texts.over, { date })} />
      ) : isDue && owed > 0n ? (
        <Notice tone="warning" title={fill(texts.deposit, { missing: euroText(owed, format), date })} />
      ) : null}
    </>
  )
}

/** A licence line by line, as the chain has it. */
export function BusinessFacts({ business }: { business: Business }) {
  const { facts: names } = useMessages("business")
  const { roles: roleNames, standings } = useMessages("account")
  const format = useFormat()
  const { tag } = format.preferences
  const { licence, stake, required, term, fees } = business
  const fee =
    fees === null
      ? undefined
      : fees.validatorYearly < fees.yearly
        ? fill(names.feeValidator, {
            fee: euroText(fees.yearly, format),
            validator: euroText(fees.validatorYearly, format),
          })
        : euroText(fees.yearly, format)
  const facts: (Fact | undefined)[] = [
    licence.roles.length > 0
      ? { name: names.roles, value: licence.roles.map((role) => roleNames[role]).join(", ") }
      : undefined,
    licence.country ? { name: names.country, value: countryName(tag, licence.country) } : undefined,
    { name: names.standing, value: standings[licence.standing] },
    licence.since > 0 ? { name: names.since, value: format.date(licence.since) } : undefined,
    { name: names.stake, value: euroText(stake.locked, format) },
    required > 0n ? { name: names.required, value: euroText(required, format) } : undefined,
    stake.reserved > 0n ? { name: names.reserved, value: euroText(stake.reserved, format) } : undefined,
    { name: names.paidUntil, value: term.paidUntil > 0 ? format.date(term.paidUntil) : names.paidNever },
    { name: names.deposit, value: euroText(term.deposit, format) },
    fee ? { name: names.fee, value: fee } : undefined,
    stake.unbondedAt > 0 ? { name: names.unbonded, value: format.date(stake.unbondedAt) } : undefined,
  ]
  return (
    <section aria-labelledby="licence">
      <h2 id="licence" className="mb-2">
        {names.title}
      </h2>
      <Facts facts={facts.filter((fact) => fact !== undefined)} />
      <p className="mt-3">
        <Link href={licenceRoute(business.account.toLowerCase())}>{names.directory}</Link>
      </p>
    </section>
  )
}
