import { circle, INK, path, rect, row, scene, stroke } from '../svg';

const gear = (x: number, y: number, radius: number, fill: string) =>
  row(8, (i) => {
    const angle = (Math.PI / 4) * i;
    return circle(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, radius * 0.28, fill);
  }) +
  circle(x, y, radius, fill) +
  circle(x, y, radius * 0.42, '#f7efe0');

/** A lamp bulb between gears: an idea from the workshop. */
export const idea = scene(
  '#f7efe0',
  '#ecdcbd',
  gear(330, 620, 170, INK.blue),
  gear(1290, 380, 190, INK.green),
  gear(1180, 760, 110, INK.rose),
  row(9, (i) => {
    const angle = Math.PI + (Math.PI / 8) * i;
    const from = `${800 + Math.cos(angle) * 310} ${450 + Math.sin(angle) * 310}`;
    return stroke(`M${from} L${800 + Math.cos(angle) * 390} ${450 + Math.sin(angle) * 390}`, INK.gold, 22);
  }),
  circle(800, 450, 250, INK.gold),
  path('M660 630 L700 770 H900 L940 630 Z', INK.gold),
  stroke('M720 470 L770 560 L830 560 L880 470', INK.red, 16),
  rect(700, 770, 200, 44, INK.navy, 18),
  rect(716, 826, 168, 40, INK.navy, 18),
  rect(750, 878, 100, 34, INK.navy, 16)
);
