/** The product's name, drawn as a number plate of its own. */
export function Wordmark({ className = "" }: { className?: string }) {
  return (
    <svg viewBox="0 0 132 36" className={className} role="img" aria-label="UrCar">
      <rect
        x="1"
        y="1"
        width="130"
        height="34"
        rx="4"
        fill="var(--raised)"
        stroke="var(--ink)"
        strokeWidth="2"
      />
      <path d="M5 2h17v32H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z" fill="#003399" />
      <path
        d="M6.5 19.5 9 18l1.6-3.4c.3-.7 1-1.1 1.7-1.1h3.2c.7 0 1.3.4 1.6 1l1.4 3.1v4.2h-1.7a1.9 1.9 0 0 1-3.6 0h-2.6a1.9 1.9 0 0 1-3.6 0H6.5Z"
        transform="translate(-.6 -.2)"
        fill="#ffd34d"
      />
      <text
        x="76.5"
        y="27.2"
        textAnchor="middle"
        fontFamily="var(--font-plate)"
        fontSize="28"
        fontWeight="600"
        letterSpacing="2.6"
        fill="var(--ink)"
      >
        URCAR
      </text>
    </svg>
  )
}
