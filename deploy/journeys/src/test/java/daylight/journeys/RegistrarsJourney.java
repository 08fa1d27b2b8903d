package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;

/** What registrars decide, the gravest of it by two of them, and what the organization and the public see of it. */
@EnabledIf(value = "daylight.journeys.Portal#organizations", disabledReason = "This portal has no register yet")
@TestInstance(Lifecycle.PER_CLASS)
class RegistrarsJourney {
    private static final String BASIS = "Regulations of 1998, article 13";

    private final Visitor registrar = Visitor.arrives();
    private final Visitor second = Visitor.arrivesWithoutScript();
    private final Visitor citizen = Visitor.arrivesWithoutScript();

    @BeforeAll
    void everybodySignsIn() {
        registrar.signsIn("registrar");
        second.signsIn("second-registrar");
        citizen.signsIn("citizen").resize(Visitor.NARROW);
    }

    @AfterAll
    void everybodyLeaves() {
        registrar.close();
        second.close();
        citizen.close();
    }

    @Test
    void a_refusal_needs_two_registrars_and_tells_how_to_appeal() {
        String name = Applicant.name();
        String application = "?application=" + RegisterApi.submitted(name);
        String reason = "The premises are those of a shop.";
        registrar.opens("/my/register/application" + application).presses("Propose the refusal");
        assertThat(registrar.sees("#problem").innerText()).contains("Give a reason and its legal basis.");
        registrar.enters("reason", reason).enters("legalBasis", BASIS).presses("Propose the refusal");
        assertThat(registrar.sees("#proposed").innerText()).contains(reason).contains(BASIS);
        assertThat(registrar.page().locator("button[value=confirm]").count()).isZero();

        second.opens("/my/zh/register?show=proposed").follows("审查" + name).presses("确认不予登记");
        assertThat(second.sees("#state").innerText()).isEqualTo("不予登记");

        citizen.opens("/my/zh/organizations/application" + application);
        assertThat(citizen.sees("#standing").innerText())
                .contains(reason)
                .contains(BASIS)
                .contains("行政复议");
    }

    @Test
    void a_name_that_is_not_needed_is_given_up_and_free_for_others() {
        String name = Applicant.name();
        String check = "/names?kind=community-organization&region=" + Applicant.REGION + "&name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
        citizen.opens("/my/organizations" + check).presses("Reserve this name");
        assertThat(citizen.sees("#done").innerText()).contains(name);
        registrar.opens("/organizations" + check);
        assertThat(registrar.sees("main").innerText()).contains("Somebody has reserved it.");

        citizen.presses("Give up “" + name + "”");
        assertThat(citizen.sees("main").innerText()).doesNotContain(name);

        registrar.opens("/organizations" + check + "&given-up");
        assertThat(registrar.sees("#verdict").innerText()).isEqualTo("“" + name + "” is free");
    }

    @Test
    void a_change_waits_for_a_registrar_a_contest_is_settled_and_a_revocation_needs_two() {
        String name = Applicant.name();
        String reference = RegisterApi.registeredBefore(name, Applicant.today().getYear() - 3);
        String spare = RegisterApi.invites(reference);
        citizen.opens("/my/zh/organizations/join?token=" + RegisterApi.invites(reference))
                .presses("接受");
        citizen.opens("/my/zh/organizations/join?token=" + spare).presses("接受");
        assertThat(citizen.sees("#problem").innerText())
                .as("why, and not that the link is spent")
                .doesNotContain("失效");
        second.opens("/my/zh/register/organization?organization=" + reference).presses("生成链接");
        assertThat(second.sees("#problem").innerText()).startsWith("未能完成");
        files(reference, "change-of-purposes", "purposes", "教老人读书看报。", "");
        files(
                reference,
                "change-of-domicile",
                "address",
                "码头街九号",
                Applicant.today().plusDays(30).toString());
        registrar.opens("/my/register/filings");
        assertThat(registrar.sees(".dl-mine:has-text('" + name + "')").innerText())
                .contains("In the register now: To teach reading.");
        accepts("Change of purposes, " + name);
        accepts("Change of seat, " + name);
        takesBack(reference);

        contests(reference);
        isToldInChinese(reference);
        revokes(reference, name);

        citizen.opens("/zh/organizations/" + reference + "?revoked");
        assertThat(citizen.sees("#standing").innerText()).contains("登记已撤销");
        assertThat(citizen.sees("main").innerText()).contains("教老人读书看报。");
        assertThat(citizen.sees("#seat ~ p").innerText()).isEqualTo("3 Quay");
    }

