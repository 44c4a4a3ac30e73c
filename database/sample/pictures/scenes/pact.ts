import { INK, path, polygon, rect, row, scene, stroke } from '../svg';

/** A pact on the table: sheets, signatures, a pen. */
export const pact = scene(
  '#24476a',
  '#18324c',
  rect(0, 640, 1600, 360, INK.brown),
  rect(0, 632, 1600, 18, '#6f452d'),
  row(2, (i) => rect(230 + i * 600, 190, 520, 640, i ? '#f8ecd3' : INK.cream, 14)),
  row(2, (i) => rect(330 + i * 600, 260, 320, 26, INK.red, 8)),
  row(12, (i) =>
    rect(300 + (i % 2) * 600, 340 + Math.floor(i / 2) * 52, 380 - (i % 3) * 50, 16, '#cdbb98', 6)
  ),
  stroke('M310 730 q40 -60 80 0 t80 0 t80 -14', INK.blue, 10),
  stroke('M910 730 q50 -70 90 -6 t90 0 t60 -20', INK.blue, 10),
  polygon('1180,690 1460,330 1510,368 1230,728', INK.gold),
  path('M1180 690 L1230 728 L1150 772 Z', INK.navy)
);
