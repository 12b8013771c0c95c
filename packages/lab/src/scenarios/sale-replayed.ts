import { appendRecordSync, buyVehicle, buyVehicleSync, getVehicle, signSaleConsent } from "@urcar/sdk/actions"
import { HeadChangedError } from "@urcar/sdk/errors"
import type { SaleTerms } from "@urcar/sdk/records"
import type { Hex } from "viem"
import { buyer, maker, workshop } from "../cast.ts"
import { owner } from "../part.ts"
import { allowDesk, sellCar, termsNow } from "../sale.ts"
import { defineScenario } from "../scenario.ts"
import { euro } from "../text.ts"
import { buildCar, labVin, recordNow } from "../vehicle.ts"

const prices = { first: 9_000, back: 11_000 } as const

export const saleReplayed = defineScenario({
  name: "sale-replayed",
  title: { en: "A sale is replayed", de: "Ein Verkauf wird wiederholt" },
  teaches: {
    en: "A seller’s signature is good for one sale of the car as it stood: it binds price, deadline and the history’s head. What was signed once cannot be used again.",
    de: "Die Unterschrift der Verkäuferin gilt für einen Verkauf des Autos, wie es dastand: sie bindet Preis, Frist und den Kopf des Verlaufs. Was einmal unterschrieben ist, gilt kein zweites Mal.",
  },
  begins: "2023-02-06",
  cast: {
    ...{ maker, workshop, buyer },
    seller: owner("owner", { en: "The owner", de: "Die Halterin" }, 15_000),
  },
  setScene: async (play) => {
    await buildCar(play, "maker", "seller")
    const terms = await termsNow(play, 0, prices.first)
    const signature = await signSaleConsent(play.client("seller"), terms)
    const kept: { readonly terms: SaleTerms; readonly signature: Hex } = { terms, signature }
    return kept
  },
  steps: [
    {
      actor: "seller",
      sentence: { en: "sells the car for {price}.", de: "verkauft das Auto für {price}." },
      values: { price: { euro: BigInt(prices.first) * euro } },
      act: async (play, { terms, signature }) => {
        await play.watchMoney(["buyer"], async () => {
          await allowDesk(play, "buyer", terms.price)
          await play.does("buyer", (client) => buyVehicleSync(client, { terms, signature }))
        })
        const { owner: holder } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          { en: "The title is the buyer’s.", de: "Der Titel gehört dem Käufer." },
          { found: holder, expected: play.address("buyer") },
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "regrets it, and buys the car back for {price}.",
        de: "bereut es und kauft das Auto für {price} zurück.",
      },
      values: { price: { euro: BigInt(prices.back) * euro } },
      act: async (play) => {
        await play.wait(3)
        const terms = await termsNow(play, 0, prices.back)
        await play.watchMoney(["seller"], () => sellCar(play, "buyer", "seller", terms))
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "still has the owner’s first signature, well within its deadline, and uses it again for {price}.",
        de: "hat noch die erste Unterschrift der Halterin, weit vor Fristende, und benutzt sie noch einmal für {price}.",
      },
      values: { price: { euro: BigInt(prices.first) * euro } },
      act: async (play, { terms, signature }) => {
        await allowDesk(play, "buyer", terms.price)
        const sale = { terms, signature }
        await play.isRefused("buyer", HeadChangedError, (client) => buyVehicle(client, sale))
        const { owner: holder } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          { en: "The title stays the owner’s.", de: "Der Titel bleibt bei der Halterin." },
          { found: holder, expected: play.address("seller") },
        )
      },
    },
    {
      actor: "workshop",
      sentence: {
        en: "records a finding while a new offer is signed and not yet accepted.",
        de: "trägt einen Befund ein, während ein neues Angebot unterschrieben und noch nicht angenommen ist.",
      },
      act: async (play) => {
        const terms = await termsNow(play, 0, prices.first)
        const signature = await signSaleConsent(play.client("seller"), terms)
        const record = await recordNow(play, "repair", 12, {
          ...{
            v: 1,
            cause: "accident",
            parts: [{ part: "bumper-front", damage: "heavy", work: "replaced-new" }],
          },
        })
        await play.does("workshop", (client) => appendRecordSync(client, { record }))
        const sale = { terms, signature }
        await play.isRefused("buyer", HeadChangedError, (client) => buyVehicle(client, sale))
        play.claim(
          {
            en: "Nobody pays for a car that is not the one on paper any more.",
            de: "Niemand bezahlt ein Auto, das nicht mehr das auf dem Papier ist.",
          },
          {
            found: (await getVehicle(play.reader, { vin: labVin })).owner,
            expected: play.address("seller"),
          },
        )
      },
    },
  ],
})
