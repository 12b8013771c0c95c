import {
  announceAuthorityTransferSync,
  attestSale,
  attestSaleSync,
  executeAuthorityTransferSync,
  getOffer,
  getSaleId,
  offerVehicle,
  offerVehicleSync,
  revokeLicenceSync,
  signSaleConsent,
  withdrawStake,
} from "@urcar/sdk/actions"
import {
  AttesterNotLicensedError,
  HeadChangedError,
  OfferUnknownError,
  StakeStillLockedError,
} from "@urcar/sdk/errors"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { noRoot, type SaleTerms } from "@urcar/sdk/records"
import type { Hex } from "viem"
import { maker } from "../cast.ts"
import { commitment } from "../court.ts"
import { business, department, owner } from "../part.ts"
import type { Play } from "../play.ts"
import { holderNow, purseOf, sellCar, termsNow } from "../sale.ts"
import { defineScenario } from "../scenario.ts"
import { euro } from "../text.ts"
import { labVin } from "../vehicle.ts"
import { ownNewCar } from "../years.ts"

const prices = { sale: 13_000, back: 13_500 } as const

type Actor = "maker" | "seller" | "bank" | "first" | "second" | "department"

/** What the owner signed, for whoever pays at the bank. */
interface Signed {
  readonly terms: SaleTerms
  readonly signature: Hex
}

async function signForBank(play: Play<Actor>): Promise<Signed> {
  const terms = await termsNow(play, 0, prices.sale, { attester: play.address("bank") })
  return { terms, signature: await signSaleConsent(play.client("seller"), terms) }
}

/** A buyer agrees to what the owner signed, for a week. */
async function agree(play: Play<Actor>, buyer: "first" | "second", { terms, signature }: Signed) {
  const until = Math.min(terms.deadline, (await play.now()) + 7 * 86_400)
  await play.does(buyer, (client) => offerVehicleSync(client, { terms, signature, until }))
}

/** What the bank sends to attest a sale; the proof of payment stays with it. */
function attestation(play: Play<Actor>, signed: Signed, buyer: "first" | "second", proof: string) {
  return { ...signed, buyer: play.address(buyer), payment: commitment(proof) }
}

/** The department gives the car back to the seller, as a court ordered. */
async function orderedBack(play: Play<Actor>) {
  const [from, to] = [play.address("second"), play.address("seller")]
  const payload = { v: 1, reason: "court-order", from: from.toLowerCase(), to: to.toLowerCase() }
  return {
    ...({ vin: labVin, kind: "ownership", plate: "", odometer: null, supersedes: 0 } as const),
    ...{ occurredAt: await play.now(), sealedRoot: noRoot, evidenceRoot: noRoot },
    payload: toCanonicalJson(payload),
  }
}

