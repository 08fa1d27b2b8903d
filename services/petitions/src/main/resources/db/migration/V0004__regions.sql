-- The provinces of GB/T 2260, the nations of the United Kingdom (ISO 3166-2) and "elsewhere", so that a new installation can be used at once.
INSERT INTO region (code, parent, name_en, name_zh) VALUES
    ('CN', NULL, 'China', '中国'), ('GB', NULL, 'United Kingdom', '英国'), ('US', NULL, 'United States', '美国'), ('ZZ', NULL, 'Elsewhere', '其他地区'),
    ('110000', 'CN', 'Beijing', '北京市'), ('120000', 'CN', 'Tianjin', '天津市'), ('130000', 'CN', 'Hebei', '河北省'), ('140000', 'CN', 'Shanxi', '山西省'),
    ('150000', 'CN', 'Inner Mongolia', '内蒙古自治区'), ('210000', 'CN', 'Liaoning', '辽宁省'), ('220000', 'CN', 'Jilin', '吉林省'), ('230000', 'CN', 'Heilongjiang', '黑龙江省'),
    ('310000', 'CN', 'Shanghai', '上海市'), ('320000', 'CN', 'Jiangsu', '江苏省'), ('330000', 'CN', 'Zhejiang', '浙江省'), ('340000', 'CN', 'Anhui', '安徽省'),
    ('350000', 'CN', 'Fujian', '福建省'), ('360000', 'CN', 'Jiangxi', '江西省'), ('370000', 'CN', 'Shandong', '山东省'), ('410000', 'CN', 'Henan', '河南省'),
    ('420000', 'CN', 'Hubei', '湖北省'), ('430000', 'CN', 'Hunan', '湖南省'), ('440000', 'CN', 'Guangdong', '广东省'), ('450000', 'CN', 'Guangxi', '广西壮族自治区'),
    ('460000', 'CN', 'Hainan', '海南省'), ('500000', 'CN', 'Chongqing', '重庆市'), ('510000', 'CN', 'Sichuan', '四川省'), ('520000', 'CN', 'Guizhou', '贵州省'),
    ('530000', 'CN', 'Yunnan', '云南省'), ('540000', 'CN', 'Tibet', '西藏自治区'), ('610000', 'CN', 'Shaanxi', '陕西省'), ('620000', 'CN', 'Gansu', '甘肃省'),
    ('630000', 'CN', 'Qinghai', '青海省'), ('640000', 'CN', 'Ningxia', '宁夏回族自治区'), ('650000', 'CN', 'Xinjiang', '新疆维吾尔自治区'), ('710000', 'CN', 'Taiwan', '台湾省'),
    ('810000', 'CN', 'Hong Kong', '香港特别行政区'), ('820000', 'CN', 'Macao', '澳门特别行政区'),
    ('GB-ENG', 'GB', 'England', '英格兰'), ('GB-SCT', 'GB', 'Scotland', '苏格兰'), ('GB-WLS', 'GB', 'Wales', '威尔士'), ('GB-NIR', 'GB', 'Northern Ireland', '北爱尔兰');
