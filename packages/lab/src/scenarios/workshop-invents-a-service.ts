import {
  appealRulingSync,
  appendRecord,
  claimDisputeSync,
  decideAppeal,
  decideAppealCall,
  decideAppealSync,
  getDispute,
  getOpenDispute,
  scheduleActSync,
  toAct,
} from "@urcar/sdk/actions"
import { AccessManagerNotScheduledError, AuthorNotPermittedError } from "@urcar/sdk/errors"
import { maker, seller, station, workshop } from "../cast.ts"
import { accuse, allowCourt, answerWith, commitment, disputeOver, ruleOn } from "../court.ts"
import { court, department } from "../part.ts"
import { defineScenario } from "../scenario.ts"
import { labVin, recordNow } from "../vehicle.ts"
import { inspectCar, ownNewCar, serviceCar } from "../years.ts"

const km = { inspection: 84_200, invented: 84_950 } as const

/** Place of the invented service in the car's file. */
const sequence = 3

export const workshopInventsAService = defineScenario({
  name: "workshop-invents-a-service",
  title: { en: "A workshop invents a service", de: "Eine Werkstatt erfindet eine Wartung" },
  teaches: {
    en: "No program can see that a timing belt was never changed. So the writer answers for it with its stake: anyone can dispute a record, and being caught costs more than the invoice brought in.",
    de: "Kein Programm sieht, dass ein Zahnriemen nie gewechselt wurde. Darum haftet der Schreiber mit seinem Einsatz: jeder kann einen Eintrag bestreiten, und erwischt zu werden kostet mehr, als die Rechnung einbrachte.",
  },
  begins: "2021-01-11",
  cast: { maker, seller, station, workshop, department: department(), court: court() },
  setScene: ownNewCar,
  steps: [
    {
      actor: "station",
      sentence: { en: "inspects the car at {km}: passed.", de: "prüft das Auto bei {km}: bestanden." },
      values: { km: { km: km.inspection } },
      act: (play) => inspectCar(play, { days: 1_090, km: km.inspection }),
    },
    {
      actor: "workshop",
      sentence: {
        en: "records a major service with a new timing belt at {km}. The car was never lifted.",
        de: "trägt bei {km} eine große Wartung mit neuem Zahnriemen ein. Das Auto war nie auf der Bühne.",
      },
      values: { km: { km: km.invented } },
      act: async (play) => {
        await serviceCar(
          play,
          { days: 21, km: km.invented },
          { service: "major", items: ["oil", "timing-belt", "brake-fluid"] },
        )
        const { verdict, odometer } = await play.verify(labVin)
        play.claim(
          {
            en: "Everything verifies: the lie is well formed.",
            de: "Alles stimmt: die Lüge ist wohlgeformt.",
          },
          { found: `${verdict} ${odometer?.verdict}`, expected: "verified LOGICAL" },
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "finds the old belt still in place, and disputes the record with photos and a bond.",
        de: "findet den alten Riemen noch eingebaut und bestreitet den Eintrag mit Bildern und einer Sicherheit.",
      },
      act: async (play) => {
        await play.wait(40)
        const shown = "photos of the belt with its date of manufacture"
        const opened = await accuse(play, "seller", { sequence, reason: "work-not-done", shown })
        const disputeId = await disputeOver(play, sequence)
        play.claim(
          {
            en: "Whoever looks at the car sees: disputed, unanswered.",
            de: "Wer das Auto ansieht, sieht: bestritten, unbeantwortet.",
          },
          { found: disputeId, expected: opened },
        )
      },
    },
    {
      actor: "workshop",
      sentence: { en: "answers with an invoice.", de: "antwortet mit einer Rechnung." },
      act: async (play) => {
        await play.wait(11)
        const { isAnswered } = await answerWith(play, "workshop", sequence, "an invoice")
        play.claim(
          { en: "Now it is shown as answered.", de: "Jetzt steht er als beantwortet da." },
          { found: isAnswered, expected: true },
        )
      },
    },
    {
      actor: "department",
      sentence: {
        en: "has the belt looked at, and upholds the dispute.",
        de: "lässt den Riemen ansehen und gibt dem Streitfall statt.",
      },
      act: async (play) => {
        await play.wait(17)
        await ruleOn(play, sequence, { isUpheld: true, grounds: "an expert’s report" })
      },
    },
    {
      actor: "workshop",
      sentence: {
        en: "appeals, for twice the bond.",
        de: "legt Berufung ein, für die doppelte Sicherheit.",
      },
      act: async (play) => {
        await play.wait(5)
        const disputeId = await disputeOver(play, sequence)
        const { bond } = await play.readDispute(disputeId)
        await play.watchMoney(["workshop"], async () => {
          await allowCourt(play, "workshop", 2n * bond)
          await play.does("workshop", (client) => appealRulingSync(client, { disputeId }))
        })
        await play.readDispute(disputeId)
      },
    },
    {
      actor: "court",
      sentence: {
        en: "cannot decide out of sight: it announces its decision, waits out the public delay, and upholds.",
        de: "kann nicht im Stillen entscheiden: es kündigt sein Urteil an, wartet die öffentliche Frist ab und bestätigt.",
      },
      act: async (play) => {
        const disputeId = await disputeOver(play, sequence)
        const decision = { disputeId, isUpheld: true, grounds: commitment("the report stands") }
        const isTooSoon = (client: Parameters<typeof decideAppeal>[0]) => decideAppeal(client, decision)
        await play.isRefused("court", AccessManagerNotScheduledError, isTooSoon)
        const act = toAct(decideAppealCall(decision), play.reader.chain.id)
        await play.does("court", (client) => scheduleActSync(client, { act }))
        await play.wait(2)
        await play.does("court", (client) => decideAppealSync(client, decision))
        await play.readDispute(disputeId)
        const { outcome } = await getOpenDispute(play.reader, { vin: labVin, sequence })
        play.claim(
          {
            en: "The record is shown as disputed and upheld, for ever.",
            de: "Der Eintrag gilt für immer als zu Recht bestritten.",
          },
          { found: outcome, expected: "upheld" },
        )
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "collects the bond, half of what the stake paid, and the lost appeal’s bond.",
        de: "bekommt die Sicherheit, die Hälfte dessen, was der Einsatz zahlte, und die Sicherheit der verlorenen Berufung.",
      },
      act: async (play) => {
        const disputeId = 1n
        const dispute = await getDispute(play.reader, { disputeId })
        const { amount } = await play.does("seller", (client) => claimDisputeSync(client, { disputeId }))
        const share = (dispute?.exposure ?? 0n) / 2n
        const expected = (dispute?.bond ?? 0n) + share + (dispute?.appealBond ?? 0n)
        play.claim(
          { en: "That is {sum}.", de: "Das sind {sum}." },
          { found: amount, expected, values: { sum: { euro: amount } } },
        )
        const { standing } = await play.readLicence("workshop")
        play.claim(
          { en: "The workshop’s licence is suspended.", de: "Die Zulassung der Werkstatt ist ausgesetzt." },
          { found: standing, expected: "suspended" },
        )
      },
    },
    {
      actor: "workshop",
      sentence: { en: "writes the next service.", de: "schreibt die nächste Wartung." },
      act: async (play) => {
        const record = await recordNow(play, "maintenance", km.invented + 900, {
          ...{ v: 1, service: "oil", items: ["oil"] },
        })
        await play.isRefused("workshop", AuthorNotPermittedError, (client) =>
          appendRecord(client, { record }),
        )
      },
    },
  ],
})
