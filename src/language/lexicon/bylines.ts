import { phrases } from './phrases';

/** What stands before the author's name and a colon. Lower case. */
export const BYLINES: readonly string[] = phrases(`
  tác giả bài viết | tác giả | người viết | bài và ảnh | bài & ảnh | bài, ảnh | bài - ảnh | bài-ảnh | bài ảnh | bài/ảnh | tin và ảnh
  tin & ảnh | tin, ảnh | tin - ảnh | tin-ảnh | tin ảnh | tin/ảnh | tin bài | tin, bài | tin, bài, ảnh | bài | tin | bài viết | thực hiện
  người thực hiện | người đăng | người đưa tin | pv | ctv | phóng viên | nhóm pv | nhóm phóng viên | tổng hợp | biên soạn | ảnh và bài
  tin và bài | ảnh, bài | tin, clip | tin và clip | bài, ảnh và clip
`);

/** What stands before the name or the address of the source and a colon. Lower case. */
export const SOURCES: readonly string[] = phrases(`
  nguồn | nguồn tin | nguồn bài viết | theo | theo nguồn | link gốc | link bài gốc | xem bài gốc | bài gốc | dẫn nguồn | trích nguồn
`);

/** Signatures that are no names. */
export const DESKS: readonly string[] = phrases(`
  PV | P.V | CTV | TTXVN | BBT | BTV | Ban Biên tập | Ban biên tập | Phóng viên | Nhóm PV | PV - CTV | T.H | TH | Văn phòng | Theo TTXVN
`);
