import {
  appendRecordSync,
  collectRewardsSync,
  getRecords,
  getRewardInput,
  getRewardPeriod,
  withdrawCreditSync,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { computeRewards } from "@urcar/sdk/rewards"
import { maker, station, tyres } from "../cast.ts"
import { business, owner } from "../part.ts"
import type { Play } from "../play.ts"
import { sellCar, termsNow } from "../sale.ts"
import { defineScenario } from "../scenario.ts"
import { euro } from "../text.ts"
import { buildCar, labVin, recordNow } from "../vehicle.ts"

const price = 20_000
const sales = 6

type Actor = "maker" | "dealer" | "friend" | "tyres" | "station"

/** What the sales' period gives to whom, by the published formula from the chain's events. */
async function rewardsOf(play: Play<Actor>) {
  const { testEuro: currency } = getDeployment(play.reader.chain.id).addresses
  const { now: period } = await getRewardPeriod(play.reader)
  const input = await getRewardInput(play.reader, { currency, period })
  const { amounts, total } = computeRewards(input)
  const fees = input.sales.reduce((sum, { fee }) => sum + fee, 0n)
  return { fees, total, of: (actor: Actor) => amounts.get(play.address(actor).toLowerCase()) ?? 0n }
}

/** The seller withdraws the price, less the fee. */
async function takeMoney(play: Play<Actor>, seller: Actor): Promise<void> {
  const { testEuro: currency } = getDeployment(play.reader.chain.id).addresses
  await play.does(seller, (client) => withdrawCreditSync(client, { currency }))
}

export const washSales = defineScenario({
  name: "wash-sales",
  title: { en: "Sales among friends, for the rewards", de: "Verkäufe unter Freunden, der Vergütung wegen" },
  teaches: {
    en: "Part of every sale’s fee goes to those whose records made the sale trustworthy, and never to its parties. Whoever trades with himself pays fees and gets nothing back; spam is not counted.",
    de: "Ein Teil jeder Verkaufsgebühr geht an die, deren Einträge den Verkauf glaubwürdig machten, und nie an dessen Parteien. Wer mit sich selbst handelt, zahlt Gebühren und bekommt nichts zurück; Masse zählt nicht.",
  },
  begins: "2024-01-08",
  cast: {
    ...{ maker, station, tyres },
    dealer: business("dealer", { en: "The dealer", de: "Der Händler" }, "dealer", 30_000),
    friend: owner("friend", { en: "The dealer’s friend", de: "Der Freund des Händlers" }, 30_000),
  },
  setScene: async (play) => {
    await buildCar(play, "maker", "dealer")
    return play
  },
  steps: [
    {
      actor: "station",
      sentence: { en: "inspects the car, as it should.", de: "prüft das Auto, wie es sich gehört." },
      act: async (play) => {
        const record = await recordNow(play, "inspection", 12, {
          ...{ v: 1, test: "voluntary", result: "pass", defects: [] },
        })
        await play.does("station", (client) => appendRecordSync(client, { record }))
      },
    },
    {
      actor: "tyres",
      sentence: {
        en: "fills the file with ten readings in one day.",
        de: "füllt die Akte mit zehn Ständen an einem Tag.",
      },
      act: async (play) => {
        for (let count = 0; count < 10; count += 1) {
          const record = await recordNow(play, "reading", 12 + count, { v: 1, source: "instrument" })
          await play.does("tyres", (client) => appendRecordSync(client, { record }))
        }
        const records = await getRecords(play.reader, { vin: labVin })
        play.claim(
          { en: "All of them are on the chain.", de: "Alle stehen in der Chain." },
          { found: records.filter(({ kind }) => kind === "reading").length, expected: 10 },
        )
      },
    },
    {
      actor: "dealer",
      sentence: {
        en: "and his friend sell the car to each other {count} times for {price}.",
        de: "und sein Freund verkaufen sich das Auto gegenseitig, {count} Mal für {price}.",
      },
      values: { count: String(sales), price: { euro: BigInt(price) * euro } },
      act: async (play) => {
        await play.wait(1)
        for (let count = 0; count < sales; count += 1) {
          const [from, to] =
            count % 2 === 0 ? (["dealer", "friend"] as const) : (["friend", "dealer"] as const)
          await sellCar(play, from, to, await termsNow(play, 22, price))
          await takeMoney(play, from)
        }
        const { fees, of } = await rewardsOf(play)
        play.claim(
          { en: "They paid {fees} in fees.", de: "Sie zahlten {fees} an Gebühren." },
          { found: fees > 0n, expected: true, values: { fees: { euro: fees } } },
        )
        play.claim(
          {
            en: "Neither of them gets anything of it back.",
            de: "Keiner von beiden bekommt etwas davon zurück.",
          },
          { found: of("dealer") + of("friend"), expected: 0n },
        )
        play.claim(
          {
            en: "Ten readings earned the tyre shop nothing.",
            de: "Zehn Stände brachten dem Reifenhändler nichts ein.",
          },
          { found: of("tyres"), expected: 0n },
        )
      },
    },
    {
      actor: "station",
      sentence: {
        en: "earns from their fees instead, with the manufacturer.",
        de: "verdient stattdessen an ihren Gebühren, mit dem Hersteller.",
      },
      act: async (play) => {
        const { testEuro: currency } = getDeployment(play.reader.chain.id).addresses
        const { fees, total, of } = await rewardsOf(play)
        const { rewards } = await play.does("station", (client) => collectRewardsSync(client, { currency }))
        play.claim(
          { en: "The station’s part is {sum}.", de: "Der Teil der Prüfstelle ist {sum}." },
          {
            ...{ found: of("station") + of("maker"), expected: total },
            values: { sum: { euro: of("station") } },
          },
        )
        play.claim(
          {
            en: "All rewards together are never more than the fees’ part for them, {sum} of {fees}.",
            de: "Alle Vergütungen zusammen sind nie mehr als ihr Teil der Gebühren, {sum} von {fees}.",
          },
          {
            ...{ found: total <= rewards && rewards <= fees, expected: true },
            values: { sum: { euro: rewards }, fees: { euro: fees } },
          },
        )
      },
    },
  ],
})
