/** Who is behind the site: a federation and a licence that do not exist. */
export const SITE = {
  organisation: 'ldld-tinh-vi-du',
  shared: {
    licenceDate: '2025-01-02',
    phone: '0000 000 000',
    fax: '0000 000 001',
    email: 'toa-soan@vi-du.example',
  },
  vi: {
    name: 'Công đoàn Ví Dụ – tòa soạn mẫu',
    governingBody: 'LĐLĐ tỉnh Ví Dụ (hư cấu)',
    licenceNumber: '00/GP-MẪU (hư cấu)',
    licenceIssuer: 'Sở Minh Họa tỉnh Ví Dụ (hư cấu)',
    responsiblePerson: 'Chủ tịch LĐLĐ tỉnh Ví Dụ',
    address: 'Số 1, đường Minh Họa, thành phố Ví Dụ',
    republication: 'Khi dùng lại tin trên trang này, xin ghi rõ nguồn “Công đoàn Ví Dụ – tòa soạn mẫu”.',
  },
  en: {
    name: 'Ví Dụ Trade Unions – sample newsroom',
    governingBody: 'Ví Dụ Provincial Federation of Labour (fictional)',
    licenceNumber: '00/GP-MẪU (fictional)',
    licenceIssuer: 'Department of Examples, Ví Dụ (fictional)',
    responsiblePerson: 'President of the Ví Dụ Federation of Labour',
    address: '1 Minh Họa Street, Ví Dụ City',
    republication:
      'When you reuse news from this site, please name “Ví Dụ Trade Unions – sample newsroom” as the source.',
  },
} as const;
