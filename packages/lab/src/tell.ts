import type { Standing } from "@urcar/sdk/actions"
import type { DisputeOutcome, DisputePhase } from "@urcar/sdk/disputes"
import type { Happening } from "./happening.ts"
import { formatValue, type Language, type Text } from "./text.ts"
import type { CastMember, ToldStep } from "./transcript.ts"

/** Somebody whose name is told. */
export type Named = Pick<CastMember, "id" | "name">

/** A step as lines of text: who does what, what came of it, and what the chain says to the step's claims. */
export function tellStep(step: ToldStep, cast: readonly Named[], language: Language): string[] {
  const { at, actor, sentence, happenings, claims, problem } = step
  return [
    `${formatDay(at, language)}  ${nameOf(actor, cast, language)} ${sentence[language]}`,
    ...happenings.map((happening) => `    ${tellHappening(happening, cast, language)}`),
    ...claims.map(({ holds, text, found }) =>
      holds ? `    ✓ ${text[language]}` : `    ✗ ${text[language]} (${words.found[language]}: ${found})`,
    ),
    ...(problem === null ? [] : [`    ✗ ${problem}`]),
  ]
}

const words = {
  found: { en: "found", de: "gefunden" },
  taken: { en: "taken by the chain", de: "von der Chain genommen" },
  block: { en: "block", de: "Block" },
  refused: { en: "REFUSED", de: "ABGELEHNT" },
  verified: { en: "history verified", de: "Verlauf geprüft" },
  failed: { en: "HISTORY NOT VERIFIED", de: "VERLAUF NICHT BESTÄTIGT" },
  records: { en: "records", de: "Einträge" },
  record: { en: "record", de: "Eintrag" },
  odometer: { en: "mileage", de: "Laufleistung" },
  accepted: { en: "accepted", de: "angenommen" },
  highest: { en: "highest", de: "höchste" },
  breach: { en: "broken by record", de: "gebrochen durch Eintrag" },
  left: { en: "has", de: "hat" },
  later: { en: "later", de: "später" },
  dispute: { en: "dispute", de: "Streitfall" },
  unanswered: { en: "unanswered", de: "unbeantwortet" },
  until: { en: "until", de: "bis" },
  stake: { en: "at stake", de: "auf dem Spiel" },
  bond: { en: "bond", de: "Sicherheit" },
  score: { en: "score", de: "Bewertung" },
  noScore: { en: "none yet, too little written", de: "noch keine, zu wenig geschrieben" },
  contradicted: { en: "contradicted", de: "widerlegt" },
  disputes: { en: "disputes", de: "Streitfälle" },
  lost: { en: "lost", de: "verloren" },
  won: { en: "won", de: "gewonnen" },
  locked: { en: "stake", de: "Einsatz" },
} as const satisfies Readonly<Record<string, Text>>

const phases: Readonly<Record<DisputePhase, Text>> = {
  none: { en: "none", de: "keiner" },
  open: { en: "open", de: "offen" },
  answered: { en: "answered", de: "beantwortet" },
  ruled: { en: "ruled", de: "entschieden" },
  appealed: { en: "before the federation’s court", de: "vor dem Gericht der Föderation" },
  closed: { en: "closed", de: "abgeschlossen" },
}

const outcomes: Readonly<Record<DisputeOutcome, Text>> = {
  none: { en: "", de: "" },
  upheld: { en: "(upheld)", de: "(stattgegeben)" },
  rejected: { en: "(rejected)", de: "(abgewiesen)" },
  undecided: { en: "(undecided)", de: "(unentschieden)" },
}

const standings: Readonly<Record<Standing, Text>> = {
  none: { en: "not licensed", de: "nicht zugelassen" },
  active: { en: "licence active", de: "Zulassung gültig" },
  suspended: { en: "LICENCE SUSPENDED", de: "ZULASSUNG AUSGESETZT" },
  exiting: { en: "leaving", de: "scheidet aus" },
  revoked: { en: "LICENCE REVOKED", de: "ZULASSUNG ENTZOGEN" },
}

