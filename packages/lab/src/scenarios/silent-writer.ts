import {
  answerDispute,
  appendRecordSync,
  appendSignedRecordSync,
  upholdBySilence,
  upholdBySilenceSync,
} from "@urcar/sdk/actions"
import { DeadlineAheadError, PhaseForbidsError } from "@urcar/sdk/errors"
import { maker, seller, station, tyres, workshop } from "../cast.ts"
import { accuse, closeInTime, collectPart, commitment, disputeOver, fortnight } from "../court.ts"
import { department, stranger } from "../part.ts"
import { defineScenario } from "../scenario.ts"
import { labVin, recordNow, signTogether, stateNow } from "../vehicle.ts"
import { inspectCar, ownNewCar } from "../years.ts"

const km = { inspection: 93_400, invented: 71_000 } as const

/** Place of the tyre shop's reading in the car's file. */
const sequence = 3

export const silentWriter = defineScenario({
  name: "silent-writer",
  title: { en: "A silent writer loses by default", de: "Wer schweigt, verliert" },
  teaches: {
    en: "A writer cannot sit a dispute out. It answers by a public deadline, or anybody can have the dispute upheld; nobody’s cooperation is needed to get to the end.",
    de: "Ein Schreiber kann einen Streitfall nicht aussitzen. Er antwortet bis zu einer öffentlichen Frist, sonst kann jeder ihm stattgeben lassen; bis zum Ende wird niemandes Mitwirkung gebraucht.",
  },
  begins: "2021-05-03",
  cast: {
    ...{ maker, seller, station, tyres, workshop, department: department() },
    passerBy: stranger("passer-by", { en: "A passer-by", de: "Irgendjemand" }),
  },
  setScene: ownNewCar,
  steps: [
    {
      actor: "station",
      sentence: { en: "inspects the car at {km}.", de: "prüft das Auto bei {km}." },
      values: { km: { km: km.inspection } },
      act: (play) => inspectCar(play, { days: 1_100, km: km.inspection }),
    },
    {
      actor: "tyres",
      sentence: {
        en: "records {km} for a car it never saw: a guess, to fill its daily list.",
        de: "trägt {km} für ein Auto ein, das er nie sah: geraten, um die Tagesliste zu füllen.",
      },
      values: { km: { km: km.invented } },
      act: async (play) => {
        await play.wait(30)
        const record = await recordNow(play, "reading", km.invented, { v: 1, source: "instrument" })
        await play.does("tyres", (client) => appendRecordSync(client, { record }))
        const { odometer } = await play.verify(labVin)
        play.claim(
          {
            en: "An honest owner’s car now reads ILLOGICAL.",
            de: "Das Auto einer ehrlichen Halterin gilt jetzt als ILLOGICAL.",
          },
          { found: odometer?.verdict ?? null, expected: "ILLOGICAL" },
        )
      },
    },
    {
      actor: "seller",
      sentence: { en: "disputes the reading.", de: "bestreitet den Stand." },
      act: async (play) => {
        await play.wait(2)
        const shown = "the inspection’s report of a month before"
        await accuse(play, "seller", { sequence, reason: "odometer-false", shown })
      },
    },
    {
      actor: "seller",
      sentence: {
        en: "wants to win at once, before the deadline.",
        de: "will sofort gewinnen, vor der Frist.",
      },
      act: async (play) => {
        const disputeId = await disputeOver(play, sequence)
        await play.isRefused("seller", DeadlineAheadError, (client) => upholdBySilence(client, { disputeId }))
      },
    },
    {
      actor: "passerBy",
      sentence: {
        en: "has the dispute upheld once the fortnight is over: the tyre shop said nothing.",
        de: "lässt dem Streitfall stattgeben, als die zwei Wochen um sind: der Reifenhändler schwieg.",
      },
      act: async (play) => {
        const disputeId = await disputeOver(play, sequence)
        await play.wait(fortnight)
        await play.does("passerBy", (client) => upholdBySilenceSync(client, { disputeId }))
        const { outcome, isAnswered } = await play.readDispute(disputeId)
        play.claim(
          { en: "Upheld, and unanswered.", de: "Stattgegeben, und unbeantwortet." },
          { found: `${outcome} ${isAnswered}`, expected: "upheld false" },
        )
      },
    },
    {
      actor: "tyres",
      sentence: { en: "wakes up and answers.", de: "wacht auf und antwortet." },
      act: async (play) => {
        const disputeId = await disputeOver(play, sequence)
        const answer = { disputeId, commitment: commitment("an excuse") }
        await play.isRefused("tyres", PhaseForbidsError, (client) => answerDispute(client, answer))
      },
    },
    {
      actor: "passerBy",
      sentence: {
        en: "closes the dispute, once the time for an appeal is over too.",
        de: "schließt den Streitfall, als auch die Zeit für eine Berufung um ist.",
      },
      act: async (play) => {
        const disputeId = await disputeOver(play, sequence)
        await closeInTime(play, "passerBy", disputeId)
        await collectPart(play, "seller", disputeId)
        const { parts } = await play.score("tyres")
        play.claim(
          {
            en: "Whoever looks the tyre shop up sees a dispute lost and never answered.",
            de: "Wer den Reifenhändler nachschlägt, sieht einen verlorenen, nie beantworteten Streitfall.",
          },
          { found: parts.disputesUnanswered, expected: 1 },
        )
        const { stake, standing } = await play.readLicence("tyres")
        play.claim(
          {
            en: "A part of the tyre shop’s stake is gone, and with it the licence.",
            de: "Ein Teil vom Einsatz des Reifenhändlers ist weg, und mit ihm die Zulassung.",
          },
          { found: stake < tyres.stake && standing === "suspended", expected: true },
        )
      },
    },
    {
      actor: "department",
      sentence: {
        en: "orders the correction, with two witnesses: the reading at that time was {km}.",
        de: "ordnet die Berichtigung an, mit zwei Zeugen: der Stand war damals {km}.",
      },
      values: { km: { km: km.inspection } },
      act: async (play) => {
        const order = await stateNow(play, {
          ...{ vin: labVin, kind: "correction", supersedes: sequence },
          ...{ odometer: { value: km.inspection, unit: "km" }, payload: { v: 1, reason: "order" } },
        })
        const witnesses = [play.client("station"), play.client("workshop")]
        const signed = await signTogether(play, order, play.client("department"), witnesses)
        await play.does("department", (client) => appendSignedRecordSync(client, { signed }))
        const { odometer, records } = await play.verify(labVin)
        play.claim(
          {
            en: "The owner’s car reads LOGICAL again.",
            de: "Das Auto der Halterin gilt wieder als LOGICAL.",
          },
          { found: odometer?.verdict ?? null, expected: "LOGICAL" },
        )
        play.claim(
          {
            en: "Nothing was erased: the false reading still stands, beside its correction.",
            de: "Nichts wurde gelöscht: der falsche Stand steht noch da, neben seiner Berichtigung.",
          },
          { found: records[sequence - 1]?.record.odometer?.value ?? null, expected: km.invented },
        )
      },
    },
  ],
})
