import { plateFormats } from "./formats.ts"
import type { Plate } from "./normalise.ts"

/** The plate as it is set on metal: `B XY 1234`, `AB-123-CD`; as it is where no national format fits. */
export function formatPlate({ country, plate }: Plate): string {
  const format = plateFormats[country]?.find(({ pattern }) => pattern.test(plate))
  return format ? plate.replace(format.pattern, format.shown) : plate
}

/** Whether the plate fits a format known of its country. */
export function hasNationalFormat({ country, plate }: Plate): boolean {
  return plateFormats[country]?.some(({ pattern }) => pattern.test(plate)) ?? false
}
