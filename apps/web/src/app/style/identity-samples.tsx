import {
  CopyableVin,
  LifeLine,
  LifeLineSmall,
  Plate,
  paints,
  Silhouette,
  VerdictTag,
  VerificationBadge,
  VinText,
} from "#features/vehicle-identity/index.ts"
import { getFormat, getMessages } from "#messages/index.ts"
import { clockedLife, correctedLife, honestLife } from "./sample-lives.ts"

const plates = [
  ["DE", "BXY1234"],
  ["DE", "HHAB12E"],
  ["FR", "AB123CD"],
  ["IT", "AB123CD"],
  ["ES", "1234BCD"],
  ["NL", "XX99XX"],
  ["BE", "1ABC123"],
  ["AT", "W12345A"],
  ["PL", "WA12345"],
  ["CZ", "1A23456"],
  ["GB", "AB12CDE"],
  ["SE", "ABC123"],
  ["CH", "ZH123456"],
] as const

const cars = [
  ["saloon", "blue"],
  ["hatchback", "red"],
  ["estate", "silver"],
  ["suv", "black"],
  ["coupe", "yellow"],
  ["convertible", "green"],
  ["mpv", "purple"],
  ["van", "white"],
  ["pickup", "brown"],
  ["motorcycle", "orange"],
  ["caravan", "white"],
  ["trailer", "grey"],
] as const

const colours = Object.keys(paints)

export async function IdentitySamples() {
  const [{ identity, common }, format] = await Promise.all([getMessages(), getFormat()])
  return (
    <>
      <section id="plates">
        <h2>Plates</h2>
        <div className="mt-3 flex flex-wrap gap-4">
          {plates.map(([country, plate]) => (
            <Plate key={country + plate} country={country} plate={plate} texts={identity} />
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-end gap-4">
          <Plate country="DE" plate="BXY1234" texts={identity} size="large" />
          <Plate country="DE" plate="BXY1234" texts={identity} size="small" />
        </div>
      </section>
      <section id="vins">
        <h2>VIN</h2>
        <p>
          <CopyableVin vin="WVWZZZ1KZ8W123456" texts={identity} copiedText={common.copied} size="large" />
        </p>
        <p>
          <VinText vin="WVWZZZ1KZ8W123456" texts={identity} />
        </p>
      </section>
      <section id="silhouettes">
        <h2>Silhouettes</h2>
        <div className="mt-3 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {cars.map(([body, colour]) => (
            <figure key={body}>
              <Silhouette body={body} colour={colour} texts={identity} />
              <figcaption className="text-ink-soft">{identity.body[body]}</figcaption>
            </figure>
          ))}
        </div>
        <div id="paints" className="mt-6 grid grid-cols-3 gap-3 lg:grid-cols-6">
          {colours.map((colour) => (
            <Silhouette key={colour} body="hatchback" colour={colour} texts={identity} />
          ))}
        </div>
      </section>
      <section id="life-lines" className="grid gap-8">
        <h2>Life lines</h2>
        <LifeLine id="honest" input={honestLife} format={format} texts={identity} />
        <LifeLine id="clocked" input={clockedLife} format={format} texts={identity} />
        <LifeLine id="corrected" input={correctedLife} format={format} texts={identity} />
        <div className="grid max-w-3xl grid-cols-2 gap-6 sm:grid-cols-3">
          <LifeLineSmall id="s1" input={honestLife} format={format} texts={identity} />
          <LifeLineSmall id="s2" input={clockedLife} format={format} texts={identity} />
          <LifeLineSmall id="s3" input={correctedLife} format={format} texts={identity} />
        </div>
      </section>
      <section id="verdicts" className="grid gap-3">
        <h2>Verdicts and checks</h2>
        <VerdictTag verdict="LOGICAL" reason="RISING" texts={identity} />
        <VerdictTag verdict="ILLOGICAL" reason="READING_FELL" texts={identity}>
          34,000 km lower in March 2024 than in May 2023.
        </VerdictTag>
        <VerdictTag verdict="NO_JUDGEMENT" reason="IMPORTED" texts={identity} />
        <div className="grid gap-3 lg:grid-cols-2">
          <VerificationBadge state="unchecked" texts={identity.verification} />
          <VerificationBadge state="checking" texts={identity.verification}>
            12 of 41 records
          </VerificationBadge>
          <VerificationBadge state="checked" texts={identity.verification} block="184,220" />
          <VerificationBadge state="failed" texts={identity.verification}>
            Record 7 differs: mileage.
          </VerificationBadge>
        </div>
      </section>
    </>
  )
}
