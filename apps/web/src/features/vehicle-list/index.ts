export {
  countFilters,
  readFilters,
  type SearchParams,
  toQuestion,
  type VehicleFilters,
  writeFilters,
} from "./filters.ts"
export { ListDown } from "./list-down.tsx"
export { ListSkeleton } from "./list-skeleton.tsx"
export { VehicleCard } from "./vehicle-card.tsx"
export { VehicleFilterForm } from "./vehicle-filter-form.tsx"
export { VehicleResults } from "./vehicle-results.tsx"
