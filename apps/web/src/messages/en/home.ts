/** The start page. */
export const home = {
  title: "UrCar",
  heading: "Every car has a life. Read it before you buy.",
  lead: "A public register of vehicles: makers, dealers, inspection stations, workshops and insurers write here, each with a licence and a stake, nobody can take a line out again, and your own browser checks that.",
  ways: "Three ways to begin",
  way: {
    buy: {
      title: "Buy",
      text: "Set your own standard, see which cars meet it, and buy with money and title changing hands together.",
      action: "Find a car on sale",
    },
    check: {
      title: "Check",
      text: "Look a car up by VIN or plate, also an old one, and let your own browser recompute its whole history.",
      action: "Check a car",
    },
    write: {
      title: "Write",
      text: "For licensed businesses: a vehicle, an inspection, a repair. Double-checked before you sign.",
      action: "Write a record",
    },
  },
  listed: "Just listed",
  allListed: "All cars on sale",
  noneListed: "No car is on sale just now.",
  listDown: "The list of cars on sale does not answer just now. Every car can still be looked up above.",
}
