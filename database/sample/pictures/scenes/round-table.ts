import { circle, INK, path, rect, row, scene } from '../svg';

const SHIRTS = [INK.blue, INK.red, INK.green, INK.gold, INK.navy, INK.rose];

const person = (x: number, y: number, index: number) =>
  path(`M${x - 84} ${y + 170} a84 100 0 0 1 168 0 z`, SHIRTS[index % SHIRTS.length] ?? INK.blue) +
  circle(x, y + 20, 52, '#d9a07a');

/** People around a table who talk and listen. */
export const roundTable = scene(
  '#e7f0ea',
  '#cfe2d5',
  rect(160, 90, 1280, 300, INK.white, 24),
  row(
    4,
    (i) => rect(230 + i * 310, 150, 220, 22, INK.leaf, 8) + rect(230 + i * 310, 200, 160, 18, INK.sand, 8)
  ),
  row(6, (i) => person(220 + i * 232, 410 + Math.abs(i - 2.5) * 26, i)),
  path('M60 740 a740 190 0 0 1 1480 0 v60 a740 150 0 0 1 -1480 0 z', INK.brown),
  path('M60 730 a740 180 0 0 1 1480 0 a740 170 0 0 1 -1480 0 z', '#a9714d'),
  row(5, (i) => rect(350 + i * 200, 660, 120, 78, INK.cream, 8)),
  row(4, (i) => circle(520 + i * 190, 790, 26, INK.sky))
);
