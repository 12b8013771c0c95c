import { type Fact, Facts } from "#components/ui/facts.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { DisputeTag, VerdictTag, VinText } from "#features/vehicle-identity/index.ts"
import { countryName } from "#lib/country-name.ts"
import type { Format } from "#lib/format.ts"
import { isNobody } from "#lib/is-nobody.ts"
import { lastInspection } from "#lib/last-inspection.ts"
import { fill } from "#messages/fill.ts"
import { coverNow } from "../logic/cover.ts"
import { openRecalls } from "../logic/open-recalls.ts"
import type { Found } from "../server/look-up.ts"
import type { PoliceTexts } from "../texts.ts"

/** What the rows and the heading of a found vehicle are made of. */
export type FoundProps = { found: Found; typed: string; texts: PoliceTexts; format: Format }

const keyText = (key: string) => <span className="font-mono break-all">{key}</span>

function inspectionFacts({ found, texts, format }: FoundProps): Fact[] {
  const { result: words } = texts.police
  const last = lastInspection(found.life.records, Math.floor(Date.now() / 1000))
  if (!last) return [{ name: words.inspection, value: words.inspectionNone }]
  return [
    { name: words.inspection, value: `${format.date(last.at)}, ${words.results[last.result]}` },
    {
      name: words.nextDue,
      value:
        last.nextDue === undefined ? (
          texts.common.notStated
        ) : (
          <>
            {format.date(last.nextDue)} {last.isOverdue ? <Tag tone="red">{words.overdue}</Tag> : null}
          </>
        ),
    },
  ]
}

function coverFact({ found, texts, format }: FoundProps): Fact {
  const { result: words } = texts.police
  const cover = coverNow(found.life.records, Math.floor(Date.now() / 1000))
  if (cover.state === "none") return { name: words.cover, value: words.coverNone }
  if (cover.state === "covered")
    return { name: words.cover, value: fill(words.covered, { date: format.date(cover.until) }) }
  const on = cover.state === "ended" ? cover.on : cover.until
  const text = fill(words.coverEnded, { date: format.date(on) })
  return {
    name: words.cover,
    value: (
      <>
        {text} <Tag tone="red">{words.uncovered}</Tag>
      </>
    ),
  }
}

function recallFact({ found, texts }: FoundProps): Fact {
  const { result: words } = texts.police
  const { told, open } = openRecalls(found.life.records)
  const value =
    open.length > 0 ? (
      <>
        {open.join(", ")} <Tag tone="red">{words.recallOpen}</Tag>
      </>
    ) : told > 0 ? (
      words.recallsDone
    ) : (
      words.recallNone
    )
  return { name: words.recall, value }
}

/** What a patrol must know of the vehicle: inspection, cover, recalls, mileage, keys. */
export function VehicleFacts(props: FoundProps) {
  const { found, texts, format } = props
  const { vehicle } = found.life
  const { result: words } = texts.police
  const owner = found.present?.owner ?? vehicle.owner
  const holder = found.present?.holder ?? vehicle.holder
  const isSame = owner.toLowerCase() === holder.toLowerCase()
  const mileage =
    vehicle.acceptedKm === null
      ? ""
      : [
          fill(words.mileage, { text: format.distance(vehicle.acceptedKm * 1000).text }),
          ...((vehicle.highestKm ?? 0) > vehicle.acceptedKm
            ? [
                fill(texts.identity.onceHigher, {
                  distance: format.distance((vehicle.highestKm ?? 0) * 1000).text,
                }),
              ]
            : []),
        ].join(" ")
  return (
    <Facts
      facts={[
        { name: words.vin, value: <VinText vin={vehicle.vin} texts={texts.identity} /> },
        ...inspectionFacts(props),
        coverFact(props),
        recallFact(props),
        {
          name: words.verdict,
          value: (
            <>
              <VerdictTag verdict={vehicle.verdict} texts={texts.identity}>
                {mileage}
              </VerdictTag>{" "}
              <DisputeTag vehicle={vehicle} texts={texts.identity} tag={format.preferences.tag} />
            </>
          ),
        },
        { name: words.country, value: countryName(format.preferences.tag, vehicle.country) },
        ...(isNobody(owner)
          ? [{ name: words.owner, value: words.nobody }]
          : [
              { name: words.owner, value: keyText(owner) },
              { name: words.holder, value: isSame ? words.sameHolder : keyText(holder) },
            ]),
      ]}
    />
  )
}
