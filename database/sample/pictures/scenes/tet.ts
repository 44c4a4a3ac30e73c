import { circle, INK, path, rect, row, scene, stroke } from '../svg';

const blossom = (x: number, y: number, size: number) =>
  row(5, (i) => {
    const angle = ((Math.PI * 2) / 5) * i - Math.PI / 2;
    return circle(
      Math.round(x + Math.cos(angle) * size),
      Math.round(y + Math.sin(angle) * size),
      size * 0.72,
      INK.rose
    );
  }) + circle(x, y, size * 0.45, INK.gold);

const lantern = (x: number, y: number) =>
  rect(x - 4, 0, 8, y - 110, INK.brown) +
  rect(x - 46, y - 116, 92, 26, INK.gold, 8) +
  path(`M${x - 50} ${y - 92} q-90 92 0 184 h100 q90 -92 0 -184 z`, INK.red) +
  rect(x - 46, y + 90, 92, 26, INK.gold, 8) +
  row(3, (i) => rect(x - 30 + i * 26, y + 116, 8, 90, INK.gold, 4));

/** Peach blossom and lanterns for the Lunar New Year. */
export const tet = scene(
  '#fdf3df',
  '#f9dfc0',
  stroke('M-20 900 C380 820 420 560 760 520 S1180 260 1640 180', INK.brown, 30),
  stroke('M420 690 C560 660 560 480 640 380', INK.brown, 18),
  stroke('M980 420 C1100 470 1200 480 1330 560', INK.brown, 16),
  lantern(300, 330),
  lantern(1080, 700),
  row(11, (i) => blossom(180 + i * 128, 860 - i * 62 + (i % 3) * 34, 36 + (i % 3) * 8)),
  blossom(640, 370, 44),
  blossom(560, 500, 36),
  blossom(1330, 560, 42),
  blossom(1210, 500, 34)
);
