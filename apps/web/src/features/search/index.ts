export { NothingFound } from "./nothing-found.tsx"
export { PlateMatches } from "./plate-matches.tsx"
export { readSearch, type Search } from "./read-search.ts"
export { SearchForm } from "./search-form.tsx"
