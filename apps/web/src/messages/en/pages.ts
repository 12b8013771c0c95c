/** Pages that are announced and not open yet. */
export const pages = {
  market: {
    title: "Market",
    heading: "What cars really sold for",
    a: "Realised prices by make, model, age and mileage",
    b: "The price band of a car, with the sales it rests on",
    c: "How long cars wait for a buyer",
  },
  network: {
    title: "Network",
    heading: "Who keeps the register running",
    a: "The nodes that agree on each block, and who runs them",
    b: "How far lists lag behind the register",
    c: "The addresses of the register and their code",
  },
  verify: {
    title: "Verify",
    heading: "Check a history yourself",
    a: "A vehicle’s whole file recomputed in your browser",
    b: "The same check from a passport’s code, without a network",
    c: "A second source compared with the first",
  },
  lab: {
    title: "Lab",
    heading: "Try to cheat",
    a: "Clock a car, fake a service, replay a sale",
    b: "What catches each attempt, and when",
    c: "The same scenarios for the command line",
  },
  insurer: {
    title: "Insurer",
    heading: "A car after its sale",
    a: "Cover, claims and compensation of a policy",
    b: "Mileage and inspections since the sale",
    c: "Sealed documents an owner has opened to you",
  },
  department: {
    title: "Department",
    heading: "License, oversee, rule",
    a: "Licences of your country: grant, suspend, revoke",
    b: "Stakes and fees",
    c: "Disputes that wait for a ruling",
  },
}
