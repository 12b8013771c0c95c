/** The three parts of a VIN by ISO 3779: world manufacturer, vehicle descriptor, vehicle indicator. */
export type VinParts = { wmi: string; vds: string; vis: string }

/** Splits a VIN into its parts: 3, 6 and 8 characters. */
export const vinParts = (vin: string): VinParts => ({
  wmi: vin.slice(0, 3),
  vds: vin.slice(3, 9),
  vis: vin.slice(9),
})
