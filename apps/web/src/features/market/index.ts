export { MarketFigures } from "./market-figures.tsx"
