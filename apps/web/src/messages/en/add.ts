/** The page Add. */
export const add = {
  title: "Add",
  heading: "Enter a vehicle or a record",
}
