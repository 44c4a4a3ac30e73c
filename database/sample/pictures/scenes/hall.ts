import { circle, INK, path, rect, row, scene } from '../svg';

const listener = (x: number, y: number, size: number, colour: string) =>
  circle(x, y, size, colour) +
  path(`M${x - size * 1.9} ${y + size * 3.4} a${size * 1.9} ${size * 2.2} 0 0 1 ${size * 3.8} 0 z`, colour);

/** A conference hall: a stage with a lectern, rows of listeners from behind. */
export const hall = scene(
  '#8f2622',
  '#5f1a1c',
  row(9, (i) => rect(i * 180, 0, 92, 560, i % 2 ? '#a52e29' : '#b33731')),
  rect(0, 520, 1600, 130, INK.brown),
  rect(0, 510, 1600, 20, INK.gold),
  row(5, (i) => circle(500 + i * 150, 170, 46, INK.gold) + circle(500 + i * 150, 170, 30, INK.cream)),
  rect(380, 400, 840, 120, INK.cream, 12),
  row(6, (i) => listener(460 + i * 136, 330, 30, INK.navy)),
  rect(160, 360, 130, 170, INK.sand, 10),
  listener(225, 270, 34, INK.navy),
  row(9, (i) => listener(90 + i * 180, 720, 44, '#3b2226')),
  row(8, (i) => listener(180 + i * 180, 850, 52, '#2a1719'))
);
