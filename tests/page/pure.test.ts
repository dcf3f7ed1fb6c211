import { expect, test } from 'vitest';
import { isEnglish } from '../../components/page/language';
import { drawn } from '../../components/page/layers';
import { placing, sheetFor } from '../../components/page/placing';
import type { PlacedClaim } from '../../components/page/session-model';
import { neighbourOf } from '../../components/page/steps';

test('where two claims lie on the same words the shorter is drawn, and the longer beside it', () => {
  const parts = drawn([
    { span: { start: 0, end: 40 }, verdict: 'harm' },
    { span: { start: 10, end: 20 }, verdict: 'supported' },
  ]);
  expect(parts).toEqual([
    [
      { start: 0, end: 10 },
      { start: 20, end: 40 },
    ],
    [{ start: 10, end: 20 }],
  ]);
});

test('of two claims on just the same words the graver is drawn', () => {
  const span = { start: 3, end: 9 };
  expect(
    drawn([
      { span, verdict: 'supported' },
      { span, verdict: 'harm' },
    ]),
  ).toEqual([[], [span]]);
});

const view = { width: 1000, height: 800 };
const box = { width: 380, height: 400 };
const words = (top: number, left = 100) => [{ left, top, right: left + 80, bottom: top + 20 }];

test('the card stands below the words where there is room, else above, and never outside', () => {
  expect(placing({ rects: words(100), box, view })).toMatchObject({ side: 'below', top: 128, left: 100 });
  expect(placing({ rects: words(700), box, view })).toMatchObject({ side: 'above', top: 292 });
  expect(placing({ rects: words(100, 900), box, view })).toMatchObject({ left: 612 });
  expect(placing({ rects: words(400), box: { width: 380, height: 600 }, view })).toMatchObject({ side: 'above', room: 384, top: 8 });
});

test('the card keeps its side in scrolling while there is room to read in', () => {
  expect(placing({ rects: words(300), box, view, side: 'above' })).toMatchObject({ side: 'above' });
  expect(placing({ rects: words(100), box, view, side: 'above' })).toMatchObject({ side: 'below' });
});

test('in a page from right to left the card ends where the words end', () => {
  expect(placing({ rects: words(100, 700), box, view, rightToLeft: true })).toMatchObject({ left: 400 });
});

const claims = [1, 2, 3, 4].map((id) => ({ id }) as PlacedClaim);

test('steps go in reading order, leave out what is not laid out, and come round', () => {
  const top = ({ id }: PlacedClaim) => (id === 3 ? null : id * 100);
  expect(neighbourOf(claims, 2, 1, top)?.id).toBe(4);
  expect(neighbourOf(claims, 4, 1, top)?.id).toBe(1);
  expect(neighbourOf(claims, 1, -1, top)?.id).toBe(4);
  expect(neighbourOf(claims, 1, 1, () => null)).toBeNull();
});

test('the first step goes to the first claim on the screen, the first step back to the one before it', () => {
  const top = ({ id }: PlacedClaim) => id * 100 - 250;
  expect(neighbourOf(claims, null, 1, top)?.id).toBe(3);
  expect(neighbourOf(claims, null, -1, top)?.id).toBe(2);
});

const german = 'Zink kann die Dauer der Erkältung verkürzen und ist für das Immunsystem nicht ohne Bedeutung. '.repeat(8);
const english = 'Zinc can shorten the common cold, and it is of use to the immune system for most of us. '.repeat(8);

test('a page is read where its words are English, whatever it declares', () => {
  expect(isEnglish('en-GB', () => german)).toBe(true);
  expect(isEnglish('de', () => english)).toBe(true);
  expect(isEnglish('', () => english)).toBe(true);
  expect(isEnglish('de', () => german)).toBe(false);
  expect(isEnglish('', () => german)).toBe(false);
  expect(isEnglish('', () => 'Цинк помогает при простуде и укрепляет иммунитет '.repeat(20))).toBe(false);
});

test('a list of names without any declared language may well be English', () => {
  expect(isEnglish('', () => 'Zinc Kava Magnesium Capsules 60 Softgels Buy now '.repeat(20))).toBe(true);
});

test('a sheet stands at the lower edge, else at the upper, and is no higher than leaves the words in sight', () => {
  expect(sheetFor(words(100), 600)).toEqual({ side: 'below', room: 420 });
  expect(sheetFor(words(560), 600)).toEqual({ side: 'above', room: 420 });
  expect(sheetFor(words(240), 600)).toEqual({ side: 'below', room: 332 });
  expect(sheetFor(words(340), 600)).toEqual({ side: 'above', room: 332 });
  expect(sheetFor([], 600)).toEqual({ side: 'below', room: 420 });
});