    private void files(String reference, String kind, String field, String value, String day) {
        citizen.opens("/my/zh/organizations/filing?organization=" + reference + "&kind=" + kind);
        citizen.enters(field, value).enters("effectiveOn", day).presses("核对填写内容");
        citizen.presses("提交");
        assertThat(citizen.sees("#done").innerText()).isEqualTo("已提交，经登记人员审查后生效。");
    }

    private void accepts(String filing) {
        registrar.opens("/my/register/filings").presses("Accept: " + filing);
        assertThat(registrar.heading()).isEqualTo("Filings");
        assertThat(registrar.sees("main").innerText()).doesNotContain(filing);
    }

    /** Accepted, it waits for its day; until then it can be taken back. */
    private void takesBack(String reference) {
        citizen.opens("/zh/organizations/" + reference);
        assertThat(citizen.sees("#ahead ~ ul").innerText()).contains("住所变更");
        citizen.opens("/my/zh/organizations/filings?organization=" + reference).presses("撤回：住所变更");
        citizen.opens("/zh/organizations/" + reference + "?taken-back");
        assertThat(citizen.page().locator("#ahead").count()).isZero();
    }

    private void contests(String reference) {
        String statement = "本人从未同意担任职务 " + reference;
        String settlement = "已核实，登记簿中没有此人 " + reference;
        citizen.opens("/my/zh/organizations/contest?organization=" + reference);
        citizen.enters("person", "张三").enters("statement", statement).presses("提交给登记机关");
        assertThat(citizen.sees("#done").innerText()).isEqualTo("您的陈述已送达登记机关");

        second.opens("/my/zh/register/contests");
        Locator contest = second.page().locator("article", new Page.LocatorOptions().setHasText(statement));
        contest.locator("textarea").fill(settlement);
        contest.locator("button").click();
        assertThat(second.page()
                        .locator("article", new Page.LocatorOptions().setHasText(statement))
                        .count())
                .isZero();
        citizen.opens("/my/zh/organizations");
        assertThat(citizen.sees("#contested ~ ul").innerText()).contains(statement, settlement);
    }

    /** What the service says in English, at its field. */
    private void isToldInChinese(String reference) {
        second.opens("/my/zh/register/filing?organization=" + reference + "&kind=correction");
        second.page().selectOption("#field", "officer");
        second.enters("value", "无此人").enters("reason", "经核实").enters("legalBasis", BASIS);
        second.presses("核对填写内容").presses("提交");
        assertThat(second.sees("#value-error").innerText()).endsWith("须为登记簿所列负责人的姓名。");
    }

    private void revokes(String reference, String name) {
        registrar.opens("/my/register/filing?organization=" + reference + "&kind=revocation");
        registrar.enters("reason", "No activity for two years.").enters("legalBasis", BASIS);
        registrar.presses("Check what you entered").presses("File it");
        assertThat(registrar.sees("#done").innerText()).isEqualTo("Filed. It waits for a second registrar.");
        registrar.opens("/organizations/" + reference + "?proposed");
        assertThat(registrar.sees("#standing").innerText()).doesNotContain("evoked");

        second.opens("/my/zh/register/filings").presses("核准：" + name + "，撤销登记");
        assertThat(second.sees("main").innerText()).doesNotContain(name);
    }
}
