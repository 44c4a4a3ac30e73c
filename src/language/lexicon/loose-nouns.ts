import { phrases } from './phrases';

/**
 * Words before a number that say that things are counted, even if the noun behind it is in no list: "lắp 12 máy lọc
 * nước". Lower-case NFC.
 */
export const COUNTING_VERBS: readonly string[] = phrases(`
    có | gồm | với | tặng | trao | cấp | phát | lắp | đặt | mở | xây | dựng | làm | in | mua | may
    nhận | chức | thêm | qua | hơn | trên | gần | khoảng | đá | thi | giao | soạn | chữa | trồng | sắm
    trị | ghi | của | tranh | cộng
  `);

/** Words that are no nouns: after a number they begin the rest of the sentence. Lower-case NFC. */
export const NOT_NOUNS: readonly string[] = phrases(`
    tại | trong | của | và | là | cho | với | từ | đến | tới | trên | dưới | theo | do | bị | được | đã
    đang | sẽ | có | không | cũng | thì | mà | để | nhằm | khi | nếu | như | về | ra | vào | lên | xuống
    trở | diễn | này | đó | ấy | kia | nay | sau | trước | đầu | cuối | giữa | cùng | hay | hoặc | tức
    gần | trực | còn | chỉ | đều | vẫn | tổng | so | thuộc | ngoài | nhưng | nên | vì | đạt | tăng
    giảm | hơn | rất | qua | ở | đi | làm | tặng | trao | hỗ | phát | nhân | tương | chiếm | bình | mỗi
    một | hai | xây | sửa | mới | nghìn | chính | bình
  `);
