import { phrases } from './phrases';

/*
 * What stands on a news page without belonging to the post. Readable Vietnamese, lower case; compared by tone key,
 * so one spelling of hoà/hòa and tỉ/tỷ is enough. One phrase per line or separated by ' | '.
 */

/** Whole lines (digits, bullets and punctuation around them do not count). */
export const MENU: readonly string[] = phrases(`
  trang chủ | giới thiệu | tin tức | tin tức - sự kiện | tin tức sự kiện | sự kiện | tin tức và sự kiện
  thông báo | báo cáo - thống kê | báo cáo thống kê | video | videos | video clip | multimedia | media
  thư viện | thư viện ảnh | thư viện video | hình ảnh | album ảnh | liên hệ | góp ý | sơ đồ cổng | sơ đồ trang
  sơ đồ site | sitemap | rss | đăng nhập | đăng ký | đăng xuất | tìm kiếm | tìm kiếm nâng cao | menu
  địa phương | thời tiết | lịch làm việc | lịch công tác | liên kết | liên kết web | liên kết website
  liên kết trang | web liên kết | fanpage | facebook | zalo | youtube | twitter | tiktok | telegram
  google+ | linkedin | viber | messenger | like | share | tweet | home | top | next | previous | print | email | e-mail | in | in bài | in bài viết | in trang | in ấn | bản in | gửi
  gửi email | gửi bài | gửi bài viết | gửi tin | lưu | lưu bài | lưu bài viết | chia sẻ | thích
  bỏ qua nội dung | văn bản | văn bản mới | văn bản pháp luật | văn bản chỉ đạo | văn bản chỉ đạo điều hành
  hỏi đáp | hỏi đáp pháp luật | hỏi - đáp | quảng cáo | font | cỡ chữ | kích cỡ chữ | nghe đọc bài
  nghe bài viết | copy link | sao chép liên kết | a | aa | công đoàn | thời sự | xã hội | kinh tế
  chính trị | pháp luật | văn hóa | thể thao | giáo dục | y tế | quốc tế | đời sống | bạn đọc | sức khỏe
  công nghệ | du lịch | giải trí | tuyên giáo | nữ công | hoạt động công đoàn | tin hoạt động | tin công đoàn
  tin công đoàn cơ sở | tin trong tỉnh | tin trong nước | tin trung ương | tin địa phương | tin vắn
  công đoàn cơ sở | công đoàn với người lao động | văn hóa - xã hội | văn hóa xã hội | tuyên truyền | tuyên truyền giáo dục | thi đua - khen thưởng | thi đua khen thưởng
  người tốt việc tốt | gương điển hình | emagazine | infographic | infographics | podcast | long form
  đọc báo in | đời sống công đoàn | lao động - việc làm | việc làm | an sinh xã hội | cải cách hành chính
  phóng to | thu nhỏ | mặc định | tiếng việt | english | vietnamese | xem ảnh | play | pause
`);

/** Whole lines after which nothing of the post follows. */
export const CLOSERS: readonly string[] = phrases(`
  bình luận | bình luận bài viết | gửi bình luận | gửi ý kiến | gửi phản hồi | trả lời | phản hồi
  ý kiến bạn đọc | ý kiến của bạn | ý kiến độc giả | về đầu trang | lên đầu trang | đầu trang
  retour | return | back | quay lại | quay về | trở lại | trở về | những tin mới hơn | những tin cũ hơn | các tin khác | tin khác
  các tin đã đăng | các tin đã đưa | tin đã đưa | tin cùng chuyên mục | cùng chuyên mục | tin cùng chủ đề
  bài cùng chuyên mục | bài viết cùng chuyên mục | tin mới hơn | tin cũ hơn | các bài khác | bài viết khác
  tin bài khác | tin mới | tin mới nhất | bài mới nhất | tin nổi bật | đọc nhiều | đọc nhiều nhất | xem nhiều
  xem nhiều nhất | tin đọc nhiều | tin xem nhiều | tin cùng thể loại | có thể bạn quan tâm | bạn có thể thích
  thống kê truy cập | lượt truy cập | số lượt truy cập | lượt truy cập lượt truy cập | tổng lượt truy cập
  thống kê | từ khóa | từ khóa tìm kiếm | tags | tag
`);

