import type { Row } from '../../../../../figures/server/domain/panel/panel';

const [STEP, HEIGHT, EDGE] = [18, 28, 4];

interface Props {
  series: Row['series'];
  title: string;
  ink: string;
}

/** The last periods as a line; a period that nothing is known of is a gap in it. One point alone is no line. */
export function Sparkline({ series, title, ink }: Props) {
  const known = series.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length < 2) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const points = series.map(({ value }, at) =>
    value === null
      ? null
      : {
          x: EDGE + at * STEP,
          y: high === low ? HEIGHT / 2 : EDGE + ((high - value) / (high - low)) * (HEIGHT - 2 * EDGE),
        }
  );
  const lines = points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from && to ? [`M${from.x} ${from.y}L${to.x} ${to.y}`] : [];
  });
  const width = 2 * EDGE + (series.length - 1) * STEP;
  return (
    <svg role="img" aria-label={title} viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT}>
      <path d={lines.join('')} fill="none" stroke={ink} strokeWidth={1.5} />
      {points.map(
        (point, at) =>
          point && (
            <circle key={at} cx={point.x} cy={point.y} r={at === points.length - 1 ? 3 : 1.75} fill={ink} />
          )
      )}
    </svg>
  );
}