/** What came of an act, in one line. */
export function tellHappening(happening: Happening, cast: readonly Named[], language: Language): string {
  const say = (word: keyof typeof words) => words[word][language]
  const name = (id: string) => nameOf(id, cast, language)
  const gas = (amount: number) => `${amount.toLocaleString(language)} gas`
  const km = (value: number | null) => (value === null ? "–" : formatValue({ km: value }, language))
  const money = (amount: string) => formatValue({ euro: BigInt(amount) }, language)
  switch (happening.type) {
    case "transaction":
      return `→ ${say("taken")}, ${say("block")} ${happening.block}, ${gas(happening.gas)}`
    case "refusal":
      // The SDK words its errors in English; the class is the same in every language.
      return `→ ${say("refused")} ${happening.error}${language === "en" ? `: ${happening.message}` : ""}`
    case "verification": {
      const { verdict, records, failure } = happening
      if (failure === null)
        return `→ ${say(verdict)}: ${records} ${say(records === 1 ? "record" : "records")}`
      const place = failure.sequence === null ? "" : `, ${say("record")} ${failure.sequence}`
      return `→ ${say(verdict)}: ${failure.reason}${place}`
    }
    case "odometer": {
      const { verdict, reason, acceptedKm, highestKm, breaches } = happening
      const broken = breaches.length === 0 ? "" : `, ${say("breach")} ${breaches.join(", ")}`
      const readings = `${say("accepted")} ${km(acceptedKm)}, ${say("highest")} ${km(highestKm)}`
      return `→ ${say("odometer")} ${verdict} ${reason}: ${readings}${broken}`
    }
    case "dispute": {
      const { disputeId, phase, outcome, isAnswered, exposure, bond, deadline } = happening
      const answer = phase === "open" && !isAnswered ? `, ${say("unanswered")}` : ""
      const result = outcome === "none" ? "" : ` ${outcomes[outcome][language]}`
      const until = deadline === 0 ? "" : `, ${say("until")} ${formatDay(deadline, language)}`
      const sums = `${say("stake")} ${money(exposure)}, ${say("bond")} ${money(bond)}`
      return `→ ${say("dispute")} ${disputeId}: ${phases[phase][language]}${result}${answer}, ${sums}${until}`
    }
    case "licence": {
      const { of, standing, stake } = happening
      return `→ ${name(of)}: ${standings[standing][language]}, ${say("locked")} ${money(stake)}`
    }
    case "score": {
      const { of, score, records, contradicted, disputesLost, disputesUnanswered, disputesWon } = happening
      const points = score === null ? say("noScore") : `${score}/1000`
      const readings = `${records} ${say(records === 1 ? "record" : "records")}, ${contradicted} ${say("contradicted")}`
      const disputes = `${disputesLost} ${say("lost")} (${disputesUnanswered} ${say("unanswered")}), ${disputesWon} ${say("won")}`
      return `→ ${name(of)}, ${say("score")} ${points}: ${readings}; ${say("disputes")} ${disputes}`
    }
    case "money": {
      const { of, change, balance } = happening
      const sign = BigInt(change) > 0n ? "+" : ""
      return `→ ${name(of)} ${sign}${money(change)}, ${say("left")} ${money(balance)}`
    }
    case "time":
      return `→ ${formatValue({ days: Math.round((happening.to - happening.from) / 86_400) }, language)} ${say("later")}`
  }
}

function nameOf(id: string, cast: readonly Named[], language: Language): string {
  return cast.find((member) => member.id === id)?.name[language] ?? id
}

function formatDay(seconds: number, language: Language): string {
  return new Date(seconds * 1_000).toLocaleDateString(language === "de" ? "de-DE" : "en-GB", {
    ...{ day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" },
  })
}
