import { appendRecord, appendRecordSync, appendSignedRecordSync, getVehicle } from "@urcar/sdk/actions"
import { WitnessesMissingError } from "@urcar/sdk/errors"
import { business, owner } from "../part.ts"
import type { Play } from "../play.ts"
import { sellCar, termsNow } from "../sale.ts"
import { defineScenario } from "../scenario.ts"
import { buildCar, labVin, recordNow, signTogether, stateNow } from "../vehicle.ts"

const km = { service: 61_300, inspection: 118_900, handover: 131_500, fake: 68_000 } as const
const price = 14_000

type Actor = "maker" | "owner" | "workshop" | "station" | "dealer" | "tyres" | "buyer"

/** What the dealer asserts: the station's reading was "a typing slip". */
async function correction(play: Play<Actor>) {
  return stateNow(play, {
    ...{ vin: labVin, kind: "correction", supersedes: 3, odometer: { value: km.fake - 4_000, unit: "km" } },
    payload: { v: 1, reason: "typing-slip" },
  })
}

export const dealerClocksACar = defineScenario<Actor, null>({
  name: "dealer-clocks-a-car",
  title: { en: "A dealer clocks a car", de: "Ein Händler dreht den Tacho zurück" },
  teaches: {
    en: "A lower reading is never refused, for refusing hides the fraud. It is kept, and every page and every program shows it as what it is.",
    de: "Ein niedrigerer Stand wird nie abgelehnt, denn das würde den Betrug verstecken. Er bleibt stehen, und jede Seite und jedes Programm zeigt ihn als das, was er ist.",
  },
  begins: "2020-03-02",
  cast: {
    maker: business("maker", { en: "The manufacturer", de: "Der Hersteller" }, ["manufacturer"], {
      stake: 250_000,
    }),
    owner: owner("owner", { en: "The owner", de: "Die Halterin" }),
    workshop: business("workshop", { en: "The workshop", de: "Die Werkstatt" }, ["workshop"], {
      stake: 10_000,
    }),
    station: business(
      "station",
      { en: "The inspection station", de: "Die Prüfstelle" },
      ["inspection-station"],
      { stake: 20_000 },
    ),
    dealer: business("dealer", { en: "The dealer", de: "Der Händler" }, ["dealer"], {
      ...{ stake: 25_000, purse: 20_000 },
    }),
    tyres: business(
      "tyres",
      { en: "A befriended tyre shop", de: "Ein befreundeter Reifenhändler" },
      ["tyre-shop"],
      {
        stake: 5_000,
      },
    ),
    buyer: owner("buyer", { en: "The buyer", de: "Der Käufer" }, 20_000),
  },
  setScene: async (play) => {
    await buildCar(play, "maker", "owner")
    return null
  },
  steps: [
    {
      actor: "workshop",
      sentence: { en: "services the car at {km}.", de: "wartet das Auto bei {km}." },
      values: { km: { km: km.service } },
      act: async (play) => {
        await play.wait(710)
        const record = await recordNow(play, "maintenance", km.service, {
          ...{ v: 1, service: "major", items: ["oil", "oil-filter", "brake-fluid"] },
        })
        await play.does("workshop", (client) => appendRecordSync(client, { record }))
      },
    },
    {
      actor: "station",
      sentence: { en: "inspects it at {km}: passed.", de: "prüft es bei {km}: bestanden." },
      values: { km: { km: km.inspection } },
      act: async (play) => {
        await play.wait(560)
        const record = await recordNow(play, "inspection", km.inspection, {
          ...{ v: 1, test: "periodic", result: "pass", defects: [] },
        })
        await play.does("station", (client) => appendRecordSync(client, { record }))
      },
    },
    {
      actor: "dealer",
      sentence: {
        en: "buys the car from its owner at {km} for {price}, through the register’s desk.",
        de: "kauft der Halterin das Auto bei {km} für {price} ab, über den Tisch des Registers.",
      },
      values: { km: { km: km.handover }, price: { euro: BigInt(price) * 1_000_000n } },
      act: async (play) => {
        await play.wait(120)
        const terms = await termsNow(play, km.handover, price)
        await play.watchMoney(["dealer"], () => sellCar(play, "owner", "dealer", terms))
        const { owner: holder } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          { en: "The title is the dealer’s.", de: "Der Titel gehört dem Händler." },
          ...([holder, play.address("dealer")] as const),
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
        await play.does("dealer", (client) => appendRecordSync(client, { record }))
        const { mark, isBreached } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          {
            en: "The chain took it, and its mark of the highest reading stayed at {km}.",
            de: "Die Chain nahm es, und ihre Marke des höchsten Stands blieb bei {km}.",
          },
          ...([mark, BigInt(km.handover) * 1_000n] as const),
          { km: { km: km.handover } },
        )
        play.claim(
          {
            en: "The car is marked for ever: a reading below the mark was recorded.",
            de: "Das Auto ist für immer gezeichnet: ein Stand unter der Marke wurde eingetragen.",
          },
          ...([isBreached, true] as const),
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
        const record = await correction(play)
        await play.isRefused("dealer", WitnessesMissingError, (client) => appendRecord(client, { record }))
      },
    },
    {
      actor: "tyres",
      sentence: {
        en: "helps: with the workshop it signs the dealer’s correction as a witness.",
        de: "hilft: mit der Werkstatt unterschreibt er die Berichtigung des Händlers als Zeuge.",
      },
      act: async (play) => {
        const signed = await signTogether(play, await correction(play), play.client("dealer"), [
          play.client("tyres"),
          play.client("workshop"),
        ])
        const { sequence } = await play.does("tyres", (client) => appendSignedRecordSync(client, { signed }))
        const { records, odometer } = await play.verify(labVin)
        const place = records.findIndex(({ record }) => record.sequence === sequence)
        play.claim(
          {
            en: "The correction stands in the file, and the engine does not honour it: nobody corrects another’s record.",
            de: "Die Berichtigung steht in der Akte, und die Bewertung beachtet sie nicht: niemand berichtigt fremde Einträge.",
          },
          ...([odometer?.ignored.includes(place) ?? false, true] as const),
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
        const broken = odometer?.breaches.map((place) => records[place]?.record.author) ?? []
        play.claim(
          { en: "The mileage is ILLOGICAL.", de: "Die Laufleistung ist ILLOGICAL." },
          ...([odometer?.verdict ?? null, "ILLOGICAL"] as const),
        )
        play.claim(
          {
            en: "The accepted mileage is still {km}, the dealer’s number is none.",
            de: "Die angenommene Laufleistung ist weiter {km}, die Zahl des Händlers ist keine.",
          },
          ...([odometer?.acceptedKm ?? null, km.handover] as const),
          { km: { km: km.handover } },
        )
        play.claim(
          {
            en: "Who broke the series is proven by signature: the dealer.",
            de: "Wer die Reihe brach, ist durch Unterschrift bewiesen: der Händler.",
          },
          ...([broken.includes(play.address("dealer")), true] as const),
        )
      },
    },
  ],
})
