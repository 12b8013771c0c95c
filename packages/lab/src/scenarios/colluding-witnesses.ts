import {
  getVehicle,
  registerVehicleSigned,
  registerVehicleSignedSync,
  revokeLicenceSync,
  signRegistration,
} from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import {
  KeyWitnessMissingError,
  SignatureInvalidError,
  WitnessesMissingError,
  WitnessNotPermittedError,
  WitnessRepeatedError,
} from "@urcar/sdk/errors"
import { toUnsignedRecord, withSignatures } from "@urcar/sdk/records"
import { dealer, station, tyres, workshop } from "../cast.ts"
import { department } from "../part.ts"
import type { Play } from "../play.ts"
import { defineScenario } from "../scenario.ts"
import { labVin, stateNow } from "../vehicle.ts"

const km = { fake: 48_000, real: 187_000 } as const

type Signer = "dealer" | "workshop" | "tyres" | "station" | "department"

/** The dealer's registration of an imported car, signed by these, whoever is named. */
async function registration(
  play: Play<Signer>,
  reading: number,
  named: readonly Signer[],
  signers: readonly Signer[] = named,
) {
  const record = await stateNow(play, {
    ...{ vin: labVin, kind: "registration", odometer: { value: reading, unit: "km" } },
    payload: {
      ...{ v: 1, make: "Labora", model: "Probe", body: "estate", colour: "grey", fuel: "diesel" },
      ...{ gearbox: "manual", powerKw: 110, engineCc: 1968, year: 2016 },
      ...{ firstRegisteredOn: "2016-05-02", origin: "imported", country: "BE" },
    },
  })
  const unsigned = toUnsignedRecord(record, {
    author: play.address("dealer"),
    witnesses: named.map(play.address),
    deadline: (await play.now()) + 86_400,
  })
  const owner = play.address("dealer")
  const sign = (client: WriteClient) => signRegistration(client, { unsigned, owner })
  const signatures = await Promise.all(["dealer" as const, ...signers].map((one) => sign(play.client(one))))
  return { signed: withSignatures(unsigned, signatures), owner }
}

export const colludingWitnesses = defineScenario({
  name: "colluding-witnesses",
  title: { en: "Witnesses collude", de: "Zeugen machen gemeinsame Sache" },
  teaches: {
    en: "A used car enters the register on three signatures, one of them by an inspection station or a department. Friends are not enough, nobody signs twice, and a signature cannot be borrowed.",
    de: "Ein gebrauchtes Auto kommt mit drei Unterschriften ins Register, eine davon von Prüfstelle oder Behörde. Freunde genügen nicht, niemand unterschreibt zweimal, und eine Unterschrift lässt sich nicht leihen.",
  },
  begins: "2024-04-08",
  cast: { dealer, workshop, tyres, station, department: department() },
  setScene: async (play) => play,
  steps: [
    {
      actor: "dealer",
      sentence: {
        en: "imports a car with {real} and wants it registered with {fake}: alone.",
        de: "führt ein Auto mit {real} ein und will es mit {fake} zulassen: allein.",
      },
      values: { real: { km: km.real }, fake: { km: km.fake } },
      act: async (play) => {
        const attempt = registration(play, km.fake, [])
        await play.isRefused("dealer", WitnessesMissingError, async (client) =>
          registerVehicleSigned(client, await attempt),
        )
      },
    },
    {
      actor: "workshop",
      sentence: {
        en: "and the tyre shop collude: two of three signatures are false.",
        de: "und der Reifenhändler machen mit: zwei von drei Unterschriften sind falsch.",
      },
      act: async (play) => {
        const attempt = await registration(play, km.fake, ["workshop", "tyres"])
        await play.isRefused("dealer", KeyWitnessMissingError, (client) =>
          registerVehicleSigned(client, attempt),
        )
      },
    },
    {
      actor: "workshop",
      sentence: { en: "signs twice.", de: "unterschreibt zweimal." },
      act: async (play) => {
        const attempt = await registration(play, km.fake, ["workshop", "workshop"])
        await play.isRefused("dealer", WitnessRepeatedError, (client) =>
          registerVehicleSigned(client, attempt),
        )
      },
    },
    {
      actor: "dealer",
      sentence: { en: "is its own witness.", de: "ist sein eigener Zeuge." },
      act: async (play) => {
        const attempt = await registration(play, km.fake, ["dealer", "station"])
        await play.isRefused("dealer", WitnessRepeatedError, (client) =>
          registerVehicleSigned(client, attempt),
        )
      },
    },
    {
      actor: "tyres",
      sentence: {
        en: "signs in the inspection station’s name.",
        de: "unterschreibt im Namen der Prüfstelle.",
      },
      act: async (play) => {
        const attempt = await registration(play, km.fake, ["workshop", "station"], ["workshop", "tyres"])
        await play.isRefused("dealer", SignatureInvalidError, (client) =>
          registerVehicleSigned(client, attempt),
        )
      },
    },
    {
      actor: "department",
      sentence: {
        en: "hears of it and revokes the tyre shop. The dealer tries with that witness once more.",
        de: "erfährt davon und entzieht dem Reifenhändler die Zulassung. Der Händler versucht es noch einmal mit ihm.",
      },
      act: async (play) => {
        const account = play.address("tyres")
        const attempt = await registration(play, km.fake, ["tyres", "station"])
        await play.does("department", (client) => revokeLicenceSync(client, { account }))
        await play.readLicence("tyres")
        await play.isRefused("dealer", WitnessNotPermittedError, (client) =>
          registerVehicleSigned(client, attempt),
        )
      },
    },
    {
      actor: "station",
      sentence: {
        en: "looks at the car, and signs what it sees: {real}.",
        de: "sieht sich das Auto an und unterschreibt, was sie sieht: {real}.",
      },
      values: { real: { km: km.real } },
      act: async (play) => {
        const honest = await registration(play, km.real, ["workshop", "station"])
        await play.does("dealer", (client) => registerVehicleSignedSync(client, honest))
        const { mark } = await getVehicle(play.reader, { vin: labVin })
        await play.verify(labVin)
        play.claim(
          {
            en: "The car begins its file with the true reading.",
            de: "Das Auto beginnt seine Akte mit dem wahren Stand.",
          },
          { found: mark, expected: BigInt(km.real) * 1_000n },
        )
      },
    },
  ],
})
