import { phrases } from './phrases';

/**
 * How high the giver of an award stands. 'district' is a union directly above the grassroots (of a district, of
 * industrial parks), 'sector' a union of a branch of industry.
 */
export type GiverLevel =
  | 'state'
  | 'government'
  | 'ministry'
  | 'confederation'
  | 'province'
  | 'sector'
  | 'district'
  | 'grassroots'
  | 'other';

/**
 * How the name of an organisation begins → its level. A head in capitals, or with one, must be printed so; the name
 * goes on with the words in capitals after it. Where only the name tells the level ("LĐLĐ thành phố …"), see
 * `organisation-at`.
 */
export const HEADS: readonly (readonly [string, GiverLevel])[] = [
  ...at('state', 'Chủ tịch nước | Nhà nước | Đảng và Nhà nước | Đảng, Nhà nước'),
  ...at('government', 'Thủ tướng Chính phủ | Thủ tướng | Chính phủ'),
  ...at(
    'ministry',
    'Bộ | Bộ trưởng Bộ | Trung ương Đoàn | Trung ương Hội | Ủy ban Trung ương | Ban Dân vận Trung ương | Ban Tuyên giáo Trung ương'
  ),
  ...at(
    'confederation',
    'Tổng LĐLĐ Việt Nam | Tổng LĐLĐ | Tổng LĐLĐVN | Tổng Liên đoàn Lao động Việt Nam | Tổng Liên đoàn Lao động | Tổng Liên đoàn | TLĐ | Công đoàn Việt Nam'
  ),
  ...at(
    'province',
    `LĐLĐ tỉnh | LĐLĐ các tỉnh | LĐLĐ thành phố | LĐLĐ TP | LĐLĐ TP. | Liên đoàn Lao động tỉnh | Liên đoàn Lao động các tỉnh
     Liên đoàn Lao động thành phố | Liên đoàn Lao động (LĐLĐ) tỉnh | UBND tỉnh | UBND thành phố | UBND TP | Ủy ban nhân dân tỉnh
     Ủy ban nhân dân thành phố | HĐND tỉnh | Tỉnh ủy | Thành ủy | Tỉnh đoàn | Thành đoàn | Sở | Công đoàn Viên chức tỉnh`
  ),
  ...at(
    'sector',
    'Công đoàn ngành | công đoàn ngành | CĐ ngành | Công đoàn Viên chức | Công đoàn Giáo dục | Công đoàn Y tế | Công đoàn Xây dựng | Công đoàn Dệt may'
  ),
  ...at(
    'district',
    `LĐLĐ huyện | LĐLĐ quận | LĐLĐ thị xã | LĐLĐ các huyện | Liên đoàn Lao động huyện | Liên đoàn Lao động quận | Liên đoàn Lao động thị xã
     UBND huyện | UBND quận | UBND thị xã | Ủy ban nhân dân huyện | Huyện ủy | Quận ủy | Thị ủy | Công đoàn Các KCN | Công đoàn các KCN | Công đoàn KCN
     Công đoàn các Khu công nghiệp | Công đoàn Các Khu công nghiệp | Công đoàn Khu công nghiệp | Công đoàn Khu kinh tế | Công đoàn Khu chế xuất
     công đoàn cấp trên | công đoàn cấp trên trực tiếp cơ sở`
  ),
  ...at(
    'grassroots',
    'CĐCS | Công đoàn cơ sở | công đoàn cơ sở | Nghiệp đoàn | UBND xã | UBND phường | UBND thị trấn | Đảng ủy xã | Công đoàn Công ty | Công đoàn Trường | Công đoàn Bệnh viện'
  ),
  ...at(
    'other',
    `LĐLĐ | Liên đoàn Lao động | Công đoàn | UBND | Công ty | Tổng công ty | Tổng Công ty | Tập đoàn | Xí nghiệp | Nhà máy | Trường | Bệnh viện | Trung tâm
     Hợp tác xã | HTX | Hội | Ủy ban | Ban | Phòng | Chi nhánh | Ngân hàng | Cụm thi đua | Khối thi đua | Cụm | Khối | Trạm | Văn phòng | Chi cục | Cục | Tổng cục | Viện
     Kho bạc | Đội | Tổ | Nông trường | Lâm trường | Cảng | Mỏ | Xưởng | Đảng ủy | Khoa | Bảo hiểm xã hội | Điện lực | Công an | Đoàn`
  ),
];

/** Bodies that act for the organisation named after them: one name together. */
export const BODIES: readonly string[] = phrases(`
  Ban Chấp hành | Ban chấp hành | BCH | Ban Thường vụ | Ban thường vụ | BTV | Đoàn Chủ tịch
`);

/** Heads of authorities in whose own name awards are given: "Bằng khen của Chủ tịch UBND tỉnh". */
export const PRESIDENTS: readonly string[] = phrases(`Chủ tịch | Phó Chủ tịch`);

/** Names of more than one word whose second word has no capital. */
export const NAME_PARTS: readonly string[] = phrases(`
  Giáo dục | Giáo dục và Đào tạo | Y tế | Dệt may | Dệt - May | Xây dựng | Giao thông vận tải | Nông nghiệp | Nông nghiệp và Phát triển nông thôn | Công thương
  Viên chức | Ngân hàng | Điện lực | Dầu khí | Cao su | Bưu điện | Thông tin và Truyền thông | Công an | Quốc phòng | Đường sắt | Hàng không | Hàng hải
  Khu công nghiệp | Khu kinh tế | Khu chế xuất | Than - Khoáng sản | Tài chính | Tư pháp | Nội vụ | Văn hóa, Thể thao và Du lịch | Văn hóa | Chữ thập đỏ
  Lao động - Thương binh và Xã hội | Lao động | Khoa học và Công nghệ | Tài nguyên và Môi trường | Kế hoạch và Đầu tư | Ngoại giao | Phụ nữ | Nông dân
  Cựu chiến binh | Thanh niên | Trung ương | Tiểu học | Mầm non | Trung học | Tuyên giáo | Nữ công | Thủy sản | Thuỷ lợi | Viễn thông | May mặc | Chế biến | Môi trường | Tổ chức
  Đại học | Cao đẳng | Trung cấp | Trung học phổ thông | Trung học cơ sở | Mẫu giáo | Đa khoa | Y dược | Sư phạm | Nghề
`);

/** Words without a capital that may stand inside a name, before a word with one. */
export const NAME_LINKS: readonly string[] = phrases(`
  tỉnh | thành phố | huyện | quận | thị xã | thị trấn | phường | xã | khu vực | ngành | các | khu | cấp | số | TP | TP. | TX
`);

/** Family names: with a capital and another after it, a person. */
export const FAMILY_NAMES: readonly string[] = phrases(`
  Nguyễn | Trần | Lê | Phạm | Hoàng | Huỳnh | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Đinh | Trương | Đoàn | Lâm | Mai | Trịnh | Đào | Cao | Hà | Lương
  Tạ | Tô | Thái | Châu | Quách | Triệu | Nông | Vi | Hứa | Chu | Kiều | Phùng | Tống | Vương | La | Lò | Giàng | Sùng | Thạch | Sơn | Kim | Danh | H' | Y | Đàm | Bế | Hoàng | Khổng | Doãn
`);

/** What stands before a person's name. */
export const PERSON_TITLES: readonly string[] = phrases(`
  đồng chí | đ/c | các đồng chí | ông | bà | anh | chị | cô | thầy | bác sĩ | kỹ sư
`);

function at(level: GiverLevel, list: string): (readonly [string, GiverLevel])[] {
  return phrases(list).map((phrase) => [phrase, level] as const);
}
