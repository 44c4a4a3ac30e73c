import { parsePeriod } from '../../../../language';
import type { IndicatorKind } from './facts';

/** What is wrong with one field, in words for the editor that say the remedy. */
export interface FieldProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** A figure as it is stored, with what its relations point at. */
export interface StoredFigure {
  readonly published: boolean;
  readonly indicator: string | null;
  readonly indicatorKind: IndicatorKind | null;
  readonly organisation: string | null;
  readonly cluster: string | null;
  readonly period: string;
  readonly value: number | null;
  readonly upper: number | null;
  readonly target: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
}

type Check = (figure: StoredFigure) => readonly [field: string, message: string] | null;

/** Checks of every figure, drafts included. */
const ALWAYS: readonly Check[] = [
  ({ period }) =>
    parsePeriod(period)
      ? null
      : [
          'period',
          `Kỳ "${period}" không hợp lệ. Hãy viết 2024, 2024-H1, 2024-Q2, 2024-05, 2024-12-21 hoặc 2018/2023.`,
        ],
  ({ organisation, cluster }) =>
    organisation && cluster
      ? ['cluster', 'Số liệu là của một đơn vị hoặc của một cụm thi đua, không cả hai. Hãy bỏ một trong hai.']
      : null,
  ({ value, upper }) =>
    upper !== null && value === null
      ? ['value', '"Đến" là đầu trên của một khoảng. Hãy điền đầu dưới vào "Giá trị".']
      : null,
  ({ value, upper }) =>
    upper !== null && value !== null && upper < value
      ? ['upper', `"Đến" là ${upper}, nhỏ hơn "Giá trị" ${value}. Hãy đổi chỗ hai số, hoặc xóa "Đến".`]
      : null,
  ({ numerator, denominator }) =>
    (numerator === null) === (denominator === null)
      ? null
      : [
          numerator === null ? 'numerator' : 'denominator',
          'Tỉ lệ x/y cần cả "Tử số" và "Mẫu số". Hãy điền nốt số còn thiếu, hoặc xóa cả hai.',
        ],
  ({ denominator }) =>
    denominator !== null && denominator <= 0
      ? ['denominator', `"Mẫu số" là ${denominator}; phải lớn hơn 0.`]
      : null,
  ({ numerator }) =>
    numerator !== null && numerator < 0 ? ['numerator', `"Tử số" là ${numerator}; không thể âm.`] : null,
  ({ asOf, period, value }) => {
    const start = parsePeriod(period)?.start;
    return asOf !== null && value !== null && start !== undefined && asOf < start
      ? ['asOf', `"Tính đến ngày" ${asOf} đứng trước kỳ ${period}. Hãy sửa ngày, hoặc sửa kỳ.`]
      : null;
  },
];

/** Checks of verified figures; a draft read from a text may lack what these ask for. */
const WHEN_PUBLISHED: readonly Check[] = [
  ({ indicator }) =>
    indicator ? null : ['indicator', 'Số liệu đã kiểm chứng phải thuộc một "Chỉ tiêu thống kê". Hãy chọn.'],
  ({ organisation, cluster }) =>
    organisation || cluster
      ? null
      : ['organisation', 'Số liệu đã kiểm chứng phải là của một "Đơn vị" hoặc một "Cụm thi đua". Hãy chọn.'],
  ({ value, target, denominator, indicatorKind }) =>
    value !== null || target !== null || (indicatorKind === 'ratio' && denominator !== null)
      ? null
      : ['value', 'Số liệu đã kiểm chứng phải có "Giá trị", hoặc ít nhất một "Chỉ tiêu được giao".'],
];

/** Everything that is wrong with a stored figure; an empty list when nothing is. */
export function validateFigure(figure: StoredFigure): FieldProblem[] {
  const checks = figure.published ? [...ALWAYS, ...WHEN_PUBLISHED] : ALWAYS;
  return checks.flatMap((check) => {
    const problem = check(figure);
    return problem ? [{ path: [problem[0]], message: problem[1] }] : [];
  });
}
