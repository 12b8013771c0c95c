export { PriceSection } from "./price-section.tsx"
