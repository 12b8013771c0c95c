export { PartForm } from "./part-form.tsx"
export { PartResult } from "./part-result.tsx"
export { readPartSearch } from "./read-part-search.ts"
