export { CarKeyWarning } from "./car-warning.tsx"
