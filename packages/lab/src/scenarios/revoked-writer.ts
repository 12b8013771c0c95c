import {
  appendRecord,
  appendSignedRecord,
  grantLicence,
  revokeLicenceSync,
  withdrawStake,
} from "@urcar/sdk/actions"
import { AuthorNotPermittedError, StakeStillLockedError, StandingForbidsError } from "@urcar/sdk/errors"
import { maker, seller, station, workshop } from "../cast.ts"
import { department } from "../part.ts"
import { defineScenario } from "../scenario.ts"
import { labVin, recordNow, signTogether } from "../vehicle.ts"
import { ownNewCar, serviceCar } from "../years.ts"

const km = { honest: 21_400, later: 22_900 } as const

export const revokedWriter = defineScenario({
  name: "revoked-writer",
  title: { en: "A revoked workshop keeps writing", de: "Eine Werkstatt ohne Zulassung schreibt weiter" },
  teaches: {
    en: "What a business wrote while it was licensed still verifies as such. From the revocation on it writes nothing, not even what it signed the day before; and its stake stays for three months.",
    de: "Was ein Betrieb mit Zulassung schrieb, gilt weiter als mit Zulassung geschrieben. Vom Entzug an schreibt er nichts mehr, auch nicht, was er am Tag davor unterschrieb; und sein Einsatz bleibt drei Monate liegen.",
  },
  begins: "2023-05-08",
  cast: { maker, seller, workshop, station, department: department() },
  setScene: ownNewCar,
  steps: [
    {
      actor: "workshop",
      sentence: { en: "services the car at {km}.", de: "wartet das Auto bei {km}." },
      values: { km: { km: km.honest } },
      act: (play) =>
        serviceCar(play, { days: 380, km: km.honest }, { service: "minor", items: ["oil", "oil-filter"] }),
    },
    {
      actor: "department",
      sentence: {
        en: "revokes the workshop’s licence. A record is already signed, and not yet sent.",
        de: "entzieht der Werkstatt die Zulassung. Ein Eintrag ist schon unterschrieben und noch nicht gesendet.",
      },
      act: async (play) => {
        await play.wait(60)
        const record = await recordNow(play, "reading", km.later, { v: 1, source: "instrument" })
        const signed = await signTogether(play, record, play.client("workshop"))
        const account = play.address("workshop")
        await play.does("department", (client) => revokeLicenceSync(client, { account }))
        await play.readLicence("workshop")
        await play.isRefused("station", AuthorNotPermittedError, (client) =>
          appendSignedRecord(client, { signed }),
        )
      },
    },
    {
      actor: "workshop",
      sentence: { en: "writes a new record.", de: "schreibt einen neuen Eintrag." },
      act: async (play) => {
        const record = await recordNow(play, "reading", km.later, { v: 1, source: "instrument" })
        await play.isRefused("workshop", AuthorNotPermittedError, (client) =>
          appendRecord(client, { record }),
        )
      },
    },
    {
      actor: "workshop",
      sentence: {
        en: "wants its stake back, then a new licence.",
        de: "will den Einsatz zurück, dann eine neue Zulassung.",
      },
      act: async (play) => {
        await play.isRefused("workshop", StakeStillLockedError, (client) => withdrawStake(client))
        const grant = { account: play.address("workshop"), roles: ["workshop"] } as const
        await play.isRefused("department", StandingForbidsError, (client) => grantLicence(client, grant))
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "checks her car: does the old service still count?",
        de: "prüft ihr Auto: zählt die alte Wartung noch?",
      },
      act: async (play) => {
        const { verdict, records } = await play.verify(labVin)
        play.claim(
          {
            en: "The file verifies, and the service was written by a licensed workshop at the time.",
            de: "Die Akte ist nachprüfbar, und die Wartung schrieb eine damals zugelassene Werkstatt.",
          },
          { found: `${verdict} ${records[1]?.authorRoles.join()}`, expected: "verified workshop" },
        )
      },
    },
  ],
})
