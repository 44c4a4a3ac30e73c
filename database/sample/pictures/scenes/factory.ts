import { circle, INK, polygon, rect, row, scene } from '../svg';

/** An industrial park: saw-tooth roofs, chimneys, lit windows. */
export const factory = scene(
  '#f6e3c5',
  '#e8b98a',
  circle(330, 300, 130, INK.gold),
  row(3, (i) => rect(930 + i * 170, 220 + i * 40, 70, 420, '#a55a45')),
  row(3, (i) => circle(965 + i * 170, 170 + i * 40, 44 - i * 6, INK.cream)),
  row(4, (i) => polygon(`${120 + i * 260},560 ${120 + i * 260},420 ${380 + i * 260},560`, INK.blue)),
  rect(120, 555, 1360, 300, INK.navy),
  row(11, (i) => rect(170 + i * 118, 620, 76, 84, i % 3 ? INK.gold : INK.sky, 6)),
  row(11, (i) => rect(170 + i * 118, 740, 76, 60, i % 2 ? INK.sky : '#37597a', 6)),
  rect(0, 850, 1600, 150, '#7b6a58'),
  row(9, (i) => rect(40 + i * 190, 915, 110, 14, INK.cream, 4))
);