export const bankAttestsTwice = defineScenario({
  name: "bank-attests-twice",
  title: { en: "A bank attests twice", de: "Eine Bank bestätigt zweimal" },
  teaches: {
    en: "An attestation is good for one sale: the buyer’s offer is used up by it, and the owner’s signature was for the file as it stood. What no chain can see is whether money moved: for that a bank answers with its licence, a stake that stays locked, and a proof it committed to.",
    de: "Eine Bestätigung gilt für einen Verkauf: das Gebot des Käufers ist mit ihr verbraucht, und die Unterschrift der Halterin galt der Akte, wie sie dastand. Ob Geld floss, sieht keine Chain: dafür haftet eine Bank mit ihrer Zulassung, einem Einsatz, der liegen bleibt, und einem Beleg, auf den sie sich festgelegt hat.",
  },
  begins: "2023-11-06",
  cast: {
    ...{ maker, department: department() },
    bank: business("bank", { en: "The bank", de: "Die Bank" }, "bank"),
    seller: owner("owner", { en: "The owner", de: "Die Halterin" }, 20_000),
    first: owner("buyer", { en: "The first buyer", de: "Der erste Käufer" }, 20_000),
    second: owner("second", { en: "The second buyer", de: "Der zweite Käufer" }, 20_000),
  },
  setScene: async (play) => {
    await ownNewCar(play)
    return signForBank(play)
  },
  steps: [
    {
      actor: "seller",
      sentence: {
        en: "signs an offer for {price}, to be paid through the bank. Two buyers agree to it.",
        de: "unterschreibt ein Angebot für {price}, zahlbar über die Bank. Zwei Käufer gehen darauf ein.",
      },
      values: { price: { euro: BigInt(prices.sale) * euro } },
      act: async (play, signed) => {
        await agree(play, "first", signed)
        await agree(play, "second", signed)
        const saleId = await getSaleId(play.reader, { terms: signed.terms, seller: play.address("seller") })
        const standing = await Promise.all(
          (["first", "second"] as const).map((buyer) =>
            getOffer(play.reader, { saleId, buyer: play.address(buyer) }),
          ),
        )
        play.claim(
          { en: "Both offers wait for the bank.", de: "Beide Gebote warten auf die Bank." },
          { found: standing.filter((offer) => offer?.attester === play.address("bank")).length, expected: 2 },
        )
      },
    },
    {
      actor: "bank",
      sentence: {
        en: "receives the first buyer’s money and attests the sale.",
        de: "erhält das Geld des ersten Käufers und bestätigt den Verkauf.",
      },
      act: async (play, signed) => {
        const payment = attestation(play, signed, "first", "the first buyer’s transfer")
        const { attester } = await play.does("bank", (client) => attestSaleSync(client, payment))
        play.claim(
          {
            en: "The title is the first buyer’s, and the chain names who answers for the payment.",
            de: "Der Titel gehört dem ersten Käufer, und die Chain nennt, wer für die Zahlung haftet.",
          },
          {
            found: `${await holderNow(play)} ${attester}`,
            expected: `${play.address("first")} ${play.address("bank")}`,
          },
        )
      },
    },
    {
      actor: "bank",
      sentence: {
        en: "attests the same sale again, for the second buyer, who paid it too.",
        de: "bestätigt denselben Verkauf noch einmal, für den zweiten Käufer, der ihr auch gezahlt hat.",
      },
      act: async (play, signed) => {
        const again = attestation(play, signed, "second", "the second buyer’s transfer")
        await play.isRefused("bank", OfferUnknownError, (client) => attestSale(client, again))
        await agree(play, "second", signed)
        await play.isRefused("bank", HeadChangedError, (client) => attestSale(client, again))
        play.claim(
          {
            en: "The car stays the first buyer’s, whatever the bank says.",
            de: "Das Auto bleibt beim ersten Käufer, was die Bank auch sagt.",
          },
          { found: await holderNow(play), expected: play.address("first") },
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "buys the car back for {price}. The second buyer’s offer of last week is hers to accept again, so the bank tries once more.",
        de: "kauft das Auto für {price} zurück. Das Gebot des zweiten Käufers von voriger Woche richtet sich nun wieder an sie, und die Bank versucht es erneut.",
      },
      values: { price: { euro: BigInt(prices.back) * euro } },
      act: async (play, signed) => {
        await play.wait(2)
        await sellCar(play, "first", "seller", await termsNow(play, 0, prices.back))
        const saleId = await getSaleId(play.reader, { terms: signed.terms, seller: play.address("seller") })
        const offer = await getOffer(play.reader, { saleId, buyer: play.address("second") })
        play.claim(
          { en: "The old offer still stands.", de: "Das alte Gebot steht noch." },
          { found: offer !== null && offer.until > (await play.now()), expected: true },
        )
        const replay = attestation(play, signed, "second", "the second buyer’s transfer")
        await play.isRefused("bank", HeadChangedError, (client) => attestSale(client, replay))
        play.claim(
          { en: "The title stays the owner’s.", de: "Der Titel bleibt bei der Halterin." },
          { found: await holderNow(play), expected: play.address("seller") },
        )
      },
    },
    {
      actor: "bank",
      sentence: {
        en: "is bribed: it attests a new sale to the second buyer without any money for the owner.",
        de: "ist bestochen: sie bestätigt einen neuen Verkauf an den zweiten Käufer, ohne dass Geld für die Halterin da ist.",
      },
      act: async (play) => {
        const had = await purseOf(play, "seller")
        const signed = await signForBank(play)
        await agree(play, "second", signed)
        const lie = attestation(play, signed, "second", "a transfer that never was")
        const { payment } = await play.does("bank", (client) => attestSaleSync(client, lie))
        play.claim(
          {
            en: "The title moves: the chain takes a licensed bank’s word for money it cannot see.",
            de: "Der Titel wechselt: die Chain glaubt einer zugelassenen Bank, was sie nicht sehen kann.",
          },
          {
            found: `${await holderNow(play)} ${await purseOf(play, "seller")}`,
            expected: `${play.address("second")} ${had}`,
          },
        )
        play.claim(
          {
            en: "The bank has committed itself to a proof of payment that it does not have.",
            de: "Die Bank hat sich auf einen Zahlungsbeleg festgelegt, den sie nicht hat.",
          },
          { found: payment, expected: commitment("a transfer that never was") },
        )
      },
    },
    {
      actor: "department",
      sentence: {
        en: "asks the bank for that proof, gets none, and revokes its licence.",
        de: "verlangt von der Bank diesen Beleg, bekommt keinen und entzieht ihr die Zulassung.",
      },
      act: async (play) => {
        await play.wait(5)
        const account = play.address("bank")
        await play.does("department", (client) => revokeLicenceSync(client, { account }))
        const { standing, stake } = await play.readLicence("bank")
        play.claim(
          {
            en: "Its stake of {stake} stays locked: not a cent goes out.",
            de: "Ihr Einsatz von {stake} bleibt liegen: kein Cent geht hinaus.",
          },
          {
            ...{ found: `${standing} ${stake}`, expected: `revoked ${100_000n * euro}` },
            values: { stake: { euro: stake } },
          },
        )
        await play.isRefused("bank", StakeStillLockedError, (client) => withdrawStake(client))
        const terms = await termsNow(play, 0, prices.sale, { attester: account })
        const signature = await signSaleConsent(play.client("second"), terms)
        await play.isRefused("first", AttesterNotLicensedError, (client) =>
          offerVehicle(client, { terms, signature, until: terms.deadline }),
        )
      },
    },
    {
      actor: "department",
      sentence: {
        en: "announces what a court ordered: the car goes back to the owner.",
        de: "kündigt an, was ein Gericht angeordnet hat: das Auto geht an die Halterin zurück.",
      },
      act: async (play) => {
        const record = await orderedBack(play)
        const to = play.address("seller")
        await play.does("department", (client) =>
          announceAuthorityTransferSync(client, { record, to, reason: "court-order" }),
        )
        await play.wait(7)
        await play.does("department", (client) => executeAuthorityTransferSync(client, { vin: labVin }))
        play.claim(
          {
            en: "After a public week the title is hers again.",
            de: "Nach einer öffentlichen Woche gehört der Titel wieder ihr.",
          },
          { found: await holderNow(play), expected: to },
        )
        const { verdict, records } = await play.verify(labVin)
        play.claim(
          {
            en: "The file verifies and keeps it all: three sales, and the act that undid the last.",
            de: "Die Akte ist nachprüfbar und behält alles: drei Verkäufe und die Handlung, die den letzten rückgängig machte.",
          },
          {
            found: `${verdict} ${records.slice(1).map(({ record }) => record.kind)}`,
            expected: "verified sale,sale,sale,ownership",
          },
        )
      },
    },
  ],
})
