/**
 * Provinces and centrally run cities, by the names that news posts use: the 63 of before July 2025, among them
 * all 34 of today. The second word is what stands before the name: tỉnh, or thành phố.
 */
export const PROVINCES: ReadonlyMap<string, 'tỉnh' | 'thành phố'> = new Map([
  ...(
    'An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, ' +
    'Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, ' +
    'Hà Giang, Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, ' +
    'Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, ' +
    'Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, ' +
    'Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, ' +
    'Vĩnh Phúc, Yên Bái'
  )
    .split(', ')
    .map((name) => [name, 'tỉnh'] as const),
  ...'Hà Nội, Hồ Chí Minh, Hải Phòng, Đà Nẵng, Cần Thơ, Huế'
    .split(', ')
    .map((name) => [name, 'thành phố'] as const),
]);
