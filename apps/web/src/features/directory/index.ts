export { readDirectoryFilters, writeDirectoryFilters } from "./directory-filters.ts"
export { DirectoryForm } from "./directory-form.tsx"
export { DirectoryTable } from "./directory-table.tsx"
export { LicencePage } from "./licence-page.tsx"
