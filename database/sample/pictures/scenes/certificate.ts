import { circle, INK, polygon, rect, row, scene } from '../svg';

/** A certificate of merit with a ribbon, framed. */
export const certificate = scene(
  '#7d2320',
  '#4f1517',
  rect(250, 130, 1100, 740, INK.gold, 10),
  rect(280, 160, 1040, 680, INK.cream, 6),
  rect(310, 190, 980, 620, '#f3dcae', 4),
  rect(322, 202, 956, 596, INK.cream, 4),
  rect(560, 280, 480, 46, INK.red, 10),
  row(4, (i) => rect(430 + (i % 2) * 50, 390 + i * 62, 740 - (i % 2) * 100, 18, '#cdbb98', 8)),
  polygon('1010,690 1050,840 1100,790 1150,840 1160,690', INK.red),
  circle(1085, 660, 86, INK.gold),
  circle(1085, 660, 62, INK.red),
  circle(1085, 660, 26, INK.gold),
  rect(430, 690, 280, 14, INK.navy, 6)
);
