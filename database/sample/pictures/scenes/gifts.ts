import { circle, INK, path, rect, row, scene } from '../svg';

const box = (x: number, y: number, width: number, height: number, fill: string, ribbon: string) =>
  rect(x, y, width, height, fill, 14) +
  rect(x - 14, y, width + 28, 56, fill, 10) +
  rect(x + width / 2 - 22, y, 44, height, ribbon) +
  path(`M${x + width / 2} ${y} c-30 -110 -170 -90 -120 -10 q30 30 120 10 z`, ribbon) +
  path(`M${x + width / 2} ${y} c30 -110 170 -90 120 -10 q-30 30 -120 10 z`, ribbon);

/** Wrapped gifts of different sizes on a table. */
export const gifts = scene(
  '#fbe7c6',
  '#f6d39a',
  row(14, (i) => circle(60 + i * 118, 120 + (i % 3) * 70, 12 + (i % 4) * 5, i % 2 ? INK.rose : INK.gold)),
  rect(0, 800, 1600, 200, INK.brown),
  rect(0, 790, 1600, 22, '#6f452d'),
  box(180, 480, 360, 310, INK.red, INK.gold),
  box(620, 380, 400, 410, INK.blue, INK.cream),
  box(1110, 540, 310, 250, INK.green, INK.gold),
  circle(590, 760, 34, INK.gold),
  circle(1070, 764, 30, INK.red)
);
