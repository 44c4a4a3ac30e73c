import { useTheme } from 'styled-components';
import type { Row } from '../query/rows';
import { useCell } from './use-cell';

const LINE = 28;
const LABEL = 220;
const WIDTH = 900;
const NUMBER = 140;

interface BarChartProps {
  /** What the bars stand for. */
  title: string;
  rows: readonly Row[];
}

/** Horizontal bars of the first measure. The table beside it says the same in words. */
export function BarChart({ title, rows }: BarChartProps) {
  const cell = useCell();
  const { colors } = useTheme();
  const bars = rows.flatMap((row) => {
    const [value] = row.values;
    return typeof value === 'number' ? [{ label: cell.label(row), value }] : [];
  });
  if (!bars.length) return null;
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  const scale = (WIDTH - LABEL - NUMBER) / (high - low || 1);
  const zero = LABEL + -low * scale;
  return (
    <svg role="img" aria-label={title} viewBox={`0 0 ${WIDTH} ${bars.length * LINE}`} width="100%">
      {bars.map(({ label, value }, index) => {
        const length = Math.abs(value) * scale;
        const left = value < 0 ? zero - length : zero;
        const middle = index * LINE + LINE / 2;
        return (
          <g key={index}>
            <title>{`${label}: ${cell.value(value)}`}</title>
            <text x={LABEL - 8} y={middle + 4} textAnchor="end" fontSize={13} fill={colors.neutral800}>
              {label.length > 30 ? `${label.slice(0, 29)}…` : label}
            </text>
            <rect
              x={left}
              y={middle - 9}
              width={Math.max(length, 1)}
              height={18}
              rx={3}
              fill={colors.primary500}
            />
            <text x={left + length + 8} y={middle + 4} fontSize={13} fill={colors.neutral800}>
              {cell.value(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
