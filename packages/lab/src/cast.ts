import { business, owner } from "./part.ts"

// Who appears in the stories: every story names those it needs.

export const maker = business("maker", { en: "The manufacturer", de: "Der Hersteller" }, "manufacturer")
export const workshop = business("workshop", { en: "The workshop", de: "Die Werkstatt" }, "workshop", 2_000)
export const rival = business(
  "rival",
  { en: "The rival workshop", de: "Die andere Werkstatt" },
  "workshop",
  2_000,
)
export const station = business(
  "station",
  { en: "The inspection station", de: "Die Prüfstelle" },
  "inspection-station",
)
export const dealer = business("dealer", { en: "The dealer", de: "Der Händler" }, "dealer", 20_000)
export const tyres = business("tyres", { en: "The tyre shop", de: "Der Reifenhändler" }, "tyre-shop")
export const insurer = business("insurer", { en: "The insurer", de: "Die Versicherung" }, "insurer")
export const seller = owner("owner", { en: "The owner", de: "Die Halterin" }, 2_000)
export const buyer = owner("buyer", { en: "The buyer", de: "Der Käufer" }, 20_000)
