/** The part of the page an element opens, by element and ARIA role; by class and id only where the word is unmistakable. */
import type { Block } from '../engine/model';

type Region = Block['region'];

const byAria: Record<string, Region> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  main: 'main',
};

/** Whole class names and ids. */
const byName: Record<string, Region> = {};
for (const [region, names] of Object.entries({
  nav: 'breadcrumb breadcrumbs navbar main-nav site-nav main-menu site-navigation pagination',
  header: 'site-header masthead announcement-bar',
  footer: 'site-footer page-footer footer',
  aside: 'sidebar related-posts related-products related-articles recommendations recommended-products cookie-banner cookie-consent',
  review:
    'reviews customer-reviews product-reviews review-list reviews-list reviews-section review-item review-card testimonials testimonial comments comment-list comments-area jdgm-widget jdgm-rev yotpo-reviews yotpo-review stamped-reviews stamped-review okeReviews loox-reviews spr-reviews spr-review',
}) as [Region, string][]) {
  for (const name of names.split(' ')) byName[name] = region;
}

export function regionOf(
  element: Element,
  tag: string,
  aria: string | null,
  classNames: readonly string[],
  outer: { region: Region; sectioned: boolean },
): Region {
  const named = aria ? byAria[aria] : undefined;
  if (named) return named;
  switch (tag) {
    case 'nav':
      return 'nav';
    case 'aside':
      return 'aside';
    case 'main':
      return 'main';
    case 'header':
    case 'footer':
      return outer.sectioned ? outer.region : tag;
    case 'search':
      return 'form';
    case 'form':
      return isSmallForm(element) ? 'form' : outer.region;
    case 'body':
    case 'html':
    case 'article':
      return outer.region;
    default:
      return element.hasAttributes() ? (byHint(element, classNames) ?? outer.region) : outer.region;
  }
}

function byHint(element: Element, classNames: readonly string[]): Region | null {
  for (const name of [element.id, ...classNames]) {
    if (Object.hasOwn(byName, name)) return byName[name] ?? null;
  }
  const property = element.getAttribute('itemprop');
  return property === 'review' || property === 'reviewBody' ? 'review' : null;
}

/** A newsletter or login form, not one that a shop system wraps around a whole product. */
function isSmallForm(form: Element): boolean {
  const typed = form.querySelector(
    'textarea, input:not([type]), input[type=email], input[type=search], input[type=text], input[type=password]',
  );
  return typed !== null && (form.textContent ?? '').length < 1500;
}
