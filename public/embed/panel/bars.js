import { s } from './h.js';

const STEP = 12;
const WIDTH = 8;
const HEIGHT = 28;

/**
 * Small bars over the periods, the last one marked. A period that nobody reported is a dotted base line:
 * it is not a zero, which is a solid one. Hidden from screen readers: the table beside it says the same.
 *
 * @param series `[{ period, value }]`, oldest first.
 */
export function bars(series) {
  const greatest = Math.max(...series.map(({ value }) => value ?? 0), 0);
  return s(
    'svg',
    { class: 'bars', viewBox: `0 0 ${series.length * STEP - 4} ${HEIGHT}`, 'aria-hidden': 'true' },
    series.map(({ value }, index) => {
      const x = index * STEP;
      if (value === null) {
        return s('path', { class: 'none', d: `M${x} ${HEIGHT - 1}h${WIDTH}`, 'stroke-dasharray': '2 1.5' });
      }
      const height = greatest > 0 ? Math.max((value / greatest) * HEIGHT, 1.5) : 1.5;
      const current = index === series.length - 1 ? 'bar current' : 'bar';
      return s('rect', { class: current, x, y: HEIGHT - height, width: WIDTH, height });
    })
  );
}
