import type { Board } from '../../../../../figures/server/domain/panel/board';

const [WIDTH, HEIGHT, GAP] = [10, 32, 4];
const LEAST = 2;

interface Props {
  members: Board['members'];
  /** Place of the row. */
  at: number;
  /** What the bars stand for, for who does not see them. */
  title: string;
  ink: string;
  pale: string;
}

/** One bar per member, in the order of the columns; who has not reported is a dash on the ground. Prints in grey. */
export function MemberBars({ members, at, title, ink, pale }: Props) {
  const values = members.map(({ rows }) => rows[at]?.value ?? null);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const low = Math.min(0, ...known);
  const scale = (HEIGHT - LEAST) / (Math.max(0, ...known) - low || 1);
  const ground = HEIGHT + low * scale;
  const width = members.length * (WIDTH + GAP) - GAP;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${HEIGHT + 1}`}
      width={width}
      height={HEIGHT + 1}
    >
      {values.map((value, index) => {
        const x = index * (WIDTH + GAP);
        if (value === null) {
          return (
            <path
              key={index}
              d={`M${x} ${ground - 1}h${WIDTH}`}
              stroke={pale}
              strokeDasharray="2 2"
              strokeWidth={2}
            />
          );
        }
        const length = Math.max(LEAST, Math.abs(value) * scale);
        return (
          <rect
            key={index}
            x={x}
            y={value < 0 ? ground : ground - length}
            width={WIDTH}
            height={length}
            fill={ink}
          >
            <title>{`${members[index]?.name}: ${members[index]?.rows[at]?.text}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
