import { type LocalAccount, privateKeyToAccount } from "viem/accounts"
import { keccak256, stringToHex } from "viem/utils"

/** Countries with a department and police on a test's chain; a test file takes one for itself. */
export const testCountries = [
  ...["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"],
  ...["IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
] as const

/** One of {@link testCountries}. */
export type TestCountry = (typeof testCountries)[number]

/** The account that plays a part in a country; the same on every run. */
export function actor(country: TestCountry, part: string): LocalAccount {
  return privateKeyToAccount(keccak256(stringToHex(`urcar test ${country} ${part}`)))
}
