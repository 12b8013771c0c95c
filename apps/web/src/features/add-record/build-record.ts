import { createEvidenceList, evidenceRoot } from "@urcar/sdk/evidence"
import { kindsByName } from "@urcar/sdk/kinds"
import { createRecord, type VehicleRecord } from "@urcar/sdk/records"
import { saltFields, sealPart } from "@urcar/sdk/seal"
import type { Attachments } from "./attachments.ts"
import type { FormInput } from "./to-input.ts"

/**
 * The record of a filled form. Loads the catalogue with its schemas: import it when somebody wants to sign.
 *
 * @throws UrcarError where the kind's schema finds what the form did not
 */
export function buildRecord({ owner: _, sealed: __, ...input }: FormInput): VehicleRecord {
  return createRecord({ ...input, payload: kindsByName[input.kind].parse(input.payload) })
}

/**
 * The same with what it only commits to: pictures and reports, and what is sealed, freshly salted and encrypted here.
 *
 * @throws UrcarError
 */
export async function buildWithAttachments(
  input: FormInput,
  files: readonly Uint8Array[],
): Promise<{ record: VehicleRecord; attachments?: Attachments }> {
  const record = buildRecord(input)
  const names = Object.keys(input.sealed)
  if (files.length === 0 && names.length === 0) return { record }
  const sealed = names.length === 0 ? null : await sealPart(saltFields(input.sealed))
  return {
    record: {
      ...record,
      ...(files.length > 0 && { evidenceRoot: evidenceRoot(createEvidenceList(files)) }),
      ...(sealed && { sealedRoot: sealed.root }),
    },
    attachments: { files, sealed, names },
  }
}
