import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { euroText } from "#lib/euro.ts"
import { licenceRoute, vehicleRoute } from "#lib/routes.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { DisputeState } from "../logic/dispute.ts"
import type { DisputePartProps } from "./dispute-part-props.ts"

/** How many put in a bond. */
const accusersOf = ({ bonds, bond }: DisputeState): number =>
  bond === "0" ? 0 : Number(BigInt(bonds) / BigInt(bond))

/** A dispute line by line: what it is about, where it stands, what is at stake. */
export function DisputeFacts({ view, texts, format }: DisputePartProps) {
  const { dispute, record, life } = view
  const { facts: names } = texts.dispute
  const nameOf = (account: string) => life?.writers.find((writer) => writer.account === account)?.name
  const account = (key: string) => (
    <Link href={licenceRoute(key)}>{nameOf(key.toLowerCase()) ?? shortKey(key)}</Link>
  )
  const recordText = fill(texts.vehicle.timeline.record, { sequence: dispute.sequence })
  const { appellant } = dispute
  return (
    <Facts
      facts={[
        { name: names.phase, value: <strong>{texts.dispute.phases[dispute.phase]}</strong> },
        ...(dispute.outcome === "none"
          ? []
          : [{ name: names.outcome, value: <strong>{texts.dispute.outcomes[dispute.outcome]}</strong> }]),
        { name: names.reason, value: texts.dispute.reasons[dispute.reason] },
        {
          name: names.vehicle,
          value: (
            <Link href={vehicleRoute(dispute.vin)}>
              <VinText vin={dispute.vin} texts={texts.identity} />
            </Link>
          ),
        },
        {
          name: names.record,
          value: (
            <Link href={`${vehicleRoute(dispute.vin)}#record-${dispute.sequence}`}>
              {record ? `${wordOf(texts.record.kinds, record.kind)}, ${recordText}` : recordText}
            </Link>
          ),
        },
        { name: names.writer, value: account(dispute.writer) },
        {
          name: names.answer,
          value: texts.dispute[dispute.isAnswered ? "answered" : "unanswered"],
        },
        { name: names.opener, value: account(dispute.opener) },
        { name: names.accusers, value: format.number(accusersOf(dispute)) },
        { name: names.bond, value: euroText(dispute.bond, format) },
        { name: names.exposure, value: euroText(dispute.exposure, format) },
        {
          name: names.country,
          value:
            dispute.country === ""
              ? names.court
              : fill(names.department, { country: format.country(dispute.country) }),
        },
        ...(appellant
          ? [
              {
                name: names.appeal,
                value: (
                  <>
                    {euroText(dispute.appealBond, format)}, {account(appellant)}
                  </>
                ),
              },
            ]
          : []),
        ...(dispute.award === "0" ? [] : [{ name: names.award, value: euroText(dispute.award, format) }]),
      ]}
    />
  )
}
