/** The page Show. */
export const show = {
  title: "Show",
  heading: "Vehicles in the register",
}
