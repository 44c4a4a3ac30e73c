import { phrases } from './phrases';
import type { Unit } from './units';

/**
 * The nouns that follow a number (or stand before it: "tổng số đoàn viên là …"), by what is counted. The longest
 * phrase wins, so "nhà báo" is a person although "nhà" is a house. Lower-case NFC, either spelling of tỉ/tỷ.
 * To add a unit see the README; to add a noun, add a line.
 */
export const UNIT_NOUNS: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  person: phrases(`
    người | đoàn viên | đv | đvcđ | đoàn viên công đoàn | công đoàn viên | người lao động | nlđ
    lao động | lđ | công nhân | cn | cnlđ | cnvc | cnvcld | cnvclđ | cnvc-lđ | cnvc lđ | cbcc | cbccvc
    cbccvclđ | cbđv | cb | cán bộ | công chức | viên chức | nhân viên | nhân viên y tế | nhân sự
    nhân khẩu | nhân lực | đảng viên | quần chúng | quần chúng ưu tú | hội viên | đoàn viên thanh niên
    thanh niên | thành viên | ủy viên | đại biểu | đại biểu quốc hội | đồng chí | đồng bào | đồng nghiệp
    đ/c | cá nhân | gương điển hình | tấm gương | gương mặt | gương | chiến sĩ | cán bộ chiến sĩ
    sĩ quan | cựu chiến binh | thương binh | thân nhân | thân nhân liệt sĩ | bà mẹ việt nam anh hùng
    học sinh | học trò | hs | sinh viên | học viên | thiếu nhi | trẻ | trẻ em | trẻ mồ côi | cháu | em
    em nhỏ | con | con em | con đoàn viên | con công nhân | con cnvclđ | con của | giáo viên | nhà giáo
    giảng viên | bác sĩ | y sĩ | y tá | y bác sĩ | y, bác sĩ | điều dưỡng | thầy thuốc | cán bộ y tế
    bệnh nhân | nạn nhân | phụ nữ | lao động nữ | nữ công nhân | nữ | nam | chị | chị em | anh | anh em
    anh chị em | cụ | mẹ | bà mẹ | vận động viên | vđv | cổ động viên | cầu thủ | thí sinh | ứng viên
    tác giả | diễn viên | nghệ sĩ | nghệ nhân | ca sĩ | khán giả | khách | khách mời | du khách
    hành khách | lái xe | tài xế | phụ xe | thuyền viên | ngư dân | nông dân | nhân dân | người dân
    dân | cử tri | nhà khoa học | nhà báo | phóng viên | chuyên gia | doanh nhân | kỹ sư | thợ
    tình nguyện viên | cộng tác viên | tuyên truyền viên | báo cáo viên | hòa giải viên
    an toàn vệ sinh viên | an toàn viên | cán bộ công đoàn | chủ tịch | phó chủ tịch | lãnh đạo
    giám đốc | chủ doanh nghiệp | chủ nhà trọ | đối tượng | người con | tay vợt | kiện tướng | luật sư
    mạnh thường quân | nhà hảo tâm | cô giáo | thầy giáo | thầy cô | thầy, cô giáo | nòng cốt | giáo dân
    phật tử | tư vấn viên | đvtn | đoàn viên, thanh niên | thanh thiếu niên | thiếu niên | bạn trẻ | cbcnv
    cbcnvlđ | cnv | công nhân viên | công nhân viên chức | nhân công | hộ viên | công dân | chủ hộ | bí thư
  `),
  turn: phrases(`
    lượt | lượt người | lượt đoàn viên | lượt người lao động | lượt cán bộ | lượt công nhân
    lượt cnvclđ | lượt khách | lượt hộ | lượt xe | lượt truy cập | lượt xem | lượt tương tác | lượt thi
  `),
  household: phrases(`
    hộ | hộ dân | hộ nghèo | hộ cận nghèo | hộ gia đình | gia đình | gia đình chính sách
    gia đình đoàn viên
  `),
  gift: phrases(`
    suất | suất quà | suất quà tết | suất ăn | suất ăn ca | suất cơm | suất học bổng | suất hỗ trợ
    học bổng | phần | phần quà | phần quà tết | quà | quà tặng | quà tết | món quà | túi quà
    túi quà tết | túi an sinh | giỏ quà | gói quà | hộp quà | set quà | combo quà | phần học bổng
    bao lì xì | lì xì | phong bao lì xì | phiếu quà tặng | phiếu mua hàng | phiếu mua hàng giảm giá
    voucher | túi thuốc | bánh chưng | thẻ bảo hiểm y tế | thẻ bhyt | sổ tiết kiệm | sổ bảo hiểm
  `),
  house: phrases(`
    nhà | căn nhà | ngôi nhà | căn | ngôi | căn hộ | nhà ở | mái ấm | mái ấm công đoàn
    mái ấm tình thương | nhà mái ấm | nhà mái ấm công đoàn | nhà đại đoàn kết | nhà tình nghĩa
    nhà tình thương | nhà công đoàn | nhà ở xã hội | căn nhà ở xã hội | căn hộ nhà ở xã hội | nhà tạm
    nhà dột nát | phòng trọ | phòng ở
  `),
  building: phrases(`
    tòa | tòa nhà | block | block nhà | khối nhà | dãy nhà | khu nhà | công trình | công trình phúc lợi
    dự án | dự án nhà ở xã hội | nhà vệ sinh | nhà văn hóa | nhà xưởng
  `),
  union: phrases(`
    công đoàn cơ sở | cđcs | công đoàn | cđ | công đoàn cơ sở thành viên | công đoàn bộ phận | cđbp
    công đoàn cấp trên | công đoàn cấp trên trực tiếp cơ sở | công đoàn cơ sở doanh nghiệp | nghiệp đoàn
    nghiệp đoàn cơ sở | nghiệp đoàn nghề cá | tổ chức công đoàn | tổ chức công đoàn cơ sở | tổ công đoàn
    ldld | lđlđ | lđlđ tỉnh | lđlđ huyện | liên đoàn lao động
  `),
  collective: phrases(`
    tập thể | tập thể lao động xuất sắc | tập thể lao động tiên tiến | tổ | tổ sản xuất | tổ tự quản
    tổ an toàn covid | tổ dân phố | nhóm | nhóm tác giả | đội | đội bóng | đội thi | đội tuyển | đoàn
    đoàn vận động viên | điển hình | điển hình tiên tiến
  `),
  award: phrases(`
    bằng khen | giấy khen | cờ | cờ thi đua | lá cờ | bằng lao động sáng tạo | kỷ niệm chương
    huân chương | huân chương lao động | huy chương | huy chương vàng | hcv | hcb | hcđ | huy chương bạc
    huy chương đồng | bộ huy chương | huy hiệu | giải | giải thưởng | giải nhất | giải nhì | giải ba
    giải khuyến khích | giải tập thể | giải cá nhân | danh hiệu | phần thưởng | giấy chứng nhận
    bằng công nhận | cúp
  `),
  initiative: phrases(`
    sáng kiến | sáng kiến cải tiến | sáng kiến kinh nghiệm | đề tài | đề tài sáng kiến | giải pháp
    giải pháp sáng tạo | cải tiến | ý tưởng | sáng chế
  `),
  agreement: phrases(`
    thỏa thuận | thỏa thuận hợp tác | bản thỏa thuận | văn bản thỏa thuận | thỏa ước | bản thỏa ước
    thỏa ước lao động tập thể | bản thỏa ước lao động tập thể | tưlđtt | bản tưlđtt | hợp đồng
    bản hợp đồng | giao ước | bản cam kết | bản ký kết | chương trình phối hợp | quy chế phối hợp
    văn bản ký kết | biên bản ghi nhớ
  `),
  meeting: phrases(`
    cuộc | cuộc họp | cuộc đối thoại | cuộc tiếp xúc | cuộc thương lượng | cuộc gặp | hội nghị
    hội nghị đối thoại | hội nghị người lao động | đại hội | hội thảo | tọa đàm | buổi tọa đàm
    buổi đối thoại | buổi gặp mặt | diễn đàn | lễ
  `),
  petition: phrases(`
    ý kiến | kiến nghị | lượt ý kiến | lượt kiến nghị | lượt ý kiến phản ánh | câu hỏi | đề xuất | đơn
    đơn thư | lá đơn | phản ánh | nguyện vọng | tâm tư
  `),
  class: phrases(`
    lớp | lớp học | lớp tập huấn | lớp bồi dưỡng | khóa | khóa học | khóa đào tạo | khóa tập huấn
  `),
  case: phrases(`
    trường hợp | ca bệnh | ca mắc | ca tử vong | ca nhiễm | vụ | vụ việc | vụ án | vụ tai nạn
    vụ tai nạn lao động | hoàn cảnh | hoàn cảnh khó khăn | món vay | khoản vay
  `),
  unit: phrases(`
    đơn vị | đơn vị máu | đầu mối | phòng ban | phòng, ban | cụm | cụm thi đua | khối thi đua
    cụm, khối thi đua | huyện | quận | thị xã | xã | phường | thị trấn | xã, phường | huyện, thị xã
    huyện, thành phố | huyện, thị xã, thành phố | quận, huyện
  `),
  target: ['chỉ tiêu', 'chỉ tiêu thi đua', 'tiêu chí', 'mục tiêu'],
  activity: phrases(`
    hoạt động | chương trình | phong trào | phong trào thi đua | sự kiện | nhiệm vụ | nhiệm vụ trọng tâm
    mô hình | cuộc thi | hội thi | hội thao | giải đấu | môn thi đấu | bộ môn | phần việc
    công trình, phần việc | đợt | đợt thi đua | chuyên đề | tiết mục | trận đấu
  `),
  enterprise: phrases(`
    doanh nghiệp | dn | công ty | tập đoàn | tổng công ty | nhà máy | hợp tác xã | htx | nhà đầu tư
    cơ sở sản xuất kinh doanh | nhà thầu | hãng | hộ kinh doanh | nhà cung cấp | đối tác
  `),
  ticket: phrases(`
    vé | vé xe | vé xe tết | vé tàu | vé tàu xe | vé tàu, xe | vé xe, vé tàu | vé máy bay | cặp vé
    tấm vé
  `),
  vehicle: phrases(`
    xe | xe khách | xe buýt | xe ô tô | ô tô | xe máy | xe tải | xe giường nằm | phương tiện | đầu xe
    toa | tàu | tàu cá | xe đạp | chiếc xe | chiếc xe đạp
  `),
  trip: phrases(`
    chuyến | chuyến xe | chuyến tàu | chuyến bay | chuyến đi | chuyến xe công đoàn | chuyến hàng
  `),
  day: ['ngày', 'ngày công', 'ngày phép', 'ngày nghỉ', 'ngày làm việc'],
  month: ['tháng', 'tháng lương', 'tháng tiền lương'],
  dossier: ['hồ sơ', 'bộ hồ sơ'],
  province: ['tỉnh', 'tỉnh thành', 'tỉnh, thành', 'tỉnh, thành phố', 'địa phương', 'tỉnh, tp'],
  facility: phrases(`
    cơ sở | cơ sở y tế | cơ sở giáo dục | bệnh viện | trạm y tế | phòng khám | trường | trường học
    trường mầm non | trường nghề | nhà trẻ | nhà trường | thiết chế | thiết chế công đoàn
    khu công nghiệp | kcn | khu | khu nhà trọ | khu nhà trọ công nhân | nhà trọ | khu trọ
    cụm công nghiệp | điểm cầu | điểm trường | điểm bán hàng | điểm sinh hoạt | điểm sinh hoạt văn hóa
    điểm tiếp nhận | địa điểm | gian hàng | quầy hàng | cửa hàng | siêu thị | bếp ăn | bếp ăn tập thể
    tủ sách | thư viện | văn phòng | trung tâm | chi nhánh | chốt | khách sạn
  `),
  organisation: phrases(`
    tổ chức | cơ quan | cơ quan, đơn vị | tổ chức đảng | chi bộ | chi hội | ban, ngành | sở, ngành
    bộ, ngành | ngành | hội | hiệp hội | câu lạc bộ | clb | nhà tài trợ | ngân hàng
  `),
  job: phrases(`
    việc làm | vị trí việc làm | vị trí | vị trí tuyển dụng | chỗ làm | chỗ làm việc | cơ hội việc làm
    chỉ tiêu tuyển dụng | chỉ tiêu việc làm | việc làm trống | đầu việc
  `),
  item: phrases(`
    sản phẩm | xe lăn | xe lắc | tivi | camera | đồng phục | đồng hồ | chiếc | cái | bộ | cuốn | cuốn sách | quyển | đầu sách | tờ
    tờ rơi | tờ gấp | bản | bản tin | bài | bài viết | bài dự thi | bài thi | tin | tin bài | tin, bài
    tác phẩm | ấn phẩm | tài liệu | video | clip | thùng | hộp | bao | túi | lốc | chai | khẩu trang
    máy tính | máy tính bảng | máy vi tính | mũ bảo hiểm | áo | áo ấm | áo phao | áo mưa | chăn
    chăn ấm | mặt hàng | băng rôn | pa nô | khẩu hiệu | phiếu | thẻ | giường | màn hình | ti vi
    phần mềm | văn bản | công văn | kế hoạch | tranh | bức tranh | bức ảnh | lá cờ tổ quốc | cờ tổ quốc
    bóng đèn
  `),
  session: phrases(`
    buổi | phiên | phiên giao dịch | phiên giao dịch việc làm | phiên chợ | kỳ họp | buổi tuyên truyền
    buổi tư vấn | lượt buổi
  `),
  bridge: ['cầu', 'cây cầu', 'cầu nông thôn', 'cầu giao thông nông thôn', 'cầu dân sinh', 'chiếc cầu'],
  tree: ['cây', 'cây xanh', 'cây các loại', 'gốc cây', 'cây giống'],
  tonne: ['tấn', 'tấn gạo', 'tấn hàng'],
  km: ['km', 'ki-lô-mét', 'kilômét', 'cây số'],
  m2: ['m2', 'm²', 'mét vuông'],
  usd: ['usd', 'đô la', 'đô-la', 'đô la mỹ', 'đô-la mỹ'],
  vnd: ['đồng', 'đ', 'vnd', 'vnđ', 'đồng chẵn'],
  percent: ['%', 'phần trăm'],
};

/**
 * Measures that are no statistics of a union, and counted words that make no figure: times, ages, marks. A number
 * before one of them is never a figure.
 */
export const IDLE_NOUNS: readonly string[] = phrases(`
    năm | năm tuổi | tuổi | tuổi đời | tuổi đảng | giờ | giờ đồng hồ | tiếng | tiếng đồng hồ | phút
    giây | tuần | tuần lễ | quý | lần | điểm | điểm phần trăm | độ | độ c | mét | m | cm | mm | kg | ha
    sao | bình luận | tháng đầu năm | tháng cuối năm | tháng qua | tháng nay | tháng trước | tháng tuổi
    tháng giêng | tháng chạp | đồng loạt | đồng thời | đồng ý | đồng hành | đồng lòng | đồng tâm
    đồng tổ chức | đồng chủ trì | tháng năm | ngày qua | ngày nay | ngày đêm | ngày trước | ngày sau
    bên | ca | cấp | chiều | mặt | miền | phía | con số | khâu đột phá | cùng
  `);
