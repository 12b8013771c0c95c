/**
 * Side views, front to the right, in a box of 400 × 150; the ground is at y = 138. Outlines run from the sill
 * behind the rear wheel over the roof to the sill before the front wheel; the lower edge with its wheel arches
 * follows from the wheels.
 */
export type BodyShape = {
  outline: string
  /** Where the outline ends, before the front wheel */
  sill: number
  /** Side glass, one path for all panes */
  glass: string
  /** Pillars that part the glass */
  pillars: string
  /** Door seams */
  seams: string
  /** Light on shoulder and bonnet */
  highlight: string
  /** Upper edge of the shaded lower half: from rear to front */
  crease: string
  handles: readonly (readonly [number, number])[]
  headlight: string
  taillight: string
  wheels: { radius: number; rear: number; front: number }
  /** Roof rails, cladding, folded roof: drawn dark on top */
  trim?: string
  /** Drawn dark behind the body: seats, frames */
  behind?: string
}

/** Body types that are drawn as cars. */
export type CarBody = "saloon" | "hatchback" | "estate" | "suv" | "coupe" | "convertible" | "van" | "pickup"

/** The drawings. */
export const bodyShapes: Record<CarBody, BodyShape> = {
  saloon: {
    outline:
      "M22 120C15 118 12 110 13 100L15 80C16 71 20 67 29 65C48 61 64 60 82 59C103 45 122 31 143 27C168 22 203 22 224 26C247 31 267 47 286 60C322 63 356 69 372 80C383 87 388 97 387 108C386 116 383 120 375 121",
    sill: 375,
    glass: "M99 59C112 48 130 37 147 33C168 29 200 28 220 31C238 35 257 48 271 60Z",
    pillars: "M193 29 196 61M128 37 139 60",
    seams: "M139 61C136 78 137 98 141 114M196 61C198 80 198 98 197 117M271 61C274 76 273 92 268 106",
    highlight: "M18 76C80 69 180 66 286 66C322 68 352 73 368 81C340 75 300 72 280 72C190 71 90 73 17 82Z",
    crease: "M12 100C60 92 130 90 200 91C270 92 340 94 388 102",
    handles: [
      [151, 73],
      [208, 73],
    ],
    headlight: "M372 81C381 86 384 90 385 95C375 94 362 90 354 84C360 81 366 80 372 81Z",
    taillight: "M15 77C20 74 28 73 36 73C36 79 32 83 26 84L14 85Z",
    wheels: { radius: 27, rear: 94, front: 314 },
  },
  hatchback: {
    outline:
      "M46 120C39 118 36 110 37 100L38 80C40 66 50 47 66 34C75 27 94 24 124 23C164 21 194 22 214 28C238 36 256 49 271 62C303 65 334 72 348 83C358 91 362 100 361 110C360 117 357 120 351 121",
    sill: 351,
    glass: "M70 60C74 48 82 38 90 35C116 30 182 28 206 33C226 39 243 50 257 62Z",
    pillars: "M166 29 167 62M102 33 109 61",
    seams: "M109 62C103 76 105 92 112 106M167 62C169 82 169 98 168 118M256 63C259 78 258 92 253 106",
    highlight: "M42 78C110 70 190 68 271 68C303 70 330 76 344 84C320 78 290 75 262 74C180 73 100 76 41 85Z",
    crease: "M37 100C90 92 140 91 200 92C260 93 320 96 361 104",
    handles: [
      [121, 75],
      [180, 75],
    ],
    headlight: "M347 83C356 88 359 93 360 98C350 97 338 92 330 86C336 83 342 82 347 83Z",
    taillight: "M39 74C45 70 52 68 57 68C58 77 54 84 48 87L38 88Z",
    wheels: { radius: 26, rear: 102, front: 296 },
  },
  estate: {
    outline:
      "M22 120C15 118 12 110 13 100L14 80C16 65 27 47 42 36C49 30 64 27 94 25C142 22 198 22 224 26C247 31 267 47 286 60C322 63 356 69 372 80C383 87 388 97 387 108C386 116 383 120 375 121",
    sill: 375,
    glass: "M48 60C53 49 60 41 68 38C100 32 190 29 220 32C238 36 257 48 271 60Z",
    pillars: "M193 29 196 61M122 31 130 60",
    seams: "M130 61C128 78 131 98 138 113M196 61C198 80 198 98 197 117M271 61C274 76 273 92 268 106",
    highlight: "M18 77C80 69 180 66 286 66C322 68 352 73 368 81C340 75 300 72 280 72C190 71 90 74 17 83Z",
    crease: "M12 100C60 92 130 90 200 91C270 92 340 94 388 102",
    handles: [
      [144, 73],
      [208, 73],
    ],
    headlight: "M372 81C381 86 384 90 385 95C375 94 362 90 354 84C360 81 366 80 372 81Z",
    taillight: "M15 73C21 69 27 67 32 67C33 77 30 84 25 87L14 88Z",
    wheels: { radius: 27, rear: 94, front: 314 },
    trim: "M66 25C66 21 68 20 72 20L196 18C206 18 212 20 216 24C206 22 200 21 190 21L78 23C73 23 70 24 66 25Z",
  },
  suv: {
    outline:
      "M28 116C20 114 18 106 19 96L20 68C22 50 35 29 50 18C58 12 82 10 122 9C172 7 207 8 228 13C249 20 267 39 281 52C318 54 352 58 368 69C380 77 384 89 383 102C383 110 380 115 372 117",
    sill: 372,
    glass: "M54 50C58 38 64 28 72 23C104 18 190 15 219 19C236 23 254 39 267 52Z",
    pillars: "M180 17 182 52M110 19 117 51",
    seams: "M117 52C113 68 116 84 124 98M182 52C184 74 184 92 183 114M266 53C269 70 268 84 262 98",
    highlight: "M24 66C90 60 190 57 281 57C318 59 348 62 363 70C330 64 300 63 275 63C190 62 96 65 23 73Z",
    crease: "M18 94C70 86 140 84 200 85C270 86 340 88 384 96",
    handles: [
      [129, 64],
      [194, 64],
    ],
    headlight: "M367 70C377 75 380 80 381 86C370 85 356 81 348 74C354 70 361 69 367 70Z",
    taillight: "M21 62C27 58 33 56 38 56C39 66 36 74 31 77L20 78Z",
    wheels: { radius: 31, rear: 98, front: 308 },
    trim: "M68 10C68 6 70 5 74 5L204 3C214 3 220 5 224 9C212 7 206 6 196 6L80 8C75 8 72 9 68 10Z",
  },
  coupe: {
    outline:
      "M33 120C26 118 24 110 25 102L26 88C27 79 32 74 41 72C64 64 94 48 124 40C152 33 187 32 208 36C232 41 250 54 264 65C307 66 344 72 361 83C371 90 375 100 374 109C373 117 369 120 363 121",
    sill: 363,
    glass: "M96 66C110 56 128 47 142 44C164 39 188 39 204 42C222 46 238 56 250 66Z",
    pillars: "M150 41 155 66",
    seams: "M153 67C147 84 149 102 154 117M250 67C254 82 252 98 246 109",
    highlight: "M32 84C90 76 170 72 264 71C306 72 338 77 354 85C330 80 300 77 262 77C170 77 90 82 30 90Z",
    crease: "M25 104C80 96 140 94 200 95C264 96 330 98 374 106",
    handles: [[166, 78]],
    headlight: "M360 84C368 89 371 93 372 98C362 97 348 92 340 87C348 83 354 82 360 84Z",
    taillight: "M27 84C34 81 42 80 50 80C50 86 45 90 38 91L26 92Z",
    wheels: { radius: 28, rear: 98, front: 304 },
  },
  convertible: {
    outline:
      "M33 120C26 118 24 110 25 102L26 88C27 79 32 75 41 73C64 67 92 65 120 64C132 66 140 68 150 68L250 67C256 66 260 66 264 66C307 67 344 73 361 84C371 91 375 100 374 109C373 117 369 120 363 121",
    sill: 363,
    glass: "M254 66 220 37 216 38 238 66Z",
    pillars: "M257 67 219 35",
    seams: "M153 69C147 86 149 103 154 117M250 68C254 83 252 98 246 109",
    highlight: "M32 85C90 77 170 74 264 73C306 74 338 78 354 86C330 81 300 79 262 79C170 79 90 84 30 91Z",
    crease: "M25 104C80 96 140 94 200 95C264 96 330 98 374 106",
    handles: [[166, 79]],
    headlight: "M360 85C368 90 371 94 372 99C362 98 348 93 340 88C348 84 354 83 360 85Z",
    taillight: "M27 85C34 82 42 81 50 81C50 87 45 91 38 92L26 93Z",
    wheels: { radius: 28, rear: 98, front: 304 },
    behind:
      "M84 69C90 60 104 55 122 56C132 57 138 62 140 70ZM146 70C143 58 147 48 154 46C162 45 166 49 167 56L170 70ZM184 70C182 60 184 53 190 51C197 50 200 54 201 60L203 70ZM222 70 228 55 232 56 227 70Z",
  },
  van: {
    outline:
      "M18 118C11 116 9 108 9 98L10 30C11 17 17 11 31 10L252 8C277 8 296 17 310 33L334 60C354 65 373 72 383 83C391 92 393 102 392 110C391 117 387 119 381 120",
    sill: 381,
    glass: "M246 56 247 22C268 22 284 27 296 39L314 60 282 60Z",
    pillars: "M281 26 284 60",
    seams: "M236 14 236 116M146 12 146 112M146 62 236 62M322 64C325 80 322 96 316 106",
    highlight: "M13 66 236 65 334 66C352 70 368 76 377 84C350 75 330 73 310 73L13 74Z",
    crease: "M9 98C80 92 200 92 260 93C310 94 360 97 392 104",
    handles: [
      [218, 70],
      [248, 70],
    ],
    headlight: "M382 84C389 91 391 97 391 102C381 100 368 93 361 85C368 82 376 81 382 84Z",
    taillight: "M10 62L18 62C19 70 19 80 18 88L9 88Z",
    wheels: { radius: 26, rear: 86, front: 320 },
  },
  pickup: {
    outline:
      "M16 116C9 114 7 108 7 100L7 66C7 61 10 58 15 58L158 58C161 45 166 28 172 19C177 13 186 12 202 11C228 9 246 11 258 15C275 22 289 40 301 53C336 54 366 58 379 67C390 75 394 88 393 100C393 110 390 115 383 117",
    sill: 383,
    glass: "M170 54C173 42 178 29 184 24C204 19 232 17 249 21C263 26 276 41 287 53Z",
    pillars: "M222 19 224 54",
    seams: "M162 58C160 76 163 96 170 112M224 54C226 76 226 94 225 114M287 54C291 70 289 84 282 97M158 58 158 116M20 64 154 64",
    highlight: "M11 70 158 68 301 59C336 60 362 63 374 71C340 66 316 65 295 66L160 75 11 77Z",
    crease: "M7 96C80 88 160 86 220 87C290 88 350 90 394 98",
    handles: [
      [177, 68],
      [236, 67],
    ],
    headlight: "M378 68C387 74 390 79 391 85C381 85 366 81 358 74C364 69 371 67 378 68Z",
    taillight: "M7 68L14 68C15 76 15 84 14 90L7 90Z",
    wheels: { radius: 31, rear: 84, front: 326 },
  },
}
