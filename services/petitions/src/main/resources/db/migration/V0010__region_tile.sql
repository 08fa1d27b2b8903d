-- Where a place stands in the drawing of signatures by place: a grid of squares, one a place, among the places of the same parent. Roughly where it lies, and no map:
-- squares have no borders to argue about, and a small place is as easy to see as a large one.
-- Deploy: before the service that reads it.

ALTER TABLE region
    ADD COLUMN tile_column integer,
    ADD COLUMN tile_row    integer,
    -- What fits into a square: the letters of ISO 3166-2, the character on number plates.
    ADD COLUMN short_en    text,
    ADD COLUMN short_zh    text,
    ADD CONSTRAINT region_tile_whole CHECK (num_nonnulls(tile_column, tile_row) IN (0, 2)),
    ADD CONSTRAINT region_tile_in_grid CHECK (tile_column BETWEEN 0 AND 39 AND tile_row BETWEEN 0 AND 39);

UPDATE region r SET tile_column = t.c, tile_row = t.r, short_en = t.en, short_zh = t.zh
FROM (VALUES
    ('230000', 7, 0, 'HL', '黑'),
    ('650000', 0, 1, 'XJ', '新'), ('150000', 4, 1, 'NM', '蒙'), ('220000', 7, 1, 'JL', '吉'),
    ('630000', 1, 2, 'QH', '青'), ('620000', 2, 2, 'GS', '甘'), ('640000', 3, 2, 'NX', '宁'), ('140000', 4, 2, 'SX', '晋'), ('110000', 5, 2, 'BJ', '京'),
    ('120000', 6, 2, 'TJ', '津'), ('210000', 7, 2, 'LN', '辽'),
    ('540000', 0, 3, 'XZ', '藏'), ('610000', 3, 3, 'SN', '陕'), ('410000', 4, 3, 'HA', '豫'), ('130000', 5, 3, 'HE', '冀'), ('370000', 6, 3, 'SD', '鲁'),
    ('510000', 2, 4, 'SC', '川'), ('500000', 3, 4, 'CQ', '渝'), ('420000', 4, 4, 'HB', '鄂'), ('340000', 5, 4, 'AH', '皖'), ('320000', 6, 4, 'JS', '苏'),
    ('310000', 7, 4, 'SH', '沪'),
    ('530000', 2, 5, 'YN', '云'), ('520000', 3, 5, 'GZ', '贵'), ('430000', 4, 5, 'HN', '湘'), ('360000', 5, 5, 'JX', '赣'), ('330000', 6, 5, 'ZJ', '浙'),
    ('450000', 3, 6, 'GX', '桂'), ('440000', 4, 6, 'GD', '粤'), ('350000', 5, 6, 'FJ', '闽'), ('710000', 7, 6, 'TW', '台'),
    ('460000', 3, 7, 'HI', '琼'), ('820000', 4, 7, 'MO', '澳'), ('810000', 5, 7, 'HK', '港'),
    ('GB-SCT', 1, 0, 'SCT', '苏'), ('GB-NIR', 0, 1, 'NIR', '北爱'), ('GB-WLS', 1, 1, 'WLS', '威'), ('GB-ENG', 2, 1, 'ENG', '英')
) AS t(code, c, r, en, zh)
WHERE r.code = t.code;
