export { csvNames, csvRows, toCsv } from "./csv.ts"
export { MarketFigures } from "./market-figures.tsx"
