/** A short form and what it stands for. To add one, add a line. */
export interface AbbreviationEntry {
  readonly short: string;
  readonly vi: string;
  readonly en: string;
}

/** Short forms of union news, each `short | Vietnamese | English`. */
export const ABBREVIATIONS: readonly AbbreviationEntry[] = `
TLĐ | Tổng Liên đoàn Lao động Việt Nam | Vietnam General Confederation of Labour
TLĐLĐ | Tổng Liên đoàn Lao động | General Confederation of Labour
LĐLĐ | Liên đoàn Lao động | Federation of Labour
CĐ | công đoàn | trade union
CĐCS | công đoàn cơ sở | grassroots trade union
CĐCTCS | công đoàn cấp trên trực tiếp cơ sở | immediate upper-level trade union
CĐBP | công đoàn bộ phận | union section
CĐVC | Công đoàn Viên chức | Public Employees' Union
CĐGD | Công đoàn Giáo dục | Education Union
CĐVN | Công đoàn Việt Nam | Vietnam trade unions
ĐV | đoàn viên | union member
ĐVCĐ | đoàn viên công đoàn | trade union member
NLĐ | người lao động | worker
LĐ | lao động | labour
NSDLĐ | người sử dụng lao động | employer
CN | công nhân | worker
CNLĐ | công nhân lao động | workers
CNVC | công nhân viên chức | workers and public employees
CNVCLĐ | công nhân, viên chức, lao động | workers, public employees and labourers
CNVC-LĐ | công nhân, viên chức, lao động | workers, public employees and labourers
CBCNV | cán bộ, công nhân viên | staff
CBCNVC | cán bộ, công nhân, viên chức | staff
CBCC | cán bộ, công chức | officials and civil servants
CBCCVC | cán bộ, công chức, viên chức | officials, civil servants and public employees
CBCCVCLĐ | cán bộ, công chức, viên chức, lao động | officials, civil servants, public employees and workers
CBĐV | cán bộ, đoàn viên | union officers and members
CBCĐ | cán bộ công đoàn | union officer
BCH | ban chấp hành | executive committee
BTV | ban thường vụ | standing committee
UBKT | ủy ban kiểm tra | inspection committee
BNC | ban nữ công | women's affairs committee
KCN | khu công nghiệp | industrial park
KCX | khu chế xuất | export processing zone
KKT | khu kinh tế | economic zone
CCN | cụm công nghiệp | industrial cluster
DN | doanh nghiệp | enterprise
DNNN | doanh nghiệp nhà nước | state-owned enterprise
DNTN | doanh nghiệp tư nhân | private enterprise
FDI | đầu tư trực tiếp nước ngoài | foreign direct investment
HTX | hợp tác xã | cooperative
TNHH | trách nhiệm hữu hạn | limited liability
TNHH MTV | trách nhiệm hữu hạn một thành viên | single-member limited liability
CP | cổ phần | joint stock
UBND | Ủy ban nhân dân | People's Committee
HĐND | Hội đồng nhân dân | People's Council
MTTQ | Mặt trận Tổ quốc | Fatherland Front
UBMTTQ | Ủy ban Mặt trận Tổ quốc | Fatherland Front Committee
ĐBQH | đại biểu Quốc hội | National Assembly deputy
LHPN | Liên hiệp Phụ nữ | Women's Union
LĐTBXH | Lao động - Thương binh và Xã hội | Labour, Invalids and Social Affairs
LĐTB&XH | Lao động - Thương binh và Xã hội | Labour, Invalids and Social Affairs
GD&ĐT | Giáo dục và Đào tạo | Education and Training
GDĐT | Giáo dục và Đào tạo | Education and Training
TLĐTT | thỏa ước lao động tập thể | collective bargaining agreement
TƯLĐTT | thỏa ước lao động tập thể | collective bargaining agreement
HĐLĐ | hợp đồng lao động | labour contract
ATVSLĐ | an toàn, vệ sinh lao động | occupational safety and health
ATLĐ | an toàn lao động | occupational safety
BHLĐ | bảo hộ lao động | labour protection
TNLĐ | tai nạn lao động | occupational accident
PCCN | phòng, chống cháy nổ | fire and explosion prevention
PCCC | phòng cháy, chữa cháy | fire prevention and fighting
BHXH | bảo hiểm xã hội | social insurance
BHYT | bảo hiểm y tế | health insurance
BHTN | bảo hiểm thất nghiệp | unemployment insurance
QCDC | quy chế dân chủ | rules on democracy
HNNLĐ | hội nghị người lao động | workers' conference
PTTĐ | phong trào thi đua | emulation movement
TĐKT | thi đua - khen thưởng | emulation and awards
CSTĐ | chiến sĩ thi đua | emulation fighter
LĐST | lao động sáng tạo | creative labour
GVNĐVN | giỏi việc nước, đảm việc nhà | good at work and at home
TGNC | tuyên giáo - nữ công | communication and women's affairs
CSPL | chính sách - pháp luật | policies and law
ANTT | an ninh trật tự | public order
KHCN | khoa học - công nghệ | science and technology
KT-XH | kinh tế - xã hội | socio-economic
TP | thành phố | city
TP.HCM | Thành phố Hồ Chí Minh | Ho Chi Minh City
TPHCM | Thành phố Hồ Chí Minh | Ho Chi Minh City
TX | thị xã | town
TTXVN | Thông tấn xã Việt Nam | Vietnam News Agency
`
  .trim()
  .split('\n')
  .map((line) => {
    const [short = '', vi = '', en = ''] = line.split(' | ');
    return { short, vi, en };
  });
