import {
  buyVehicle,
  completeEscrow,
  completeEscrowSync,
  confirmHandoverSync,
  contestRejectionSync,
  getReservation,
  rejectVehicleSync,
  signSaleConsent,
} from "@urcar/sdk/actions"
import { DeadlineAheadError, VehicleIsReservedError } from "@urcar/sdk/errors"
import { type Hex, zeroHash } from "viem"
import { maker } from "../cast.ts"
import { creditAt, escrowNow, layInBond, lockPrice, refundInTime, takeCredit } from "../escrow.ts"
import { owner, stranger } from "../part.ts"
import type { Play } from "../play.ts"
import { holderNow, purseOf, termsNow } from "../sale.ts"
import { defineScenario } from "../scenario.ts"
import { euro } from "../text.ts"
import { labVin } from "../vehicle.ts"
import { ownNewCar } from "../years.ts"

const price = 12_000
const purse = 20_000n * euro
const sum = BigInt(price) * euro
const bond = sum / 100n

/** Place of each deposit: terms are good for one. */
type Attempt = 1n | 2n | 3n | 4n

type Actor = "maker" | "seller" | "buyer" | "rival" | "passerby"

async function deposit(play: Play<Actor>, attempt: Attempt) {
  const terms = await termsNow(play, 0, price, { nonce: attempt })
  return lockPrice(play, "seller", "buyer", terms)
}

async function depositAndTake(play: Play<Actor>, attempt: Attempt) {
  const saleId = await deposit(play, attempt)
  await play.does("buyer", (client) => confirmHandoverSync(client, { saleId }))
  return saleId
}

/** The sale that the first steps are about. */
interface Open {
  saleId: Hex
}

/** The buyer takes what the desk returned: all of it. */
async function claimMoneyBack(play: Play<Actor>) {
  await takeCredit(play, "buyer")
  play.claim(
    { en: "The buyer has all his money again.", de: "Der Käufer hat all sein Geld wieder." },
    { found: await purseOf(play, "buyer"), expected: purse },
  )
}