/** Whole lines that lead to other posts; the post may go on after the titles below them. */
export const RELATED: readonly string[] = phrases(`
  tin liên quan | tin bài liên quan | bài viết liên quan | bài liên quan | xem thêm | đọc thêm | đọc tiếp
  theo dòng sự kiện | cùng sự kiện | tin cùng sự kiện | dòng sự kiện
`);

/** Beginnings of lines after which nothing of the post follows. */
export const CLOSER_STARTS: readonly string[] = phrases(`
  tổng số điểm của bài viết | click để đánh giá | bấm để đánh giá | xếp hạng: | đánh giá bài viết
  ý kiến bạn đọc | ý kiến của bạn | vui lòng gõ tiếng việt | vui lòng nhập | vui lòng đăng nhập | mã bảo mật
  mã xác nhận | mã an toàn | viết bình luận | gửi bình luận | bạn cần đăng nhập | bạn chưa đăng nhập
  bạn đã không sử dụng | chia sẻ thông tin với | tắt [x] | đóng [x] | cơ quan chủ quản | cơ quan chủ trì
  đơn vị chủ quản | đơn vị quản lý | giấy phép số | giấy phép hoạt động | giấy phép thiết lập | giấy phép xuất bản
  giấy phép: | số giấy phép | gpxb | gp số | điện thoại: | điện thoại ban | điện thoại tòa soạn | điện thoại/fax
  đt: | tel: | fax: | email: | e-mail: | hotline | đường dây nóng | địa chỉ: | trụ sở: | tòa soạn: | chịu trách nhiệm
  người chịu trách nhiệm | tổng biên tập: | phó tổng biên tập: | trưởng ban biên tập: | ban biên tập:
  ghi rõ nguồn | vui lòng ghi rõ nguồn | đề nghị ghi rõ nguồn | yêu cầu ghi rõ nguồn | không được sao chép
  cấm sao chép | bản quyền | bản quyền thuộc | copyright | © | phát triển bởi | thiết kế bởi | xây dựng bởi
  được phát triển bởi | powered by | design by | designed by | những tin mới hơn | những tin cũ hơn | từ khóa:
  tags: | tag: | các tin khác | tin cùng chuyên mục | các tin đã
`);

/** Beginnings of lines that are dropped wherever they stand. */
export const FURNITURE_STARTS: readonly string[] = phrases(`
  xem thêm | đọc thêm | xem tiếp | >> | » | tin liên quan | bài liên quan | bài viết liên quan | chia sẻ bài viết | chia sẻ qua
  chia sẻ lên | chia sẻ: | theo dõi chúng tôi | theo dõi báo | file đính kèm | tệp đính kèm | tập tin đính kèm
  tải về | tải file | nghe đọc | nhấn để | bấm để | bấm vào | click vào | lượt xem: | số lượt xem | số lần đọc | số lần xem
  lượt đọc: | đã xem: | đã đọc: | xem với cỡ chữ | cỡ chữ: | kích thước chữ | một số hình ảnh | một vài hình ảnh
  mời quý vị | mời bạn đọc | logo | hình đại diện | bạn đang ở | bạn đang xem | you are here
  chuyên mục: | danh mục: | ngôn ngữ: | quý vị đang xem | trang chủ > | trang chủ » | trang chủ / | trang chủ |
`);

/** Beginnings of lines below which pictures follow with their captions. */
export const GALLERIES: readonly string[] = phrases(`
  một số hình ảnh | một vài hình ảnh | một số hình ảnh khác | chùm ảnh | những hình ảnh | hình ảnh tại | hình ảnh trong
`);

/** Words that stand before or behind the number of a counter. */
export const COUNTERS: readonly string[] = phrases(`
  lượt truy cập | tổng lượt truy cập | tổng truy cập | tổng số truy cập | đang truy cập | đang online | online | trực tuyến
  đang trực tuyến | máy chủ tìm kiếm | khách viếng thăm | khách | thành viên online | hôm nay | hôm qua | tuần này
  tuần trước | tháng này | tháng trước | tháng hiện tại | năm nay | tất cả | tổng cộng | tổng | lượt xem | lượt đọc
  lượt thích | lượt tải | lượt chia sẻ | bình luận | số lượt xem | đã xem | đã đọc | views | view | likes | comments
  người đang xem | người đang online | trong ngày | trong tuần | trong tháng | hits | thích | chia sẻ | số người truy cập
`);
