import {
  appendRecordSync,
  buyVehicle,
  depositPrice,
  listVehicleSync,
  signSaleConsent,
} from "@urcar/sdk/actions"
import { HeadChangedError, SignatureInvalidError } from "@urcar/sdk/errors"
import type { SaleTerms } from "@urcar/sdk/records"
import { insurer, maker, station } from "../cast.ts"
import { allowEscrow, layInBond } from "../escrow.ts"
import { startFrozenEndpoint } from "../frozen-endpoint.ts"
import { owner } from "../part.ts"
import { allowDesk, holderNow, purseOf, sellCar, termsNow } from "../sale.ts"
import { defineScenario } from "../scenario.ts"
import { euro } from "../text.ts"
import { labVin, stateNow } from "../vehicle.ts"
import { inspectCar, ownNewCar } from "../years.ts"

const km = { inspection: 48_200, accident: 49_700 } as const
const prices = { shown: 14_500, raised: 15_900, agreed: 9_800 } as const
const purse = 40_000n * euro

/** What was shown: the terms signed for the file as it was, and the block of its last record. */
interface Shown {
  terms: SaleTerms | null
  block: number
}

/** @throws TypeError before the car is offered */
function termsOf({ terms }: Shown): SaleTerms {
  if (terms === null) throw new TypeError("the car is not offered yet")
  return terms
}

