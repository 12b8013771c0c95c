import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import fontkit from "@pdf-lib/fontkit"
import { PDFDocument, type PDFFont, type PDFPage, rgb } from "pdf-lib"
import qrcode from "qrcode"
import type { PassportSummary } from "./summary.ts"
import type { Words } from "./words.ts"

/** Sizes in points: A4, and a QR large enough for a telephone's camera. */
const page = { width: 595, height: 842, margin: 48 } as const
const qrSize = 190
const ink = rgb(0.09, 0.1, 0.12)
const soft = rgb(0.33, 0.35, 0.39)
const rule = rgb(0.78, 0.79, 0.8)

/** What a printed passport is made of. */
export interface PrintParameters {
  readonly summary: PassportSummary
  /** The QR's text up to the passport, and the passport. */
  readonly site: string
  readonly code: string
  readonly words: Words
}

interface Sheet {
  readonly document: PDFDocument
  readonly fonts: Readonly<Record<"plain" | "bold" | "mono", PDFFont>>
  page: PDFPage
  y: number
}

/** Prints a passport: summary, coverage, every record, and the QR that proves what it can. */
export async function writePdf(parameters: PrintParameters): Promise<Uint8Array> {
  const { summary, words } = parameters
  const sheet = await openSheet()
  sheet.document.setTitle(`${words.title} ${summary.vin}`)
  sheet.document.setLanguage(words.locale.slice(0, 2))
  writeHead(sheet, parameters)
  await drawCode(sheet, parameters)
  writeFacts(sheet, parameters)
  writeCoverage(sheet, parameters)
  writeHistory(sheet, parameters)
  const pages = sheet.document.getPages()
  for (const [place, one] of pages.entries())
    one.drawText(words.page(place + 1, pages.length), {
      ...{ x: page.margin, y: 26, size: 8, font: sheet.fonts.plain, color: soft },
    })
  return sheet.document.save()
}

async function openSheet(): Promise<Sheet> {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  // The package exports its modules only; the fonts stand beside them.
  const beside = import.meta.resolve("geist/font/sans")
  const embed = async (name: string) => {
    const bytes = await readFile(fileURLToPath(new URL(`fonts/${name}.ttf`, beside)))
    return document.embedFont(bytes, { subset: true })
  }
  const fonts = {
    plain: await embed("geist-sans/Geist-Regular"),
    bold: await embed("geist-sans/Geist-Bold"),
    mono: await embed("geist-mono/GeistMono-Regular"),
  }
  return { document, fonts, page: document.addPage([page.width, page.height]), y: page.height - page.margin }
}

function writeHead(sheet: Sheet, { summary, words }: PrintParameters): void {
  const { vin } = summary
  line(sheet, words.title, { size: 22, font: "bold", gap: 30 })
  line(sheet, `${vin.slice(0, 3)} ${vin.slice(3, 9)} ${vin.slice(9)}`, { size: 14, font: "mono", gap: 24 })
  for (const text of wrap(sheet, words.lead, 9, page.width - 2 * page.margin))
    line(sheet, text, { size: 9, gap: 12 })
  sheet.y -= 8
}

async function drawCode(sheet: Sheet, { summary, site, code, words }: PrintParameters): Promise<void> {
  const segments = [
    { data: Buffer.from(`${site}/verify#`), mode: "byte" as const },
    { data: code, mode: "alphanumeric" as const },
  ]
  const { modules } = qrcode.create(segments, { errorCorrectionLevel: "L" })
  const x = page.width - page.margin - qrSize
  const top = sheet.y
  const unit = qrSize / modules.size
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column) === 0) continue
      const place = { x: x + column * unit, y: top - (row + 1) * unit, width: unit, height: unit }
      sheet.page.drawRectangle({ ...place, color: ink })
    }
  }
  const { passport, countries } = summary.proof
  const { time = 0, block = 0 } = passport?.checkpoint ?? {}
  const texts = [words.signed(day(time, words), block, countries.join(", ")), words.scan(site)]
  let y = top - qrSize - 12
  for (const text of texts.flatMap((one) => wrap(sheet, one, 8, qrSize))) {
    sheet.page.drawText(text, { x, y, size: 8, font: sheet.fonts.plain, color: soft })
    y -= 10
  }
}

