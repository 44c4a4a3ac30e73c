import { phrases } from './phrases';

/** Forms of recognition, by the codes that the newsroom stores. */
export type AwardForm =
  | 'co-thi-dua'
  | 'bang-khen'
  | 'giay-khen'
  | 'ky-niem-chuong'
  | 'huan-chuong'
  | 'huy-chuong'
  | 'danh-hieu'
  | 'bang-lao-dong-sang-tao'
  | 'giai-thuong'
  | 'khen-thuong';

/** Phrase → form. The longest phrase wins. Add a form here and to `AwardForm`. */
export const AWARD_FORMS: readonly (readonly [string, AwardForm])[] = [
  ...named('co-thi-dua', 'cờ thi đua'),
  ...named('bang-khen', 'bằng khen'),
  ...named('giay-khen', 'giấy khen'),
  ...named('ky-niem-chuong', 'kỷ niệm chương'),
  ...named('huan-chuong', 'huân chương | huân chương lao động | huân chương độc lập | huân chương sao vàng'),
  ...named('huy-chuong', 'huy chương | huy chương chiến sĩ vẻ vang'),
  ...named('bang-lao-dong-sang-tao', 'bằng lao động sáng tạo'),
  ...named('giai-thuong', 'giải thưởng'),
  ...named(
    'danh-hieu',
    `danh hiệu | chiến sĩ thi đua | chiến sĩ thi đua cơ sở | chiến sĩ thi đua cấp tỉnh | chiến sĩ thi đua toàn quốc
     tập thể lao động xuất sắc | tập thể lao động tiên tiến | anh hùng lao động | nhà giáo ưu tú | nhà giáo nhân dân
     thầy thuốc ưu tú | nghệ nhân ưu tú`
  ),
  ...named('khen-thuong', 'khen thưởng'),
];

/** A flag alone is any flag; before one of these words it is an award. */
export const FLAG_OF: readonly string[] = phrases(`
  của | đơn vị | tập thể | xuất sắc | dẫn đầu | toàn diện | chuyên đề | truyền thống
`);

/** Phrases that hold the words of an award and are none. */
export const NO_AWARDS: readonly string[] = phrases(`
  thi đua khen thưởng | thi đua, khen thưởng | thi đua - khen thưởng | thi đua và khen thưởng | công tác khen thưởng | quỹ khen thưởng
  hội đồng khen thưởng | ban khen thưởng | luật khen thưởng | chế độ khen thưởng | hình thức khen thưởng | việc khen thưởng
  quy chế khen thưởng | quỹ thi đua khen thưởng | mức khen thưởng | kinh phí khen thưởng | hồ sơ khen thưởng | khen thưởng kịp thời
  quyết định khen thưởng | huy chương vàng | huy chương bạc | huy chương đồng | mẫu bằng khen | in bằng khen | khung bằng khen
  danh hiệu vua phá lưới | danh hiệu vô địch | danh hiệu cầu thủ | danh hiệu thủ môn | danh hiệu hoa khôi | danh hiệu cao quý
  danh hiệu này | danh hiệu trên | xây dựng danh hiệu | bảo vệ danh hiệu | giữ vững danh hiệu
`);

/** Verbs of giving. */
export const GIVING: readonly string[] = phrases(`
  tặng | trao | trao tặng | tặng thưởng | trao thưởng | truy tặng | phong tặng | khen tặng | công nhận | công nhận và trao | biểu dương và trao
  quyết định tặng | quyết định khen tặng | vinh danh và trao | thưởng
`);

/** Verbs of receiving. */
export const RECEIVING: readonly string[] = phrases(`
  nhận | đón nhận | được nhận | vinh dự nhận | vinh dự đón nhận | đạt | giành | giành được | đoạt | lên nhận | được đón nhận
`);

/** Words that make what follows a wish, a rule or a plan, not a fact. */
export const UNREAL: readonly string[] = phrases(`
  đề nghị | đề xuất | xét | xem xét | xét chọn | xét tặng | bình xét | hồ sơ | quy định | tiêu chuẩn | tiêu chí | điều kiện | sẽ | chưa | chưa được | không được | phấn đấu
  đăng ký | dự kiến | trình | mức tiền thưởng | nếu | kiến nghị | thu hồi | hướng dẫn
`);

/** Words that go on after an award without telling what it is given for. */
export const NO_REASONS: readonly string[] = phrases(`
  theo | tại | vào | kèm | từ | ngày | kể | như | trước | sau | khi | rồi | nhưng | mà | hoặc | là
`);

/** Whom an award goes to, when counted and not named. */
export const RECIPIENTS: readonly (readonly [string, 'collective' | 'individual' | 'household'])[] = [
  ...named(
    'collective',
    `tập thể | đơn vị | công đoàn cơ sở | cđcs | công đoàn | tổ công đoàn | công đoàn bộ phận | tổ chức | doanh nghiệp | công ty | cơ quan | tổ | đội
     tập thể nhỏ | nghiệp đoàn | công đoàn cấp trên cơ sở | công đoàn cấp trên trực tiếp cơ sở | tập thể xuất sắc | trường | nhà trường | tập thể tiêu biểu`
  ),
  ...named(
    'individual',
    `cá nhân | đồng chí | đoàn viên | cán bộ | cán bộ công đoàn | công nhân | công nhân lao động | người | người lao động | lao động | nữ công nhân
     chủ tịch công đoàn cơ sở | chủ tịch cđcs | nlđ | cnlđ | đoàn viên công đoàn | nhà giáo | giáo viên | tác giả | thí sinh | cnvclđ | anh chị | nữ cán bộ
     nữ đoàn viên | điển hình | gương điển hình | gương | cán bộ, đoàn viên | đoàn viên, người lao động | công nhân, lao động | học sinh`
  ),
  ...named('household', 'gia đình | hộ | hộ gia đình'),
];

/** Words that count without a number. */
export const VAGUE_COUNTS: readonly string[] = phrases(`
  nhiều | các | những | một số | hàng trăm | hàng nghìn | hàng ngàn | hàng chục | toàn thể | không ít
`);

/** Words between an award or its recipients and what it was given for. */
export const REASONS: readonly string[] = phrases(`
  đã có | có | đã đạt | đạt | vì | vì đã | do | do đã | trong | về | nhân | với | có nhiều | tiêu biểu | xuất sắc | đã
`);

function named<const Value>(value: Value, list: string): (readonly [string, Value])[] {
  return phrases(list).map((phrase) => [phrase, value] as const);
}
