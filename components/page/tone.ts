/** Are the words light on dark, or dark on light? By the background under them, else by their own colour. */

export type Tone = 'light' | 'dark';

/** Remembers what it found, since neighbours share their background; made anew for every look at the page. */
export class Tones {
  readonly #known = new Map<Element, Tone | null>();
  /** A page has few colours, and each is written the same every time. */
  readonly #colours = new Map<string, Colour | null>();

  /** The tone of the background under the text of this element; of a closed tab's, of what is around the tab. */
  of(text: Element): Tone {
    // To compute a style where nothing is shown costs as much as the tree is deep; and in what Chromium has not laid out yet
    // (`content-visibility: auto`) it would then tell the page that the element is zero pixels high.
    let element = text;
    while (!element.checkVisibility({ contentVisibilityAuto: true })) {
      const parent = outside(element);
      if (!parent) break;
      element = parent;
    }
    const passed: Element[] = [];
    let tone: Tone | null = null;
    for (let at: Element | null = element; at; at = outside(at)) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        tone = known;
        break;
      }
      passed.push(at);
      const style = getComputedStyle(at);
      // A picture may be anything: the words' colour was chosen to stand out from it.
      if (style.backgroundImage !== 'none') break;
      const background = this.#colour(style.backgroundColor);
      if (background && background.alpha > 0.5) {
        tone = background.luminance > 0.3 ? 'light' : 'dark';
        break;
      }
    }
    for (const one of passed) this.#known.set(one, tone);
    return tone ?? this.#toneOfText(element);
  }

  #toneOfText(element: Element): Tone {
    const colour = this.#colour(getComputedStyle(element).color);
    return colour && colour.luminance > 0.4 ? 'dark' : 'light';
  }

  #colour(written: string): Colour | null {
    let colour = this.#colours.get(written);
    if (colour === undefined) {
      colour = parse(written);
      this.#colours.set(written, colour);
    }
    return colour;
  }
}

function outside(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

interface Colour {
  luminance: number;
  alpha: number;
}

/** Relative luminance as in WCAG; null for a colour space that is not plain RGB. */
function parse(colour: string): Colour | null {
  const rgb = /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:,? ?\/? ?(\d*\.?\d+))?\)$/.exec(colour);
  if (rgb) {
    const [red, green, blue] = rgb.slice(1, 4).map((part) => linear(Number(part) / 255)) as [number, number, number];
    return { luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha: rgb[4] === undefined ? 1 : Number(rgb[4]) };
  }
  const other = /^(?:oklch|oklab|lch|lab)\((\d*\.?\d+)(%?).*?(?:\/ (\d*\.?\d+))?\)$/.exec(colour);
  if (!other) return null;
  const whole = other[2] === '%' || !colour.startsWith('ok') ? 100 : 1;
  return { luminance: (Number(other[1]) / whole) ** 2.4, alpha: other[3] === undefined ? 1 : Number(other[3]) };
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
