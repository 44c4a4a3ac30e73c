/** What a figure counts or measures. `turn` (lượt) is not `person` (người): see the README. */
export interface UnitEntry {
  readonly code: string;
  /** The word printed after a number. */
  readonly vi: string;
  /** Singular and plural. */
  readonly en: readonly [string, string];
}

/** Every unit, with the words that the product prints after the number. */
export const UNITS = [
  { code: 'vnd', vi: 'đồng', en: ['đồng', 'đồng'] },
  { code: 'usd', vi: 'USD', en: ['US dollar', 'US dollars'] },
  { code: 'vnd/m2', vi: 'đồng/m²', en: ['đồng per m²', 'đồng per m²'] },
  { code: 'vnd/month', vi: 'đồng/tháng', en: ['đồng a month', 'đồng a month'] },
  { code: 'percent', vi: '%', en: ['%', '%'] },
  { code: 'person', vi: 'người', en: ['person', 'people'] },
  { code: 'turn', vi: 'lượt', en: ['turn', 'turns'] },
  { code: 'household', vi: 'hộ gia đình', en: ['household', 'households'] },
  { code: 'gift', vi: 'suất quà', en: ['gift', 'gifts'] },
  { code: 'house', vi: 'căn nhà', en: ['house', 'houses'] },
  { code: 'union', vi: 'công đoàn cơ sở', en: ['grassroots union', 'grassroots unions'] },
  { code: 'collective', vi: 'tập thể', en: ['collective', 'collectives'] },
  { code: 'award', vi: 'phần thưởng', en: ['award', 'awards'] },
  { code: 'initiative', vi: 'sáng kiến', en: ['initiative', 'initiatives'] },
  { code: 'agreement', vi: 'thỏa thuận', en: ['agreement', 'agreements'] },
  { code: 'meeting', vi: 'cuộc', en: ['meeting', 'meetings'] },
  { code: 'petition', vi: 'kiến nghị', en: ['petition', 'petitions'] },
  { code: 'class', vi: 'lớp', en: ['class', 'classes'] },
  { code: 'case', vi: 'trường hợp', en: ['case', 'cases'] },
  { code: 'unit', vi: 'đơn vị', en: ['unit', 'units'] },
  { code: 'target', vi: 'chỉ tiêu', en: ['target', 'targets'] },
  { code: 'activity', vi: 'hoạt động', en: ['activity', 'activities'] },
  { code: 'enterprise', vi: 'doanh nghiệp', en: ['enterprise', 'enterprises'] },
  { code: 'ticket', vi: 'vé', en: ['ticket', 'tickets'] },
  { code: 'vehicle', vi: 'xe', en: ['vehicle', 'vehicles'] },
  { code: 'trip', vi: 'chuyến', en: ['trip', 'trips'] },
  { code: 'day', vi: 'ngày', en: ['day', 'days'] },
  { code: 'month', vi: 'tháng', en: ['month', 'months'] },
  { code: 'dossier', vi: 'hồ sơ', en: ['dossier', 'dossiers'] },
  { code: 'province', vi: 'tỉnh, thành phố', en: ['province', 'provinces'] },
  { code: 'facility', vi: 'cơ sở', en: ['facility', 'facilities'] },
  { code: 'organisation', vi: 'tổ chức', en: ['organisation', 'organisations'] },
  { code: 'job', vi: 'việc làm', en: ['job', 'jobs'] },
  { code: 'building', vi: 'tòa nhà', en: ['building', 'buildings'] },
  { code: 'item', vi: 'sản phẩm', en: ['item', 'items'] },
  { code: 'session', vi: 'buổi', en: ['session', 'sessions'] },
  { code: 'bridge', vi: 'cây cầu', en: ['bridge', 'bridges'] },
  { code: 'tree', vi: 'cây xanh', en: ['tree', 'trees'] },
  { code: 'm2', vi: 'm²', en: ['m²', 'm²'] },
  { code: 'km', vi: 'km', en: ['km', 'km'] },
  { code: 'tonne', vi: 'tấn', en: ['tonne', 'tonnes'] },
] as const satisfies readonly UnitEntry[];

export type Unit = (typeof UNITS)[number]['code'];

/** Units of money, whose numbers are printed with a scale word (tỉ, triệu, nghìn). */
export const MONEY_UNITS: ReadonlySet<string> = new Set<Unit>(['vnd', 'usd', 'vnd/m2', 'vnd/month']);
