import type { Person } from "@urcar/sdk/police-client"

/** Nobody: the Christian name is no name, and the street does not exist. */
export const erika: Person = {
  name: "Xerika Mustermann-Probe",
  address: { street: "Nirgendweg 7", postcode: "00000", town: "Erfundenstadt", country: "DE" },
  document: { kind: "identity-card", country: "DE", number: "X 000 111-22" },
}

/** Words of hers that no file may hold in plain. */
export const herWords = [
  "Xerika",
  "Mustermann-Probe",
  "Nirgendweg",
  "Erfundenstadt",
  "X 000 111",
  "X00011122",
]
