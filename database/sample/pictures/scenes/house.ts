import { circle, INK, path, polygon, rect, row, scene } from '../svg';

const tree = (x: number, y: number, size: number) =>
  rect(x - size / 10, y, size / 5, size, INK.brown) +
  circle(x, y - size / 4, size / 2, INK.green) +
  circle(x + size / 3, y, size / 3, INK.leaf);

/** A small new house under a morning sun, with trees and hills. */
export const house = scene(
  '#d6ebf2',
  '#fdf3df',
  circle(1280, 240, 110, INK.gold),
  path('M0 720 Q300 480 640 660 T1600 560 V1000 H0 Z', INK.leaf),
  path('M0 800 Q500 640 1000 780 T1600 740 V1000 H0 Z', INK.green),
  rect(520, 480, 560, 360, INK.cream),
  polygon('450,500 800,250 1150,500', INK.red),
  rect(930, 290, 70, 130, '#9c2b26'),
  rect(740, 620, 120, 220, INK.brown, 8),
  row(2, (i) => rect(570 + i * 340, 570, 120, 110, INK.sky, 6) + rect(626 + i * 340, 570, 8, 110, INK.white)),
  circle(836, 735, 9, INK.gold),
  tree(300, 690, 190),
  tree(1310, 670, 220),
  path('M740 840 L860 840 L980 1000 L620 1000 Z', INK.sand)
);