export const oneFileShownAnotherSold = defineScenario({
  name: "one-file-shown-another-sold",
  title: {
    en: "A buyer is shown one file and sold another",
    de: "Gezeigt wird eine Akte, verkauft eine andere",
  },
  teaches: {
    en: "A purchase names the head of the history that the buyer read. If anything was added since, the chain takes neither money nor title, and the buyer reads what is new. Terms that are swapped are not the ones that were signed.",
    de: "Ein Kauf nennt den Kopf des Verlaufs, den der Käufer gelesen hat. Kam seither etwas dazu, nimmt die Chain weder Geld noch Titel, und der Käufer liest, was neu ist. Vertauschte Bedingungen sind nicht die unterschriebenen.",
  },
  begins: "2022-03-07",
  cast: {
    ...{ maker, station, insurer },
    seller: owner("owner", { en: "The owner", de: "Die Halterin" }, 1_000),
    buyer: owner("buyer", { en: "The buyer", de: "Der Käufer" }, 40_000),
  },
  setScene: async (play) => {
    await ownNewCar(play)
    await inspectCar(play, { days: 1_090, km: km.inspection })
    const shown: Shown = { terms: null, block: 0 }
    return shown
  },
  steps: [
    {
      actor: "seller",
      sentence: {
        en: "offers the car for {price}, and shows the buyer its file.",
        de: "bietet das Auto für {price} an und zeigt dem Käufer die Akte.",
      },
      values: { price: { euro: BigInt(prices.shown) * euro } },
      act: async (play, shown) => {
        const terms = await termsNow(play, km.inspection, prices.shown)
        const signature = await signSaleConsent(play.client("seller"), terms)
        await play.does("seller", (client) => listVehicleSync(client, { terms, signature, disclosure: "{}" }))
        const { records, vehicle } = await play.verify(labVin)
        shown.terms = terms
        shown.block = vehicle?.lastBlock ?? 0
        play.claim(
          {
            en: "The buyer verifies two records, and the offer is for exactly this file.",
            de: "Der Käufer prüft zwei Einträge, und das Angebot gilt für genau diese Akte.",
          },
          { found: `${records.length} ${vehicle?.head}`, expected: `2 ${terms.head}` },
        )
      },
    },
    {
      actor: "insurer",
      sentence: {
        en: "records a heavy accident, on the evening before the car is paid.",
        de: "trägt einen schweren Unfall ein, am Abend vor der Zahlung.",
      },
      act: async (play) => {
        await play.wait(3)
        const record = await stateNow(play, {
          ...{ vin: labVin, kind: "accident", odometer: { value: km.accident, unit: "km" } },
          payload: { v: 1, severity: "heavy", areas: ["front"], cause: "collision" },
        })
        await play.does("insurer", (client) => appendRecordSync(client, { record }))
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "says nothing, and shows the file once more: from an endpoint of her own, which stands still at the day of the offer.",
        de: "sagt nichts und zeigt die Akte noch einmal: von einem eigenen Zugang, der am Tag des Angebots stehen blieb.",
      },
      act: async (play, { block }) => {
        const frozen = await startFrozenEndpoint(play.url, block)
        try {
          const { verdict, records } = await play.verify(labVin, frozen.url)
          play.claim(
            {
              en: "There the file looks as it did: two records, and nothing wrong with them.",
              de: "Dort sieht die Akte aus wie zuvor: zwei Einträge, an denen nichts falsch ist.",
            },
            { found: `${verdict} ${records.length}`, expected: "verified 2" },
          )
        } finally {
          await frozen.close()
        }
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "believes it, and buys: first at once, then by escrow.",
        de: "glaubt es und kauft: erst sofort, dann über die Verwahrung.",
      },
      act: async (play, shown) => {
        const terms = termsOf(shown)
        await layInBond(play, "seller", terms.price / 100n)
        await allowDesk(play, "buyer", terms.price)
        await allowEscrow(play, "buyer", terms.price)
        const direct = { terms, signature: await signSaleConsent(play.client("seller"), terms) }
        await play.isRefused("buyer", HeadChangedError, (client) => buyVehicle(client, direct))
        const signature = await signSaleConsent(play.client("seller"), terms, "escrowDesk")
        await play.isRefused("buyer", HeadChangedError, (client) =>
          depositPrice(client, { terms, signature }),
        )
        play.claim(
          { en: "Not a cent was paid.", de: "Kein Cent wurde bezahlt." },
          { found: await purseOf(play, "buyer"), expected: purse },
        )
        play.claim(
          { en: "The title stays the owner’s.", de: "Der Titel bleibt bei der Halterin." },
          { found: await holderNow(play), expected: play.address("seller") },
        )
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "reads at an honest endpoint what changed since the offer was signed.",
        de: "liest an einem ehrlichen Zugang, was sich seit dem Angebot geändert hat.",
      },
      act: async (play, shown) => {
        const { records } = await play.verify(labVin)
        const known = records.findIndex(({ head }) => head === termsOf(shown).head)
        const added = records.slice(known + 1).map(({ record }) => `${record.sequence} ${record.kind}`)
        play.claim(
          { en: "One record is new: an accident.", de: "Ein Eintrag ist neu: ein Unfall." },
          { found: added.join(), expected: "3 accident" },
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "signs anew for the file as it is, now for {price}, and hopes that the buyer goes by the old page’s {shown}.",
        de: "unterschreibt neu für die Akte, wie sie ist, nun für {price}, und hofft, dass der Käufer sich an die {shown} der alten Seite hält.",
      },
      values: {
        price: { euro: BigInt(prices.raised) * euro },
        shown: { euro: BigInt(prices.shown) * euro },
      },
      act: async (play) => {
        const raised = await termsNow(play, km.accident, prices.raised)
        const signature = await signSaleConsent(play.client("seller"), raised)
        const terms = { ...raised, price: BigInt(prices.shown) * euro }
        await play.isRefused("buyer", SignatureInvalidError, (client) =>
          buyVehicle(client, { terms, signature }),
        )
        play.claim(
          {
            en: "A purchase names its price. A raised one is not paid unknowingly: the buyer has all his money.",
            de: "Ein Kauf nennt seinen Preis. Ein erhöhter wird nicht unbemerkt bezahlt: der Käufer hat all sein Geld.",
          },
          { found: await purseOf(play, "buyer"), expected: purse },
        )
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "knows of the accident, and buys the car as it is for {price}.",
        de: "weiß von dem Unfall und kauft das Auto, wie es ist, für {price}.",
      },
      values: { price: { euro: BigInt(prices.agreed) * euro } },
      act: async (play) => {
        const terms = await termsNow(play, km.accident, prices.agreed, { nonce: 77n })
        await play.watchMoney(["buyer"], () => sellCar(play, "seller", "buyer", terms))
        play.claim(
          { en: "The title is the buyer’s.", de: "Der Titel gehört dem Käufer." },
          { found: await holderNow(play), expected: play.address("buyer") },
        )
        play.claim(
          { en: "He paid what he agreed to, and no more.", de: "Er zahlte, was er zusagte, und nicht mehr." },
          { found: await purseOf(play, "buyer"), expected: purse - terms.price },
        )
      },
    },
  ],
})
