export { countryCodes, isCountryCode } from "./countries.ts"
