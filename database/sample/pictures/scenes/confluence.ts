import { circle, INK, path, row, scene, stroke } from '../svg';

/** Two streams that become one river: a merger. */
export const confluence = scene(
  '#f3ead6',
  '#dfe9d9',
  circle(800, 190, 96, INK.gold),
  path('M0 420 Q400 250 800 400 T1600 360 V1000 H0 Z', INK.leaf),
  path('M0 640 Q500 520 800 640 T1600 600 V1000 H0 Z', INK.green),
  stroke('M60 470 C360 520 520 640 780 760', INK.blue, 70),
  stroke('M1540 440 C1240 500 1060 640 800 760', '#5b90b5', 70),
  stroke('M790 750 C800 850 790 920 800 1060', INK.blue, 140),
  row(5, (i) => stroke(`M${180 + i * 110} ${520 + i * 44} q30 -16 60 6`, INK.sky, 8)),
  row(5, (i) => stroke(`M${1420 - i * 110} ${500 + i * 46} q-30 -14 -60 10`, INK.sky, 8)),
  row(4, (i) => circle(150 + i * 60, 760 + (i % 2) * 60, 34, '#3f7a59')),
  row(4, (i) => circle(1290 + i * 62, 770 + (i % 2) * 54, 34, '#3f7a59'))
);
