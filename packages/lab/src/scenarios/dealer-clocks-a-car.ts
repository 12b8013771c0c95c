import { appendRecord, appendRecordSync, appendSignedRecordSync, getVehicle } from "@urcar/sdk/actions"
import { AuthorNotPermittedError, WitnessesMissingError } from "@urcar/sdk/errors"
import { buyer, dealer, maker, seller, station, tyres, workshop } from "../cast.ts"
import { accuse, answerWith, closeInTime, collectPart, disputeOver, ruleOn } from "../court.ts"
import { department } from "../part.ts"
import type { Play } from "../play.ts"
import { sellCar, termsNow } from "../sale.ts"
import { defineScenario } from "../scenario.ts"
import { euro } from "../text.ts"
import { labVin, recordNow, signTogether, stateNow } from "../vehicle.ts"
import { inspectCar, ownNewCar, serviceCar } from "../years.ts"

const km = { service: 61_300, inspection: 118_900, handover: 131_500, fake: 68_000, wished: 64_000 } as const
const price = 14_000

/** Places in the car's file. */
const sequences = { inspection: 3, fake: 5 } as const

/** What the dealer asserts: the station's reading was a typing slip. */
async function wishedCorrection(play: Pick<Play<never>, "now">) {
  return stateNow(play, {
    ...{ vin: labVin, kind: "correction", supersedes: sequences.inspection },
    ...{ odometer: { value: km.wished, unit: "km" }, payload: { v: 1, reason: "typing-slip" } },
  })
}

