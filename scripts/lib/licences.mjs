/** Licences under which anybody may use, change and ship what is ours together with theirs. */
const free = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Zlib"])

/** Packages under another licence, and why they may stay. */
const excepted = new Map([
  ["@fontsource-variable/hanken-grotesk", "a font, shipped as it is (OFL)"],
  ["@fontsource/barlow-condensed", "a font, shipped as it is (OFL)"],
  ["geist", "a font, shipped as it is (OFL)"],
  ["caniuse-lite", "data that a build reads and nothing ships (CC BY)"],
  ["lightningcss", "a program that a build runs, unchanged (MPL)"],
  ["lightningcss-linux-x64-gnu", "a program that a build runs, unchanged (MPL)"],
  ["lightningcss-linux-arm64-gnu", "a program that a build runs, unchanged (MPL)"],
  ["lightningcss-darwin-arm64", "a program that a build runs, unchanged (MPL)"],
  ["jackspeak", "asks no more than MIT does (Blue Oak)"],
  ["minipass", "asks no more than MIT does (Blue Oak)"],
  ["package-json-from-dist", "asks no more than MIT does (Blue Oak)"],
  ["path-scurry", "asks no more than MIT does (Blue Oak)"],
  ["postgres", "asks nothing at all (Unlicense)"],
])

/**
 * What may not stand in the product.
 * @param {Record<string, readonly { name: string }[]>} byLicence as `pnpm licenses list --json` tells
 * @returns {string[]} `name: licence` each
 */
export function refusedLicences(byLicence) {
  return Object.entries(byLicence)
    .filter(([licence]) => !isFree(licence))
    .flatMap(([licence, packages]) => packages.map(({ name }) => ({ name, licence })))
    .filter(({ name }) => !excepted.has(name))
    .map(({ name, licence }) => `${name}: ${licence}`)
}

/** Of an SPDX expression without nesting. */
function isFree(expression) {
  const choices = expression.replaceAll(/[()]/g, "").split(" OR ")
  return choices.some((choice) => choice.split(" AND ").every((licence) => free.has(licence)))
}
