/** The page Garage. */
export const garage = {
  title: "Garage",
  heading: "Your keys and your cars",
}
