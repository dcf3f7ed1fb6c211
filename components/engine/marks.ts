/** Codes of the punctuation marks that sentences are read by. */
export const COMMA = 44;
export const OPEN = 40;
export const CLOSE = 41;
export const COLON = 58;
export const SEMICOLON = 59;
export const AMPERSAND = 38;
export const SLASH = 47;
export const PLUS = 43;
export const SQUARE_OPEN = 91;
export const SQUARE_CLOSE = 93;
export const PERCENT = 37;
export const DASH = 0x2014;
