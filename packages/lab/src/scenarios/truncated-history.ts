import { appendRecordSync, getVehicle } from "@urcar/sdk/actions"
import { startLyingProxy } from "@urcar/sdk/testing"
import { buyer, insurer, maker, seller, station } from "../cast.ts"
import { startFrozenEndpoint } from "../frozen-endpoint.ts"
import { defineScenario } from "../scenario.ts"
import { labVin, stateNow } from "../vehicle.ts"
import { inspectCar, ownNewCar } from "../years.ts"

const km = { inspection: 58_400, accident: 60_900 } as const

export const truncatedHistory = defineScenario({
  name: "truncated-history",
  title: { en: "A history without its accident", de: "Ein Verlauf ohne seinen Unfall" },
  teaches: {
    en: "Whoever runs an endpoint can leave things out, and cannot invent any. A record taken from the middle is noticed at once; one taken from the end is noticed by asking a second endpoint.",
    de: "Wer einen Zugang betreibt, kann weglassen, aber nichts erfinden. Ein Eintrag, der mittendrin fehlt, fällt sofort auf; einer, der am Ende fehlt, fällt auf, sobald man einen zweiten Zugang fragt.",
  },
  begins: "2021-06-14",
  cast: { maker, seller, station, insurer, buyer },
  setScene: ownNewCar,
  steps: [
    {
      actor: "station",
      sentence: { en: "inspects the car at {km}.", de: "prüft das Auto bei {km}." },
      values: { km: { km: km.inspection } },
      act: (play) => inspectCar(play, { days: 1_080, km: km.inspection }),
    },
    {
      actor: "insurer",
      sentence: { en: "records a heavy accident.", de: "trägt einen schweren Unfall ein." },
      act: async (play) => {
        await play.wait(75)
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
        en: "offers the car and names an endpoint of her own, which leaves the accident out of its lists.",
        de: "bietet das Auto an und nennt einen eigenen Zugang, der den Unfall aus seinen Listen weglässt.",
      },
      act: async (play) => {
        const liar = await startLyingProxy(play.url, ({ method, result }) =>
          method === "eth_getLogs" && Array.isArray(result) ? result.slice(1) : result,
        )
        try {
          const { verdict, failure } = await play.verify(labVin, liar.url)
          play.claim(
            {
              en: "The history’s head gives it away: a record is missing.",
              de: "Der Kopf des Verlaufs verrät es: ein Eintrag fehlt.",
            },
            { found: `${verdict} ${failure?.reason}`, expected: "failed MissingRecord" },
          )
        } finally {
          await liar.stop()
        }
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "tries harder: an endpoint that answers everything as of the day before the accident.",
        de: "versucht es gründlicher: ein Zugang, der alles so beantwortet wie am Tag vor dem Unfall.",
      },
      act: async (play) => {
        const { lastBlock, recordCount } = await getVehicle(play.reader, { vin: labVin })
        const frozen = await startFrozenEndpoint(play.url, lastBlock - 1)
        try {
          const alone = await play.verify(labVin, frozen.url)
          play.claim(
            {
              en: "Alone it cannot be caught: a whole history, only an old one. The report says so of a single endpoint.",
              de: "Allein ist er nicht zu überführen: ein ganzer Verlauf, nur ein alter. So sagt es der Bericht über einen einzelnen Zugang.",
            },
            { found: alone.records.length, expected: recordCount - 1 },
          )
          const both = await play.verify(labVin, frozen.url, play.url)
          play.claim(
            {
              en: "The buyer asks a second endpoint, and the omission is named.",
              de: "Der Käufer fragt einen zweiten Zugang, und die Auslassung hat einen Namen.",
            },
            { found: both.failure?.reason ?? null, expected: "OmittedRecord" },
          )
        } finally {
          await frozen.close()
        }
      },
    },
    {
      actor: "buyer",
      sentence: {
        en: "reads the whole history from the honest endpoint.",
        de: "liest den ganzen Verlauf vom ehrlichen Zugang.",
      },
      act: async (play) => {
        const { records } = await play.verify(labVin)
        play.claim(
          { en: "The accident is in it.", de: "Der Unfall steht darin." },
          { found: records.at(-1)?.record.kind ?? null, expected: "accident" },
        )
      },
    },
  ],
})
