export * from "./errors.ts"
export {
  checkEvidenceFile,
  createEvidenceList,
  type EvidenceFile,
  type EvidenceList,
  encodeEvidenceList,
  evidenceRoot,
  maximumEvidenceBytes,
  maximumEvidenceFiles,
  maximumListBytes,
  openEvidenceList,
} from "./evidence-list.ts"
export { type MediaType, mediaTypeOf, mediaTypes } from "./media-type.ts"
