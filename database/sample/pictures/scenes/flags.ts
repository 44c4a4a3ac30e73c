import { circle, INK, path, polygon, rect, row, scene } from '../svg';

const star = (x: number, y: number, size: number) =>
  polygon(
    Array.from({ length: 10 }, (_, i) => {
      const radius = i % 2 ? size * 0.4 : size;
      const angle = (Math.PI / 5) * i - Math.PI / 2;
      return `${Math.round(x + radius * Math.cos(angle))},${Math.round(y + radius * Math.sin(angle))}`;
    }).join(' '),
    INK.gold
  );

const flag = (x: number, y: number, fill: string) =>
  rect(x - 12, y - 60, 12, 720, INK.brown) +
  path(`M${x} ${y} q110 -50 220 0 t220 0 v260 q-110 50 -220 0 t-220 0 z`, fill) +
  star(x + 220, y + 135, 62);

/** Emulation flags with a golden star, side by side. */
export const flags = scene(
  '#eaf2f4',
  '#cfe4ee',
  circle(800, 980, 620, '#dcebf0'),
  flag(150, 260, INK.red),
  flag(620, 190, '#b52a26'),
  flag(1090, 260, INK.red),
  rect(0, 830, 1600, 170, INK.navy),
  row(16, (i) => rect(20 + i * 100, 810, 60, 24, INK.gold, 4))
);
