import { kindsByName } from "@urcar/sdk/kinds"
import { createRecord, type VehicleRecord } from "@urcar/sdk/records"
import type { FormInput } from "./to-input.ts"

/**
 * The record of a filled form. Loads the catalogue with its schemas: import it when somebody wants to sign.
 *
 * @throws UrcarError where the kind's schema finds what the form did not
 */
export function buildRecord({ owner: _, ...input }: FormInput): VehicleRecord {
  return createRecord({ ...input, payload: kindsByName[input.kind].parse(input.payload) })
}
