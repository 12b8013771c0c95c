import {
  appendRecord,
  appendRecordSync,
  exitLicenceSync,
  getStake,
  upholdBySilenceSync,
  withdrawStakeSync,
} from "@urcar/sdk/actions"
import { AuthorNotPermittedError } from "@urcar/sdk/errors"
import { maker, seller, workshop } from "../cast.ts"
import { accuse, closeInTime, collectPart } from "../court.ts"
import { department } from "../part.ts"
import { defineScenario } from "../scenario.ts"
import { labVin, recordNow } from "../vehicle.ts"
import { ownNewCar } from "../years.ts"

const km = 66_300
const disputeId = 1n

/** Place of the invented repair in the car's file. */
const sequence = 2

export const writerRunsAway = defineScenario({
  name: "writer-runs-away",
  title: { en: "A writer runs away", de: "Ein Schreiber macht sich davon" },
  teaches: {
    en: "Who leaves waits ninety days for the stake, and what open disputes hold of it stays until they are closed. Leaving does not pay off a lie.",
    de: "Wer geht, wartet neunzig Tage auf den Einsatz, und was offene Streitfälle davon halten, bleibt bis zu ihrem Ende. Gehen zahlt keine Lüge aus.",
  },
  begins: "2022-10-03",
  cast: { maker, seller, workshop, department: department() },
  setScene: ownNewCar,
  steps: [
    {
      actor: "workshop",
      sentence: {
        en: "records a repair that it never did, is paid, and gives its licence back the same day.",
        de: "trägt eine Reparatur ein, die sie nie machte, wird bezahlt und gibt am selben Tag die Zulassung zurück.",
      },
      act: async (play) => {
        await play.wait(500)
        const record = await recordNow(play, "repair", km, {
          ...{ v: 1, cause: "wear" },
          parts: [{ part: "gearbox", damage: "heavy", work: "replaced-new" }],
        })
        await play.does("workshop", (client) => appendRecordSync(client, { record }))
        await play.does("workshop", (client) => exitLicenceSync(client))
        await play.readLicence("workshop")
        await play.isRefused("workshop", AuthorNotPermittedError, (client) =>
          appendRecord(client, { record }),
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "learns eleven weeks later that the old gearbox is still in, and disputes the repair.",
        de: "erfährt elf Wochen später, dass das alte Getriebe noch drin ist, und bestreitet die Reparatur.",
      },
      act: async (play) => {
        await play.wait(78)
        const shown = "an expert’s report on the gearbox"
        await accuse(play, "seller", { sequence, reason: "work-not-done", shown })
        const { reserved } = await getStake(play.reader, { account: play.address("workshop") })
        play.claim(
          {
            en: "{sum} of the stake are held, though the workshop is gone.",
            de: "{sum} des Einsatzes sind festgehalten, obwohl die Werkstatt fort ist.",
          },
          { found: reserved, expected: workshop.stake / 5n, values: { sum: { euro: reserved } } },
        )
      },
    },
    {
      actor: "workshop",
      sentence: {
        en: "wants the whole stake, as soon as the ninety days are over.",
        de: "will den ganzen Einsatz, sobald die neunzig Tage um sind.",
      },
      act: async (play) => {
        await play.wait(13)
        await play.watchMoney(["workshop"], async () => {
          await play.does("workshop", (client) => withdrawStakeSync(client))
        })
        const { locked } = await getStake(play.reader, { account: play.address("workshop") })
        play.claim(
          {
            en: "It gets all but {sum}: what the open dispute holds stays where it is.",
            de: "Sie bekommt alles bis auf {sum}: was der offene Streitfall hält, bleibt, wo es ist.",
          },
          { found: locked, expected: workshop.stake / 5n, values: { sum: { euro: locked } } },
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "has the dispute upheld and closed: nobody answered.",
        de: "lässt dem Streitfall stattgeben und schließt ihn: niemand antwortete.",
      },
      act: async (play) => {
        await play.wait(2)
        await play.does("seller", (client) => upholdBySilenceSync(client, { disputeId }))
        await closeInTime(play, "seller", disputeId)
        await collectPart(play, "seller", disputeId)
        await play.readDispute(disputeId)
      },
    },
    {
      actor: "workshop",
      sentence: {
        en: "comes back for the rest.",
        de: "kommt wegen des Rests wieder.",
      },
      act: async (play) => {
        await play.watchMoney(["workshop"], async () => {
          await play.does("workshop", (client) => withdrawStakeSync(client))
        })
        const { stake } = await play.readLicence("workshop")
        play.claim(
          { en: "There is no rest: it paid for the lie.", de: "Es gibt keinen Rest: er bezahlte die Lüge." },
          { found: stake, expected: 0n },
        )
        const { records } = await play.verify(labVin)
        play.claim(
          {
            en: "The record stands in the file for ever, with its writer’s name.",
            de: "Der Eintrag steht für immer in der Akte, mit dem Namen seines Schreibers.",
          },
          { found: records[sequence - 1]?.record.author ?? null, expected: play.address("workshop") },
        )
      },
    },
  ],
})
