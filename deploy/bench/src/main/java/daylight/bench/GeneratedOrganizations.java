package daylight.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.organizations.SampleCode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** Organizations that do not exist, each with a name, a code and a place of its own: four in five Chinese. The same number always makes the same one. */
final class GeneratedOrganizations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int[] CHARACTERS =
            "晨光明星云水山河春秋江海松竹梅兰菊荷桃李杏林森木石玉金银铜铁火土日月风雨雪霜露雷电虹霞天地人和平安康健福寿喜乐美善真仁义礼智信诚孝友爱心志远大中正直方圆长永恒新旧古今东西南北上下左右前后内外高低远近红橙黄绿青蓝紫白黑灰"
                    .codePoints()
                    .distinct()
                    .toArray();
    private static final String[] PLACES = {
        "110000 北京", "120000 天津", "130000 河北", "140000 山西", "210000 辽宁", "220000 吉林", "230000 黑龙江", "310000 上海",
                "320000 江苏", "330000 浙江",
        "340000 安徽", "350000 福建", "360000 江西", "370000 山东", "410000 河南", "420000 湖北", "430000 湖南", "440000 广东",
                "460000 海南", "510000 四川"
    };
    private static final String[] FIELDS = {
        "助学", "环保", "养老", "读书", "茶业", "救援", "摄影", "围棋", "书法", "家具", "物流", "软件", "中医", "音乐", "登山", "禁毒", "法律援助", "社区",
        "文物", "河流"
    };
    private static final String[] FORMS = {"协会", "学会", "商会", "促进会", "联合会", "服务中心", "基金会"};
    private static final String[] FIRST = words(
            "Harbour Mill Quarry Abbey Castle Meadow Ferry Orchard Bridge Chapel Anchor Barley Cedar Dover Ember"
                    + " Fallow Granite Hazel Ivory Juniper Kestrel Lantern Maple Nettle Otter Pebble Quince Raven Saddler Thistle Umber Violet Willow Yarrow Alder Birch Cobble Drover Elm Fern");
    private static final String[] SECOND = words(
            "Hill Road Vale End Green Gate Side Cross Wood Field Heath Moor Dale Ford Brook Lane Row Square Court"
                    + " Mews Park Rise Bank Common Down Edge Fell Grove Haven Isle Knoll Lea Marsh Nook Oaks Point Quay Ridge Shore Top");
    private static final String[] DOES = words(
            "Readers Rowers Gardeners Archive Carers Singers Bakers Rangers Menders Walkers Weavers Potters Players"
                    + " Riders Sailors Growers Builders Listeners Helpers Teachers Writers Painters Swimmers Dancers Keepers");
    private static final String[] ENGLISH_FORMS = words("Association Society Friends Club Trust Guild");

    private GeneratedOrganizations() {}

    static String name(int number) {
        return number % 5 == 4 ? english(number / 5) : chinese(number);
    }

    private static String chinese(int number) {
        int rest = number;
        int first = CHARACTERS[rest % CHARACTERS.length];
        rest /= CHARACTERS.length;
        int second = CHARACTERS[rest % CHARACTERS.length];
        rest /= CHARACTERS.length;
        String field = FIELDS[(rest + number) % FIELDS.length];
        rest /= FIELDS.length;
        return place(number).substring(7)
                + Character.toString(first)
                + Character.toString(second)
                + field
                + (rest == 0 ? "" : Character.toString(CHARACTERS[rest]))
                + form(number);
    }

    private static String english(int number) {
        int rest = number / FIRST.length;
        String second = SECOND[rest % SECOND.length];
        rest /= SECOND.length;
        String does = DOES[rest % DOES.length];
        return FIRST[number % FIRST.length] + " " + second + " " + does + " "
                + ENGLISH_FORMS[rest / DOES.length % ENGLISH_FORMS.length];
    }

    private static String[] words(String all) {
        return all.split(" ", -1);
    }

    private static String place(int number) {
        return PLACES[number / 7 % PLACES.length];
    }

    private static String form(int number) {
        return FORMS[number % FORMS.length];
    }

    private static String kind(int number) {
        return number % 5 == 4
                ? "social-association"
                : switch (form(number)) {
                    case "基金会" -> "foundation";
                    case "服务中心" -> "social-service";
                    case "商会" -> "industry-association";
                    default -> "social-association";
                };
    }

    static String code(int number) {
        return SampleCode.of(kind(number), place(number).substring(0, 6), number);
    }

    /** Writes lines for the loader. */
    static void write(int from, int to, OutputStream out) throws IOException {
        for (int i = from; i < to; i++) {
            ObjectNode line = JSON.createObjectNode()
                    .put("code", code(i))
                    .put("name", name(i))
                    .put("kind", kind(i))
                    .put("region", place(i).substring(0, 6))
                    .put(
                            "registeredOn",
                            LocalDate.of(1999, 1, 1).plusDays(i % 9_000).toString())
                    .put("purposes", "推动" + FIELDS[i % FIELDS.length] + "事业，服务会员与公众");
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        }
    }
}
