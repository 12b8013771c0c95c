import {
  claimDispute,
  getCourtCredit,
  getDisputePrice,
  openDispute,
  withdrawCourtCreditSync,
} from "@urcar/sdk/actions"
import { EvidenceKnownError, NothingToWithdrawError } from "@urcar/sdk/errors"
import { maker, rival, seller, workshop } from "../cast.ts"
import {
  accuse,
  allowCourt,
  answerWith,
  closeInTime,
  commitment,
  disputeOver,
  proofOf,
  ruleOn,
} from "../court.ts"
import { department } from "../part.ts"
import type { Play } from "../play.ts"
import { defineScenario } from "../scenario.ts"
import { labVin } from "../vehicle.ts"
import { ownNewCar, serviceCar } from "../years.ts"

const km = 42_700
const shown = "a rumour"

/** Place of the honest service in the car's file. */
const sequence = 2

function priceNow(play: Play<"workshop">) {
  return getDisputePrice(play.reader, { vin: labVin, sequence, writer: play.address("workshop") })
}

export const falseAccuser = defineScenario({
  name: "false-accuser",
  title: { en: "A false accuser loses the bond", de: "Wer falsch anklagt, verliert die Sicherheit" },
  teaches: {
    en: "Anyone may accuse, and it costs a bond to do so. An honest writer who answers keeps its stake and gets half of that bond; the next try needs new evidence and twice the money.",
    de: "Jeder darf anklagen, und es kostet eine Sicherheit. Wer ehrlich schrieb und antwortet, behält seinen Einsatz und bekommt die Hälfte dieser Sicherheit; der nächste Versuch braucht neue Belege und doppelt so viel Geld.",
  },
  begins: "2022-02-07",
  cast: { maker, seller, workshop, rival, department: department() },
  setScene: ownNewCar,
  steps: [
    {
      actor: "workshop",
      sentence: {
        en: "services the car at {km}, and keeps the order and the photos.",
        de: "wartet das Auto bei {km} und hebt Auftrag und Bilder auf.",
      },
      values: { km: { km } },
      act: (play) => serviceCar(play, { days: 400, km }, { service: "minor", items: ["oil", "oil-filter"] }),
    },
    {
      actor: "rival",
      sentence: {
        en: "disputes the service, to harm the competitor: it never happened, it says.",
        de: "bestreitet die Wartung, um dem Wettbewerber zu schaden: sie habe nie stattgefunden.",
      },
      act: async (play) => {
        await play.wait(12)
        await play.watchMoney(["rival"], async () => {
          await accuse(play, "rival", { sequence, reason: "event-invented", shown })
        })
        const { standing } = await play.readLicence("workshop")
        play.claim(
          {
            en: "The accused may go on working while the dispute is open.",
            de: "Wer angeklagt ist, darf weiterarbeiten, solange der Streitfall läuft.",
          },
          { found: standing, expected: "active" },
        )
      },
    },
    {
      actor: "workshop",
      sentence: { en: "answers with the order and the photos.", de: "antwortet mit Auftrag und Bildern." },
      act: async (play) => {
        await play.wait(3)
        await answerWith(play, "workshop", sequence, "the order, and photos of the work")
      },
    },
    {
      actor: "department",
      sentence: { en: "rejects the dispute.", de: "weist den Streitfall ab." },
      act: async (play) => {
        await play.wait(10)
        await ruleOn(play, sequence, { isUpheld: false, grounds: "the work was done" })
      },
    },
    {
      actor: "workshop",
      sentence: {
        en: "closes the dispute and withdraws its half of the bond.",
        de: "schließt den Streitfall und hebt ihre Hälfte der Sicherheit ab.",
      },
      act: async (play) => {
        const disputeId = await disputeOver(play, sequence)
        await closeInTime(play, "workshop", disputeId)
        const { bond } = await play.readDispute(disputeId)
        const credit = await getCourtCredit(play.reader, { account: play.address("workshop") })
        play.claim(
          {
            en: "Half of the bond is the workshop’s: {sum}.",
            de: "Die halbe Sicherheit gehört der Werkstatt: {sum}.",
          },
          { found: credit, expected: bond / 2n, values: { sum: { euro: credit } } },
        )
        await play.watchMoney(["workshop"], async () => {
          await play.does("workshop", (client) => withdrawCourtCreditSync(client))
        })
        const { stake } = await play.readLicence("workshop")
        play.claim(
          { en: "Its stake is untouched.", de: "Ihr Einsatz ist unberührt." },
          { found: stake, expected: workshop.stake },
        )
      },
    },
    {
      actor: "rival",
      sentence: { en: "wants the bond back.", de: "will die Sicherheit zurück." },
      act: async (play) => {
        const attempt = { disputeId: 1n }
        await play.isRefused("rival", NothingToWithdrawError, (client) => claimDispute(client, attempt))
      },
    },
    {
      actor: "rival",
      sentence: {
        en: "tries again with the same rumour.",
        de: "versucht es noch einmal, mit demselben Gerücht.",
      },
      act: async (play) => {
        const { bond } = await priceNow(play)
        await allowCourt(play, "rival", bond)
        const input = { vin: labVin, reason: "event-invented", evidence: commitment(shown) } as const
        const proof = await proofOf(play, sequence)
        await play.isRefused("rival", EvidenceKnownError, (client) =>
          openDispute(client, { ...input, ...proof }),
        )
        const first = await play.readDispute(1n)
        play.claim(
          {
            en: "With new evidence it would cost {sum} this time: twice as much.",
            de: "Mit neuem Beleg würde es diesmal {sum} kosten: doppelt so viel.",
          },
          { found: bond, expected: 2n * first.bond, values: { sum: { euro: bond } } },
        )
      },
    },
    {
      actor: "seller",
      sentence: { en: "looks the workshop up.", de: "schlägt die Werkstatt nach." },
      act: async (play) => {
        const { parts, penalties } = await play.score("workshop")
        play.claim(
          { en: "A dispute won costs no points.", de: "Ein gewonnener Streitfall kostet keine Punkte." },
          { found: `${parts.disputesWon} ${penalties.disputes}`, expected: "1 0" },
        )
      },
    },
  ],
})
