package daylight.organizations.finding;

import static daylight.organizations.imports.Bringing.bring;
import static io.restassured.RestAssured.given;

import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.restassured.response.ValidatableResponse;

/** Organizations of names that no other test gives, and the search for them. */
final class Lighthouses {
    static final String SEARCH = "/api/organizations/search";
    private static boolean brought;

    private Lighthouses() {}

    /** Brings them in, once for all tests. */
    static void bringOnce(SocialCreditCodes codes, Kinds kinds) {
        if (!brought) {
            bring(
                    line(codes, kinds, "social-association", "420000", "鄂渡口灯塔保护协会", "保护江边的灯塔与渡口", "灯塔守护人"),
                    line(codes, kinds, "social-association", "420000", "鄂渡口老船工协会", "记录船工的手艺", "船工甲"),
                    line(codes, kinds, "foundation", "420000", "鄂渡口灯塔基金会", "资助灯塔修缮", "灯塔守护人"),
                    line(codes, kinds, "social-service", "430000", "湘水灯塔助学中心", "夜间自习室", "湘水教师"),
                    line(
                            codes,
                            kinds,
                            "social-association",
                            "430000",
                            "Zephyr Lamp Society",
                            "Keeps lamps lit",
                            "Lamplighter One"));
            brought = true;
        }
    }

    static ValidatableResponse search(String q) {
        return given().queryParam("q", q).get(SEARCH).then();
    }

    private static String line(
            SocialCreditCodes codes,
            Kinds kinds,
            String kind,
            String region,
            String name,
            String purposes,
            String officer) {
        return "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"%s\", \"region\": \"%s\", \"purposes\": \"%s\", \"registeredOn\": \"2020-01-01\", \"officers\": [{\"name\": \"%s\", \"role\": \"chair\"}]}"
                .formatted(codes.issue(kinds.named(kind), region), name, kind, region, purposes, officer);
    }
}