export const sellerDisappears = defineScenario({
  name: "seller-disappears",
  title: {
    en: "The seller disappears after the deposit",
    de: "Die Verkäuferin verschwindet nach der Einzahlung",
  },
  teaches: {
    en: "Every state of a sale by escrow has a deadline, and every deadline an end that anybody may call. Nobody needs the other side to get out: the buyer’s money comes back by time alone, and who leaves a rejection unanswered loses the bond.",
    de: "Jeder Zustand eines Verkaufs über die Verwahrung hat eine Frist, und jede Frist ein Ende, das jeder auslösen darf. Niemand braucht die Gegenseite, um herauszukommen: das Geld des Käufers kommt allein durch Zeit zurück, und wer eine Ablehnung unbeantwortet lässt, verliert die Sicherheit.",
  },
  begins: "2023-09-04",
  cast: {
    maker,
    seller: owner("owner", { en: "The owner", de: "Die Halterin" }, 1_000),
    buyer: owner("buyer", { en: "The buyer", de: "Der Käufer" }, 20_000),
    rival: owner("second", { en: "A second buyer", de: "Ein zweiter Käufer" }, 20_000),
    passerby: stranger("passerby", { en: "A passer-by", de: "Ein Unbeteiligter" }),
  },
  setScene: async (play) => {
    await ownNewCar(play)
    await layInBond(play, "seller", 4n * bond)
    const open: Open = { saleId: zeroHash }
    return open
  },
  steps: [
    {
      actor: "buyer",
      sentence: {
        en: "locks {price} at the desk. The owner’s bond of {bond} is held with it.",
        de: "zahlt {price} in die Verwahrung. Die Sicherheit der Halterin von {bond} liegt dabei.",
      },
      values: { price: { euro: sum }, bond: { euro: bond } },
      act: async (play, open) => {
        open.saleId = await deposit(play, 1n)
        const sale = await escrowNow(play, open.saleId)
        play.claim(
          {
            en: "The desk holds both; the title has not moved.",
            de: "Die Verwahrung hält beides; der Titel hat sich nicht bewegt.",
          },
          {
            found: `${sale.state} ${sale.price} ${sale.bond} ${await holderNow(play)}`,
            expected: `deposited ${sum} ${bond} ${play.address("seller")}`,
          },
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "does not come to the handover. Instead she offers the car to somebody else.",
        de: "kommt nicht zur Übergabe. Stattdessen bietet sie das Auto jemand anderem an.",
      },
      act: async (play) => {
        await play.wait(2)
        const terms = await termsNow(play, 0, price, { nonce: 9n })
        const sale = { terms, signature: await signSaleConsent(play.client("seller"), terms) }
        await play.isRefused("rival", VehicleIsReservedError, (client) => buyVehicle(client, sale))
        const reservation = await getReservation(play.reader, { vin: labVin })
        play.claim(
          { en: "The car is kept for who paid.", de: "Das Auto ist für den reserviert, der gezahlt hat." },
          { found: reservation?.buyer ?? null, expected: play.address("buyer") },
        )
      },
    },
    {
      actor: "passerby",
      sentence: {
        en: "ends the sale for the buyer: in vain while the fourteen days for the handover run, then with success.",
        de: "beendet den Verkauf für den Käufer: vergeblich, solange die vierzehn Tage zur Übergabe laufen, dann mit Erfolg.",
      },
      act: async (play, { saleId }) => {
        const lost = await refundInTime(play, "passerby", saleId)
        play.claim(
          {
            en: "The chain cannot know who failed to come: the bond goes back to the owner.",
            de: "Wer nicht kam, kann die Chain nicht wissen: die Sicherheit geht an die Halterin zurück.",
          },
          { found: `${lost} ${await creditAt(play, "seller")}`, expected: `0 ${4n * bond}` },
        )
        await claimMoneyBack(play)
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "tries again. This time he gets the car, finds that it differs from its file, rejects it within the three days, and hears no more of the owner.",
        de: "versucht es noch einmal. Diesmal bekommt er das Auto, stellt fest, dass es von der Akte abweicht, lehnt es binnen drei Tagen ab und hört nichts mehr von der Halterin.",
      },
      act: async (play) => {
        const saleId = await depositAndTake(play, 2n)
        await play.wait(1)
        await play.does("buyer", (client) =>
          rejectVehicleSync(client, { saleId, reason: "differs-from-file" }),
        )
        const lost = await refundInTime(play, "buyer", saleId)
        play.claim(
          {
            en: "Seven days of silence concede: the owner’s bond of {bond} is lost.",
            de: "Sieben Tage Schweigen geben ihm recht: die Sicherheit der Halterin von {bond} ist verloren.",
          },
          {
            ...{ found: `${lost} ${await creditAt(play, "seller")}`, expected: `${bond} ${3n * bond}` },
            values: { bond: { euro: lost } },
          },
        )
        await claimMoneyBack(play)
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "contests the next rejection and is gone; the department does not rule within thirty days either.",
        de: "bestreitet die nächste Ablehnung und ist fort; auch die Behörde entscheidet binnen dreißig Tagen nicht.",
      },
      act: async (play) => {
        const saleId = await depositAndTake(play, 3n)
        await play.does("buyer", (client) =>
          rejectVehicleSync(client, { saleId, reason: "undisclosed-defect" }),
        )
        await play.does("seller", (client) => contestRejectionSync(client, { saleId }))
        const lost = await refundInTime(play, "buyer", saleId)
        play.claim(
          {
            en: "Nobody found against the owner: the sale is undone, and her bond is hers.",
            de: "Niemand hat gegen die Halterin entschieden: der Verkauf ist rückgängig, ihre Sicherheit bleibt ihre.",
          },
          { found: `${lost} ${await creditAt(play, "seller")}`, expected: `0 ${3n * bond}` },
        )
        await claimMoneyBack(play)
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "hands the car over once more, and now the buyer is the one who is silent.",
        de: "übergibt das Auto noch einmal, und nun ist es der Käufer, der schweigt.",
      },
      act: async (play) => {
        const saleId = await depositAndTake(play, 4n)
        await play.isRefused("passerby", DeadlineAheadError, (client) => completeEscrow(client, { saleId }))
        await play.wait(3.01)
        const { fee } = await play.does("passerby", (client) => completeEscrowSync(client, { saleId }))
        play.claim(
          {
            en: "After three days anybody completes it: the title is the buyer’s.",
            de: "Nach drei Tagen schließt ihn ab, wer mag: der Titel gehört dem Käufer.",
          },
          { found: await holderNow(play), expected: play.address("buyer") },
        )
        play.claim(
          {
            en: "The owner is credited the price less a fee of {fee}, and her bonds.",
            de: "Der Halterin sind der Preis abzüglich {fee} Gebühr und ihre Sicherheiten gutgeschrieben.",
          },
          {
            ...{ found: await creditAt(play, "seller"), expected: sum - fee + 3n * bond },
            values: { fee: { euro: fee } },
          },
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "turns up months later and takes what is hers.",
        de: "taucht Monate später auf und holt sich, was ihr gehört.",
      },
      act: async (play) => {
        await play.wait(200)
        await takeCredit(play, "seller")
        play.claim(
          { en: "Nothing is left at the desk.", de: "Nichts ist in der Verwahrung geblieben." },
          { found: (await creditAt(play, "seller")) + (await creditAt(play, "buyer")), expected: 0n },
        )
      },
    },
  ],
})