export const dealerClocksACar = defineScenario({
  name: "dealer-clocks-a-car",
  title: { en: "A dealer clocks a car", de: "Ein Händler dreht den Tacho zurück" },
  teaches: {
    en: "A lower reading is never refused, for refusing hides the fraud. It is kept, every page and every program shows it as what it is, and who wrote it pays.",
    de: "Ein niedrigerer Stand wird nie abgelehnt, denn das würde den Betrug verstecken. Er bleibt stehen, jede Seite und jedes Programm zeigt ihn als das, was er ist, und wer ihn schrieb, zahlt.",
  },
  begins: "2020-03-02",
  cast: { maker, seller, workshop, station, dealer, tyres, buyer, department: department() },
  setScene: ownNewCar,
  steps: [
    {
      actor: "workshop",
      sentence: { en: "services the car at {km}.", de: "wartet das Auto bei {km}." },
      values: { km: { km: km.service } },
      act: (play) =>
        serviceCar(
          play,
          { days: 710, km: km.service },
          { service: "major", items: ["oil", "oil-filter", "brake-fluid"] },
        ),
    },
    {
      actor: "station",
      sentence: { en: "inspects it at {km}: passed.", de: "prüft es bei {km}: bestanden." },
      values: { km: { km: km.inspection } },
      act: (play) => inspectCar(play, { days: 560, km: km.inspection }),
    },
    {
      actor: "dealer",
      sentence: {
        en: "buys the car from its owner at {km} for {price}, through the register’s desk.",
        de: "kauft der Halterin das Auto bei {km} für {price} ab, über den Tisch des Registers.",
      },
      values: { km: { km: km.handover }, price: { euro: BigInt(price) * euro } },
      act: async (play) => {
        await play.wait(120)
        const terms = await termsNow(play, km.handover, price)
        await play.watchMoney(["dealer"], () => sellCar(play, "seller", "dealer", terms))
        const { owner } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          { en: "The title is the dealer’s.", de: "Der Titel gehört dem Händler." },
          { found: owner, expected: play.address("dealer") },
        )
      },
    },
    {
      actor: "dealer",
      sentence: {
        en: "turns the instrument back by half and records {km}, signed with its own licence.",
        de: "dreht den Tacho um die Hälfte zurück und trägt {km} ein, unterschrieben mit der eigenen Zulassung.",
      },
      values: { km: { km: km.fake } },
      act: async (play) => {
        await play.wait(9)
        const record = await recordNow(play, "reading", km.fake, { v: 1, source: "instrument" })
        const { sequence } = await play.does("dealer", (client) => appendRecordSync(client, { record }))
        const { mark, isBreached } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          { en: "The chain took it as record {place}.", de: "Die Chain nahm es als Eintrag {place}." },
          { found: sequence, expected: sequences.fake, values: { place: String(sequences.fake) } },
        )
        play.claim(
          {
            en: "Its mark of the highest reading stays at {km}.",
            de: "Ihre Marke des höchsten Stands bleibt bei {km}.",
          },
          { found: mark, expected: BigInt(km.handover) * 1_000n, values: { km: { km: km.handover } } },
        )
        play.claim(
          {
            en: "The car is marked for ever: a reading below the mark was recorded.",
            de: "Das Auto ist für immer gezeichnet: ein Stand unter der Marke wurde eingetragen.",
          },
          { found: isBreached, expected: true },
        )
      },
    },
    {
      actor: "dealer",
      sentence: {
        en: "wants to “correct” the inspection station’s reading, alone.",
        de: "will den Stand der Prüfstelle „berichtigen“, allein.",
      },
      act: async (play) => {
        const record = await wishedCorrection(play)
        await play.isRefused("dealer", WitnessesMissingError, (client) => appendRecord(client, { record }))
      },
    },
    {
      actor: "tyres",
      sentence: {
        en: "helps out: with the workshop it signs the dealer’s correction as a witness.",
        de: "hilft aus: mit der Werkstatt unterschreibt er die Berichtigung des Händlers als Zeuge.",
      },
      act: async (play) => {
        const witnesses = [play.client("tyres"), play.client("workshop")]
        const signed = await signTogether(
          play,
          await wishedCorrection(play),
          play.client("dealer"),
          witnesses,
        )
        const { sequence } = await play.does("tyres", (client) => appendSignedRecordSync(client, { signed }))
        const { records, odometer } = await play.verify(labVin)
        const place = records.findIndex(({ record }) => record.sequence === sequence)
        play.claim(
          {
            en: "The correction stands in the file and counts for nothing: nobody corrects another’s record.",
            de: "Die Berichtigung steht in der Akte und zählt nichts: niemand berichtigt fremde Einträge.",
          },
          { found: odometer?.ignored.includes(place) ?? false, expected: true },
        )
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "is offered the car at {km} and checks its file from the chain alone.",
        de: "bekommt das Auto mit {km} angeboten und prüft die Akte allein aus der Chain.",
      },
      values: { km: { km: km.fake } },
      act: async (play) => {
        const { records, odometer } = await play.verify(labVin)
        const [breach] = odometer?.breaches ?? []
        const author = breach === undefined ? undefined : records[breach]?.record.author
        play.claim(
          { en: "The mileage is ILLOGICAL.", de: "Die Laufleistung ist ILLOGICAL." },
          { found: odometer?.verdict ?? null, expected: "ILLOGICAL" },
        )
        play.claim(
          { en: "The accepted mileage is still {km}.", de: "Die angenommene Laufleistung ist weiter {km}." },
          { found: odometer?.acceptedKm ?? null, expected: km.handover, values: { km: { km: km.handover } } },
        )
        play.claim(
          {
            en: "Who broke the series is proven by signature: the dealer.",
            de: "Wer die Reihe brach, ist durch Unterschrift bewiesen: der Händler.",
          },
          { found: author ?? null, expected: play.address("dealer") },
        )
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "does not buy, and disputes the dealer’s record with a bond.",
        de: "kauft nicht und bestreitet den Eintrag des Händlers, mit einer Sicherheit.",
      },
      act: async (play) => {
        await play.watchMoney(["buyer"], async () => {
          await accuse(play, "buyer", {
            ...{ sequence: sequences.fake, reason: "odometer-false", shown: "the file before and after" },
          })
        })
      },
    },
    {
      actor: "dealer",
      sentence: {
        en: "answers within the fortnight: the instrument was replaced, it says, and shows an invoice.",
        de: "antwortet binnen zwei Wochen: der Tacho sei ersetzt worden, und zeigt eine Rechnung.",
      },
      act: async (play) => {
        await play.wait(6)
        await answerWith(play, "dealer", sequences.fake, "an invoice for an instrument")
      },
    },
    {
      actor: "department",
      sentence: {
        en: "rules: nobody recorded a replacement and no other business witnessed one. Upheld.",
        de: "entscheidet: niemand hat einen Ersatz eingetragen, kein anderer Betrieb ihn bezeugt. Stattgegeben.",
      },
      act: async (play) => {
        await play.wait(8)
        await ruleOn(play, sequences.fake, { isUpheld: true, grounds: "no replacement on file" })
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "closes the dispute when the time for an appeal is over, and collects.",
        de: "schließt den Streitfall, als die Zeit für eine Berufung um ist, und bekommt seinen Teil.",
      },
      act: async (play) => {
        const disputeId = await disputeOver(play, sequences.fake)
        const slashed = await closeInTime(play, "buyer", disputeId)
        await collectPart(play, "buyer", disputeId)
        const { stake, standing } = await play.readLicence("dealer")
        play.claim(
          { en: "The dealer’s stake paid {sum}.", de: "Der Einsatz des Händlers zahlte {sum}." },
          { found: dealer.stake - stake, expected: slashed, values: { sum: { euro: slashed } } },
        )
        play.claim(
          {
            en: "What is left does not cover its licence: it is suspended.",
            de: "Was bleibt, deckt seine Zulassung nicht: sie ist ausgesetzt.",
          },
          { found: standing, expected: "suspended" },
        )
      },
    },
    {
      actor: "dealer",
      sentence: { en: "wants to record another reading.", de: "will einen weiteren Stand eintragen." },
      act: async (play) => {
        const record = await recordNow(play, "reading", km.handover, { v: 1, source: "instrument" })
        await play.isRefused("dealer", AuthorNotPermittedError, (client) => appendRecord(client, { record }))
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "looks the dealer up: its score is computed from the chain, by anybody.",
        de: "schlägt den Händler nach: seine Bewertung errechnet jeder aus der Chain.",
      },
      act: async (play) => {
        const { parts } = await play.score("dealer")
        play.claim(
          {
            en: "The dispute lost stays with its name.",
            de: "Der verlorene Streitfall bleibt an seinem Namen hängen.",
          },
          { found: parts.disputesLost, expected: 1 },
        )
      },
    },
  ],
})