function writeFacts(sheet: Sheet, { summary, words }: PrintParameters): void {
  const { facts, notStated, locale } = words
  const vehicle = summary.proof.passport?.vehicle
  const km = (value: number | null) => (value === null ? notStated : `${value.toLocaleString(locale)} km`)
  const rows: [string, string][] = [
    [facts.vehicle, summary.name ?? notStated],
    [facts.plate, summary.plate ?? notStated],
    [facts.mileage, km(summary.acceptedKm)],
    ["", `${words.verdicts[summary.verdict]} (${summary.reason})`],
    [facts.highest, km(summary.highestKm)],
    [facts.status, words.statuses[vehicle?.status ?? "active"]],
    [facts.country, vehicle?.country ?? notStated],
    [facts.owners, String(summary.owners)],
    [facts.records, String(summary.records.length)],
    [facts.inspection, summary.lastInspectionAt === null ? notStated : day(summary.lastInspectionAt, words)],
  ]
  const width = page.width - 2 * page.margin - qrSize - 16
  for (const [name, value] of rows) {
    if (name !== "") line(sheet, name, { size: 8, color: "soft", gap: 13 })
    for (const text of wrap(sheet, value, 11, width)) line(sheet, text, { size: 11, gap: 14 })
    sheet.y -= name === "" ? 4 : 2
  }
  const marks = [vehicle?.isBreached ? words.breached : "", vehicle?.isFrozen ? words.frozen : ""].filter(
    Boolean,
  )
  for (const text of marks.flatMap((mark) => wrap(sheet, mark, 10, width)))
    line(sheet, text, { size: 10, font: "bold", gap: 13 })
  sheet.y -= 10
}

function writeCoverage(sheet: Sheet, { summary: { coverage }, words }: PrintParameters): void {
  heading(sheet, words.coverage)
  for (const { role, records } of coverage.sources) {
    room(sheet, 14)
    const answer = records === 0 ? words.nobody : words.reported(records)
    draw(sheet, words.roles[role], page.margin, { size: 9.5 })
    draw(sheet, answer, page.margin + 190, { size: 9.5, color: records === 0 ? "soft" : "ink" })
    sheet.y -= 13
  }
  const { longest } = coverage
  const silence =
    longest === null
      ? words.never
      : words.silence(day(longest.from, words), day(longest.to, words), longest.isOpen)
  const missing = coverage.topics
    .filter(({ records }) => records === 0)
    .map(({ topic }) => words.topics[topic])
  const texts = missing.length === 0 ? [silence] : [silence, words.unstated(missing.join(", "))]
  sheet.y -= 3
  for (const text of texts.flatMap((one) => wrap(sheet, one, 9.5, page.width - 2 * page.margin)))
    line(sheet, text, { size: 9.5, gap: 13 })
  sheet.y -= 10
}

function writeHistory(sheet: Sheet, { summary, words }: PrintParameters): void {
  heading(sheet, words.history)
  for (const { record, authorRoles } of summary.records.toReversed()) {
    room(sheet, 14)
    const reading = record.odometer
    const columns: [string, number][] = [
      [String(record.sequence), 0],
      [day(record.occurredAt, words), 34],
      [printable(record.kind), 120],
      [reading === null ? "–" : `${reading.value.toLocaleString(words.locale)} ${reading.unit}`, 250],
      [authorRoles.join(", ") || record.author.slice(0, 10), 350],
    ]
    for (const [text, x] of columns) draw(sheet, text, page.margin + x, { size: 9 })
    sheet.y -= 13
  }
}

interface Style {
  readonly size: number
  readonly font?: keyof Sheet["fonts"]
  readonly color?: "ink" | "soft"
}

function draw(sheet: Sheet, text: string, x: number, { size, font = "plain", color = "ink" }: Style): void {
  sheet.page.drawText(text, {
    x,
    y: sheet.y,
    size,
    font: sheet.fonts[font],
    color: color === "ink" ? ink : soft,
  })
}

function line(sheet: Sheet, text: string, { gap, ...style }: Style & { readonly gap: number }): void {
  room(sheet, gap)
  draw(sheet, text, page.margin, style)
  sheet.y -= gap
}

function heading(sheet: Sheet, text: string): void {
  room(sheet, 60)
  line(sheet, text, { size: 12, font: "bold", gap: 6 })
  const y = sheet.y
  const ends = { start: { x: page.margin, y }, end: { x: page.width - page.margin, y } }
  sheet.page.drawLine({ ...ends, thickness: 0.7, color: rule })
  sheet.y -= 14
}

/** A new page where this one has not so much room left. */
function room(sheet: Sheet, height: number): void {
  if (sheet.y - height >= page.margin) return
  sheet.page = sheet.document.addPage([page.width, page.height])
  sheet.y = page.height - page.margin
}

function wrap({ fonts }: Sheet, text: string, size: number, width: number): string[] {
  const lines = [""]
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? ""
    const longer = last === "" ? word : `${last} ${word}`
    if (fonts.plain.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function day(at: number, { locale }: Words): string {
  return new Date(at * 1000).toLocaleDateString(locale, { dateStyle: "medium", timeZone: "UTC" })
}

/** A kind's name is whatever the chain took. */
function printable(text: string): string {
  return text.replaceAll(/[^ -~]/g, "?").slice(0, 32)
}
