import type { CoveredRole, CoveredTopic } from "@urcar/sdk/coverage-meter"

/** Languages a passport is printed in. */
export const languages = ["en", "de"] as const

/** One of {@link languages}. */
export type Language = (typeof languages)[number]

/** What a printed passport says; English decides what there is. */
export interface Words {
  readonly locale: string
  readonly title: string
  readonly lead: string
  readonly facts: Readonly<
    Record<
      | "vehicle"
      | "plate"
      | "mileage"
      | "highest"
      | "status"
      | "country"
      | "owners"
      | "records"
      | "inspection",
      string
    >
  >
  readonly statuses: Readonly<Record<"active" | "stolen" | "exported" | "scrapped" | "annulled", string>>
  readonly verdicts: Readonly<Record<"LOGICAL" | "ILLOGICAL" | "NO_JUDGEMENT", string>>
  readonly notStated: string
  readonly coverage: string
  readonly reported: (records: number) => string
  readonly nobody: string
  readonly silence: (from: string, to: string, isOpen: boolean) => string
  readonly never: string
  readonly unstated: (topics: string) => string
  readonly history: string
  readonly signed: (day: string, block: number, countries: string) => string
  readonly scan: (site: string) => string
  readonly frozen: string
  readonly breached: string
  readonly page: (page: number, pages: number) => string
  readonly roles: Readonly<Record<CoveredRole, string>>
  readonly topics: Readonly<Record<CoveredTopic, string>>
}

const en: Words = {
  locale: "en-GB",
  title: "Vehicle passport",
  lead: "What the register recorded, verified when this was printed. It says how things were then, not how they are now.",
  facts: {
    vehicle: "Vehicle",
    plate: "Number plate",
    mileage: "Accepted mileage",
    highest: "Highest reading",
    status: "Status",
    country: "Responsible country",
    owners: "Owners so far",
    records: "Records",
    inspection: "Last inspection",
  },
  statuses: {
    active: "active",
    stolen: "STOLEN",
    exported: "exported",
    scrapped: "scrapped",
    annulled: "registration annulled",
  },
  verdicts: {
    LOGICAL: "the readings are logical",
    ILLOGICAL: "the readings are NOT logical",
    NO_JUDGEMENT: "no judgement is possible",
  },
  notStated: "not stated",
  coverage: "Who has reported, and who has not",
  reported: (records) => (records === 1 ? "1 record" : `${records} records`),
  nobody: "nobody has reported",
  silence: (from, to, isOpen) =>
    isOpen
      ? `Since ${from} nobody other than the owner has read the odometer; no earlier silence was longer.`
      : `The longest time without a reading by somebody other than the owner: ${from} to ${to}.`,
  never: "Nobody other than an owner has ever read the odometer.",
  unstated: (topics) => `Not stated by anybody: ${topics}. That does not mean that there was nothing.`,
  history: "Everything that was recorded, the latest first",
  signed: (day, block, countries) =>
    `State of ${day}, block ${block}, signed by the departments of ${countries}.`,
  scan: (site) => `Scan to check this page, also without a connection: ${site}/verify`,
  frozen: "An authority had announced a change of owner.",
  breached: "A reading below an earlier one was recorded. The register keeps that mark for ever.",
  page: (page, pages) => `page ${page} of ${pages}`,
  roles: {
    manufacturer: "Manufacturer",
    dealer: "Dealers",
    "inspection-station": "Inspection stations",
    workshop: "Workshops",
    insurer: "Insurers",
    police: "Police",
    department: "Department",
    "tyre-shop": "Tyre shops",
    "connected-car": "Connected-car services",
  },
  topics: {
    origin: "origin",
    inspection: "inspections",
    service: "maintenance and repairs",
    damage: "accidents and claims",
    insurance: "insurance",
    recall: "recalls",
    lien: "liens",
    theft: "theft",
  },
}

const de: Words = {
  locale: "de-DE",
  title: "Fahrzeugpass",
  lead: "Was im Register steht, geprüft beim Ausdruck. Es sagt, wie es damals war, nicht, wie es jetzt ist.",
  facts: {
    vehicle: "Fahrzeug",
    plate: "Kennzeichen",
    mileage: "Anerkannter Kilometerstand",
    highest: "Höchster Stand",
    status: "Stand",
    country: "Zuständiges Land",
    owners: "Eigentümer bisher",
    records: "Einträge",
    inspection: "Letzte Hauptuntersuchung",
  },
  statuses: {
    active: "aktiv",
    stolen: "GESTOHLEN",
    exported: "ausgeführt",
    scrapped: "verschrottet",
    annulled: "Eintragung für nichtig erklärt",
  },
  verdicts: {
    LOGICAL: "die Stände sind schlüssig",
    ILLOGICAL: "die Stände sind NICHT schlüssig",
    NO_JUDGEMENT: "kein Urteil möglich",
  },
  notStated: "nicht angegeben",
  coverage: "Wer berichtet hat und wer nicht",
  reported: (records) => (records === 1 ? "1 Eintrag" : `${records} Einträge`),
  nobody: "niemand hat berichtet",
  silence: (from, to, isOpen) =>
    isOpen
      ? `Seit ${from} hat niemand außer dem Eigentümer den Stand abgelesen; keine frühere Lücke war länger.`
      : `Längste Zeit ohne Ablesung durch jemand anderen als den Eigentümer: ${from} bis ${to}.`,
  never: "Niemand außer einem Eigentümer hat den Stand je abgelesen.",
  unstated: (topics) => `Von niemandem angegeben: ${topics}. Das heißt nicht, dass da nichts war.`,
  history: "Alles, was eingetragen wurde, das Neueste zuerst",
  signed: (day, block, countries) =>
    `Stand vom ${day}, Block ${block}, unterschrieben von den Behörden von ${countries}.`,
  scan: (site) => `Zum Prüfen scannen, auch ohne Verbindung: ${site}/verify`,
  frozen: "Ein Amt hatte einen Eigentumswechsel angekündigt.",
  breached: "Ein niedrigerer Stand als zuvor wurde eingetragen. Das Register behält diese Marke für immer.",
  page: (page, pages) => `Seite ${page} von ${pages}`,
  roles: {
    manufacturer: "Hersteller",
    dealer: "Händler",
    "inspection-station": "Prüfstellen",
    workshop: "Werkstätten",
    insurer: "Versicherer",
    police: "Polizei",
    department: "Behörde",
    "tyre-shop": "Reifenhändler",
    "connected-car": "Fahrzeugdatendienste",
  },
  topics: {
    origin: "Herkunft",
    inspection: "Prüfungen",
    service: "Wartung und Reparaturen",
    damage: "Unfälle und Schäden",
    insurance: "Versicherung",
    recall: "Rückrufe",
    lien: "Pfandrechte",
    theft: "Diebstahl",
  },
}

/** A printed passport's texts by language. */
export const words: Readonly<Record<Language, Words>> = { en, de }
