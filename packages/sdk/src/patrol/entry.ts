import { PatrolSnapshotError } from "./errors.ts"

/** What a vehicle may be, in the order in which an entry counts them. */
export const patrolStatuses = ["active", "stolen", "scrapped", "exported", "annulled"] as const

/** What a patrol is told of the vehicle under a plate. Days are unix seconds of their first moment. */
export interface PatrolEntry {
  readonly status: (typeof patrolStatuses)[number]
  /** The last six signs of its VIN, to be compared with the car. */
  readonly vinTail: string
  /** The day until whose end the inspection holds; `null` where nobody stated one. */
  readonly inspectionDue: number | null
  /** The last day that an insurer covers; `null` where none ever reported. */
  readonly coverUntil: number | null
  readonly hasOpenRecall: boolean
}

/** Bytes of an entry behind its key: tail of the VIN 4, flags 1, inspection 2, cover 2. */
export const entryBytes = 9

const vinSigns = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
const tailLength = 6
const statusBits = 0b111
const recallBit = 0b1000
/** Days are counted from here; 0 stands for none. */
const firstDay = Date.UTC(1999, 11, 31) / 1000
const day = 86_400
const lastDay = 0xffff

/** Writes an entry. @throws PatrolSnapshotError for a tail that no VIN has */
export function writeEntry(view: DataView, offset: number, entry: PatrolEntry): void {
  view.setUint32(offset, writeTail(entry.vinTail))
  const recall = entry.hasOpenRecall ? recallBit : 0
  view.setUint8(offset + 4, patrolStatuses.indexOf(entry.status) | recall)
  view.setUint16(offset + 5, writeDay(entry.inspectionDue))
  view.setUint16(offset + 7, writeDay(entry.coverUntil))
}

/** Reads what {@link writeEntry} wrote. @throws PatrolSnapshotError */
export function readEntry(view: DataView, offset: number): PatrolEntry {
  const flags = view.getUint8(offset + 4)
  const status = patrolStatuses[flags & statusBits]
  if (status === undefined) throw new PatrolSnapshotError("format")
  return {
    status,
    vinTail: readTail(view.getUint32(offset)),
    inspectionDue: readDay(view.getUint16(offset + 5)),
    coverUntil: readDay(view.getUint16(offset + 7)),
    hasOpenRecall: (flags & recallBit) !== 0,
  }
}

/** A day, rounded down and kept within what two bytes can say. */
function writeDay(at: number | null): number {
  return at === null ? 0 : Math.max(1, Math.min(lastDay, Math.floor((at - firstDay) / day)))
}

function readDay(count: number): number | null {
  return count === 0 ? null : firstDay + count * day
}

function writeTail(tail: string): number {
  if (tail.length !== tailLength) throw new PatrolSnapshotError("format")
  return Array.from(tail).reduce((sum, sign) => {
    const digit = vinSigns.indexOf(sign)
    if (digit < 0) throw new PatrolSnapshotError("format")
    return sum * vinSigns.length + digit
  }, 0)
}

function readTail(value: number): string {
  let [rest, tail] = [value, ""]
  for (let count = 0; count < tailLength; count++) {
    tail = vinSigns.charAt(rest % vinSigns.length) + tail
    rest = Math.floor(rest / vinSigns.length)
  }
  return tail
}
