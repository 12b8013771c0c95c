import {
  announceAuthorityTransferSync,
  appendRecordSync,
  buyVehicle,
  executeAuthorityTransfer,
  executeAuthorityTransferSync,
  getVehicle,
  signSaleConsent,
  withdrawKeySync,
} from "@urcar/sdk/actions"
import { AuthorityTransferTooEarlyError, SignatureInvalidError, StatusForbidsError } from "@urcar/sdk/errors"
import { toCanonicalJson } from "@urcar/sdk/payload"
import { noRoot } from "@urcar/sdk/records"
import { buyer, maker } from "../cast.ts"
import { owner, police } from "../part.ts"
import { allowDesk, termsNow } from "../sale.ts"
import { defineScenario } from "../scenario.ts"
import { euro } from "../text.ts"
import { buildCar, labVin, stateNow } from "../vehicle.ts"

const price = 1_500

export const stolenKeySells = defineScenario({
  name: "stolen-key-sells",
  title: { en: "A stolen key tries to sell", de: "Ein gestohlener Schlüssel will verkaufen" },
  teaches: {
    en: "Whoever has the key can sign, until the police flag the car: that stops a sale already signed. The owner gets the title back on a new key, by an act that stands public for a week.",
    de: "Wer den Schlüssel hat, kann unterschreiben, bis die Polizei das Auto sperrt: das hält auch einen schon unterschriebenen Verkauf auf. Die Halterin bekommt den Titel auf einen neuen Schlüssel zurück, durch eine Handlung, die eine Woche lang öffentlich ist.",
  },
  begins: "2024-09-16",
  cast: {
    ...{ maker, buyer, police: police() },
    seller: owner("owner", {
      en: "The thief with the owner’s key",
      de: "Der Dieb mit dem Schlüssel der Halterin",
    }),
    renewed: owner("owner renewed", {
      en: "The owner with a new key",
      de: "Die Halterin mit neuem Schlüssel",
    }),
  },
  setScene: async (play) => {
    await buildCar(play, "maker", "seller")
    const terms = await termsNow(play, 0, price)
    return { terms, signature: await signSaleConsent(play.client("seller"), terms) }
  },
  steps: [
    {
      actor: "police",
      sentence: {
        en: "flag the car and withdraw the key’s certificate, as soon as the owner reports it. An offer for {price} is already signed.",
        de: "sperrt das Auto und zieht das Zertifikat des Schlüssels ein, sobald die Halterin es meldet. Ein Angebot für {price} ist schon unterschrieben.",
      },
      values: { price: { euro: BigInt(price) * euro } },
      act: async (play) => {
        await play.wait(1)
        const today = new Date((await play.now()) * 1_000).toISOString().slice(0, 10)
        const record = await stateNow(play, {
          ...{ vin: labVin, kind: "theft" },
          payload: { v: 1, stolenOn: today, country: "DE", circumstance: "fraud" },
        })
        const key = play.address("seller")
        await play.does("police", (client) => appendRecordSync(client, { record }))
        await play.does("police", (client) => withdrawKeySync(client, { key }))
        const { status } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          { en: "The car is shown as stolen.", de: "Das Auto gilt als gestohlen." },
          { found: status, expected: "stolen" },
        )
      },
    },
    {
      actor: "buyer",
      sentence: { en: "takes the thief’s offer.", de: "nimmt das Angebot des Diebs an." },
      act: async (play, { terms, signature }) => {
        await allowDesk(play, "buyer", terms.price)
        const sale = { terms, signature }
        await play.isRefused("buyer", StatusForbidsError, (client) => buyVehicle(client, sale))
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "signs a new offer for the car as it stands now.",
        de: "unterschreibt ein neues Angebot für das Auto, wie es jetzt dasteht.",
      },
      act: async (play) => {
        const terms = await termsNow(play, 0, price)
        const sale = { terms, signature: await signSaleConsent(play.client("seller"), terms) }
        await play.isRefused("buyer", StatusForbidsError, (client) => buyVehicle(client, sale))
      },
    },
    {
      actor: "police",
      sentence: {
        en: "clear the flag once the car is safe, and announce the owner’s new key.",
        de: "hebt die Sperre auf, als das Auto sicher steht, und kündigt den neuen Schlüssel der Halterin an.",
      },
      act: async (play) => {
        await play.wait(2)
        const today = new Date((await play.now()) * 1_000).toISOString().slice(0, 10)
        const recovery = await stateNow(play, {
          ...{ vin: labVin, kind: "recovery" },
          payload: { v: 1, recoveredOn: today, country: "DE", condition: "intact" },
        })
        await play.does("police", (client) => appendRecordSync(client, { record: recovery }))
        const to = play.address("renewed")
        const payload = { v: 1, reason: "key-reissue", from: play.address("seller").toLowerCase() }
        const record = {
          ...{ vin: labVin, kind: "ownership", plate: "", odometer: null, supersedes: 0 },
          ...{ occurredAt: await play.now(), sealedRoot: noRoot, evidenceRoot: noRoot },
          payload: toCanonicalJson({ ...payload, to: to.toLowerCase() }),
        }
        await play.does("police", (client) =>
          announceAuthorityTransferSync(client, { record, to, reason: "key-reissue" }),
        )
        const { isFrozen } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          {
            en: "While the act stands public, nobody sells.",
            de: "Solange die Handlung öffentlich ansteht, verkauft niemand.",
          },
          { found: isFrozen, expected: true },
        )
        await play.isRefused("police", AuthorityTransferTooEarlyError, (client) =>
          executeAuthorityTransfer(client, { vin: labVin }),
        )
      },
    },
    {
      actor: "renewed",
      sentence: {
        en: "receives the title after the week, by a call that anybody may make.",
        de: "erhält nach der Woche den Titel, durch einen Aufruf, den jeder machen darf.",
      },
      act: async (play) => {
        await play.wait(7)
        await play.does("renewed", (client) => executeAuthorityTransferSync(client, { vin: labVin }))
        const { owner: holder } = await getVehicle(play.reader, { vin: labVin })
        play.claim(
          { en: "The title is on the new key.", de: "Der Titel liegt auf dem neuen Schlüssel." },
          { found: holder, expected: play.address("renewed") },
        )
      },
    },
    {
      actor: "seller",
      sentence: { en: "offers the car once more.", de: "bietet das Auto noch einmal an." },
      act: async (play) => {
        const terms = await termsNow(play, 0, price)
        const sale = { terms, signature: await signSaleConsent(play.client("seller"), terms) }
        await play.isRefused("buyer", SignatureInvalidError, (client) => buyVehicle(client, sale))
        const { verdict } = await play.verify(labVin)
        play.claim(
          {
            en: "The whole story is in the file, and verifies.",
            de: "Die ganze Geschichte steht in der Akte und ist nachprüfbar.",
          },
          { found: verdict, expected: "verified" },
        )
      },
    },
  ],
})
