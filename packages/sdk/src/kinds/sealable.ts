import type { CataloguedKindName } from "./catalogue.ts"
import type { FieldForm } from "./field.ts"

const short: FieldForm = { input: "text", required: false, maximumLength: 40 }
const remarks: FieldForm = { input: "text", required: false, maximumLength: 1000 }

/**
 * What a form offers to seal with a record of a kind: numbers of papers that name people, and free words, which no public
 * payload holds. A sealed part may hold other fields as well; these are the names that pages know.
 */
export const sealableFields: Readonly<
  Partial<Record<CataloguedKindName, Readonly<Record<string, FieldForm>>>>
> = {
  maintenance: { invoiceNumber: short, remarks },
  repair: { invoiceNumber: short, remarks },
  "part-replaced": { invoiceNumber: short, remarks },
  "recall-done": { invoiceNumber: short, remarks },
  "odometer-replaced": { invoiceNumber: short, remarks },
  inspection: { reportNumber: short, remarks },
  "condition-report": { reportNumber: short, remarks },
  accident: { caseNumber: short, remarks },
  claim: { claimNumber: short, remarks },
  policy: { policyNumber: short, remarks },
  retail: { invoiceNumber: short, remarks },
  registration: { remarks },
  lien: { contractNumber: short, remarks },
}
