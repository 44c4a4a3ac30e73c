import { phrases } from './phrases';

/**
 * Words before a number that make it a name or a place in an order, whatever follows: "Cụm số 5", "khóa 3",
 * "Điều 5", "Phường 3". Lower-case NFC.
 */
export const NAME_LEADS: readonly string[] = phrases(`
    số | thứ | khóa | điều | khoản | mục | chương | phụ lục | phường | quận | tổ dân phố | khu phố | ấp
    thôn | xóm | đường | quốc lộ | ql | tỉnh lộ | đt | hương lộ | ngõ | ngách | hẻm | kiệt | km | lô
    tầng | lầu | phòng | hạng | lần | vòng | giai đoạn | trang | kỳ | iso | covid | điện thoại | tel
    fax | hotline | sđt | zalo | mst | cccd | stk | mã | tài khoản | thế kỷ | công ty | nhà máy | tnhh
    tuyến | kênh | xí nghiệp | binh đoàn | quân khu | sư đoàn | lữ đoàn | trung đoàn | tiểu đoàn
    nghị quyết | nghị định | quyết định | thông tư | chỉ thị | kế hoạch | công văn | top
  `);

/** Words before `số` that make it a quantity after all: "tổng số 45 đơn vị", "trong số 200 người". */
export const COUNTING_NUMBER: readonly string[] = ['tổng', 'trong', 'con', 'một', 'với'];

/** Words before a quoted name: what stands in the quotes is no claim. */
export const PROGRAMME_LEADS: readonly string[] = phrases(`
    chương trình | phong trào | đề án | chiến dịch | cuộc vận động | mô hình | cuộc thi | hội thi
    dự án | chủ đề | giải | chuyên đề | đợt thi đua | sự kiện | lễ phát động | câu lạc bộ | clb
    hưởng ứng
  `);

/** What stands right before a statistic of the page itself, or of the newsroom. */
export const FURNITURE_LEADS: readonly string[] = phrases(`
    lượt truy cập | đang truy cập | truy cập | hôm nay | hôm qua | lượt xem | đang online | trực tuyến
    khách viếng thăm | tất cả | thời gian chờ | cập nhật | tổng số điểm của bài viết là
  `);
