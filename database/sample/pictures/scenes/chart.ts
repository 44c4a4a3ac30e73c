import { circle, INK, rect, row, scene, stroke } from '../svg';

const HEIGHTS = [180, 250, 230, 340, 410, 520] as const;

/** Bars that grow from left to right, with a line above them. */
export const chart = scene(
  '#eef4f6',
  '#d7e6ec',
  rect(150, 120, 1300, 760, INK.white, 28),
  row(5, (i) => rect(220, 230 + i * 130, 1160, 4, '#e3ebef')),
  row(6, (i) => {
    const height = HEIGHTS[i] ?? 0;
    return rect(270 + i * 185, 790 - height, 110, height, i === 5 ? INK.red : INK.blue, 10);
  }),
  stroke('M325 560 L510 490 L695 505 L880 400 L1065 330 L1250 220', INK.gold, 14),
  row(6, (i) => circle(325 + i * 185, [560, 490, 505, 400, 330, 220][i] ?? 0, 20, INK.gold)),
  rect(220, 790, 1160, 8, INK.navy)
);
