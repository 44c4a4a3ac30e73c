import { circle, INK, path, rect, row, scene } from '../svg';

const learner = (x: number, y: number, colour: string) =>
  path(`M${x - 78} ${y + 190} a78 110 0 0 1 156 0 z`, colour) + circle(x, y + 46, 48, '#3a2a25');

/** A training class: a board, a trainer, learners at their desks. */
export const classroom = scene(
  '#f1ede2',
  '#e4dcc6',
  rect(330, 110, 940, 380, INK.navy, 16),
  rect(350, 130, 900, 340, '#2c5f57', 10),
  row(4, (i) => rect(420, 190 + i * 66, 380 + (i % 2) * 120, 14, '#a8cdc4', 6)),
  circle(1090, 300, 86, '#3f7d72'),
  path('M1090 300 L1090 214 A86 86 0 0 1 1172 326 Z', INK.gold),
  path('M150 640 a86 140 0 0 1 172 0 z', INK.red),
  circle(236, 470, 52, '#d9a07a'),
  row(5, (i) => learner(420 + i * 240, 560, i % 2 ? INK.blue : INK.green)),
  row(
    5,
    (i) => rect(320 + i * 240, 750, 200, 28, INK.brown, 6) + rect(335 + i * 240, 778, 16, 160, '#6f452d')
  )
);
