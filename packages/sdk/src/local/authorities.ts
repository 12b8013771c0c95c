import type { LocalActorRow } from "./types.ts"

/** The federation's keys, and six countries' departments and police. */
export const authorities: readonly LocalActorRow[] = [
  ["deployer", "Founder of the federation", "deployer", "EU", 0],
  ["guardian", "Guardian of the federation", "guardian", "EU", 1],
  ["federation", "Federation of the member states", "federation", "EU", 2],
  ["department-de", "German vehicle department", "department", "DE", 3, "Flensburg"],
  ["department-fr", "French vehicle department", "department", "FR", 4, "Limoges"],
  ["department-at", "Austrian vehicle department", "department", "AT", 5, "Graz"],
  ["department-pl", "Polish vehicle department", "department", "PL", 6, "Radom"],
  ["department-nl", "Dutch vehicle department", "department", "NL", 7, "Zoetermeer"],
  ["department-cz", "Czech vehicle department", "department", "CZ", 8, "Jihlava"],
  ["police-de", "German police", "police", "DE", 9, "Flensburg"],
  ["police-fr", "French police", "police", "FR", 10, "Limoges"],
  ["police-at", "Austrian police", "police", "AT", 11, "Graz"],
  ["police-pl", "Polish police", "police", "PL", 12, "Radom"],
  ["police-nl", "Dutch police", "police", "NL", 13, "Zoetermeer"],
  ["police-cz", "Czech police", "police", "CZ", 14, "Jihlava"],
]
