import { phrases } from './phrases';

/** How a caption without a credit begins when it names the scene. Lower case. */
export const SCENES: readonly string[] = phrases(`
  toàn cảnh | quang cảnh | khung cảnh | một góc | hình ảnh | ảnh minh họa | ảnh tư liệu | các đại biểu | đại biểu
  đông đảo đại biểu | các đồng chí lãnh đạo | lãnh đạo và đại biểu | nghi thức | tiết mục
`);

/** How one begins that is no whole sentence: in the body these words begin sentences too. Lower case. */
export const WEAK_SCENES: readonly string[] = phrases(`
  lễ trao | lễ ký | lễ ra mắt | lễ khởi công | lễ bàn giao | các đơn vị | các tập thể | các cá nhân | công nhân | đoàn viên
  người lao động | liên đoàn lao động | lđlđ | công đoàn
`);

/** Who stands at the head of a caption that shows a person. Lower case. */
export const PERSONS: readonly string[] = phrases(`
  đồng chí | đ/c | các đồng chí | ông | bà | chủ tịch | phó chủ tịch | bí thư | phó bí thư | lãnh đạo | đại diện | thường trực
  trưởng ban | phó trưởng ban | giám đốc | phó giám đốc | tổng giám đốc | ủy viên | thừa ủy quyền | đoàn công tác | ban chấp hành
  ban thường vụ | ban tổ chức | ban giám đốc | anh | chị | cán bộ
`);

/** What people do in photographs and hardly in the body in the present tense. Lower case. */
export const GESTURES: readonly string[] = phrases(`
  phát biểu | trao tặng | trao | tặng | chụp ảnh | chụp hình | ký kết | ký giao ước | bấm nút | cắt băng | dâng hương | dâng hoa
  thăm hỏi | chúc mừng | tham luận tại | trình bày | báo cáo tại | khai mạc | bế mạc | biểu diễn | ra mắt | trò chuyện
`);

/** What people do in photographs and in the body as well: a sign only in a line that is no whole sentence. Lower case. */
export const WEAK_GESTURES: readonly string[] = phrases(`
  thăm | động viên | chia sẻ | đọc báo cáo | chủ trì | điều hành | biểu quyết | thi đấu | tham quan | nhận | chúc tết | khởi công
  bàn giao | tiếp nhận | dự | tham dự | tham gia | đối thoại | trả lời | hướng dẫn | kiểm tra | khám | hiến máu
`);

/** Who is where in a photograph: only a caption says so. Lower case. */
export const POSITIONS: readonly string[] = phrases(`
  từ phải sang | từ trái sang | từ trái qua | từ phải qua | bên trái | bên phải | đứng giữa | ngồi giữa | ở giữa | ngoài cùng
  hàng đầu | hàng trước | áo trắng | ảnh trên | ảnh dưới | trong ảnh
`);

/** Words that tell, and so belong to the body. Lower case. */
export const TELLING: readonly string[] = phrases(`
  cho biết | nhấn mạnh | đề nghị | đánh giá | ghi nhận | yêu cầu | khẳng định | bên cạnh đó | ngoài ra | trong đó | đồng thời
  tuy nhiên | dự và chỉ đạo | tham dự | tới dự | đến dự | cùng dự | chủ trì hội nghị | chủ trì buổi
`);

/** How a sentence of the body begins. Lower case. */
export const BODY_STARTS: readonly string[] = phrases(`
  tại | dịp này | nhân dịp | trong | theo | qua | sau | với | để | từ | năm | ngày | sáng | chiều | tối | bên cạnh | ngoài ra | phát biểu
  dự | tham dự | tới dự | đến dự | cùng dự | báo cáo | kết thúc | trước đó | hiện nay | đến nay | được biết | thời gian | thay mặt | đặc biệt
  thông qua | thực hiện | nhằm | đây là | việc | cũng | nhìn chung | tiếp đó | tiếp theo | cụ thể | hội nghị đã | hội nghị cũng
`);
