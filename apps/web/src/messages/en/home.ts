/** The start page. */
export const home = {
  title: "UrCar",
  heading: "Every car has a life. Read it before you buy.",
  lead: "Makers, dealers, inspection stations, workshops and insurers write here, each with a licence and a stake. Nobody can take a line out again, and your own browser checks that.",
  doors: "What would you like to do?",
  door: {
    show: { title: "Find a car", text: "Set your own standard and see which cars meet it." },
    query: { title: "Check a car", text: "By VIN or number plate, also an old one." },
    trade: { title: "Buy or sell", text: "Money and title change hands together, or not at all." },
    add: { title: "Write a record", text: "For licensed businesses: a vehicle, an inspection, a repair." },
    garage: { title: "My garage", text: "Your keys and the cars they hold." },
    police: { title: "Patrol", text: "From plate to vehicle, owner and theft." },
  },
}
