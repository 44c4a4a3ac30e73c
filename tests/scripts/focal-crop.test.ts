import fc from 'fast-check';
import { focalCrop } from '../../src/extensions/upload/crop';

test.each([
  [1600, 1000, 1, { x: 0, y: 50 }, { left: 0, top: 0, width: 1000, height: 1000 }],
  [1600, 1000, 1, { x: 100, y: 50 }, { left: 600, top: 0, width: 1000, height: 1000 }],
  [900, 1600, 16 / 9, null, { left: 0, top: 547, width: 900, height: 506 }],
  [1, 1, 16 / 9, null, { left: 0, top: 0, width: 1, height: 1 }],
])('focalCrop(%d, %d, %d, %j) is %j', (width, height, ratio, focal, region) => {
  expect(focalCrop(width, height, ratio, focal)).toEqual(region);
});

test('a crop lies inside its image and reaches from edge to edge one way', () => {
  const side = fc.integer({ min: 1, max: 10_000 });
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      side,
      side,
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      percent,
      percent,
      (w, h, ratio, x, y) => {
        const { left, top, width, height } = focalCrop(w, h, ratio, { x, y });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(w);
        expect(top + height).toBeLessThanOrEqual(h);
        expect(width === w || height === h).toBe(true);
      }
    )
  );
});
