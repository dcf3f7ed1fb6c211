/** The obelus on its tile. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
    <rect width="16" height="16" rx="3.5" fill="#4a6fb5" />
    <path d="M3 7h10v2H3z" fill="#fff" />
    <circle cx="8" cy="4" r="1.5" fill="#fff" />
    <circle cx="8" cy="12" r="1.5" fill="#fff" />
  </svg>
);
