import { type CorrectionFault, correctionFaults } from "./corrections.ts"
import type { OdometerEntry } from "./entry.ts"
import { readEntries } from "./read-entries.ts"

/**
 * Why a correction that is not recorded yet would not be taken; empty where it would.
 *
 * @param entries the vehicle's, as {@link judgeOdometer} takes them
 * @param correction as it would be recorded after them
 * @throws InvalidOdometerError, InvalidTimeError for an entry that is not well formed.
 */
export function explainCorrection(
  entries: readonly OdometerEntry[],
  correction: OdometerEntry,
): readonly CorrectionFault[] {
  const index = entries.length
  const recorded = readEntries([...entries, correction])
  const place = recorded.findIndex((entry) => entry.index === index)
  const entry = recorded[place]
  return entry === undefined ? ["record-unknown"] : correctionFaults(entry, recorded.slice(0, place))
}
