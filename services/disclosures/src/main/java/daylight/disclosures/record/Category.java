package daylight.disclosures.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What governments must disclose of their own accord: Article 20 of China's Regulations on Open Government Information (State Council Decree 711, in force since
 * 15 May 2019), item by item, and what agencies of other countries publish under the same heads.
 */
public enum Category {
    POLICY_DOCUMENTS("policy-documents", "Policy documents", "政策文件", "20(1)"),
    PLANS("plans", "Plans", "规划计划", "20(3)"),
    BUDGETS_AND_ACCOUNTS("budgets-and-accounts", "Budgets and accounts", "预算决算", "20(7)"),
    FEES("fees", "Fees and charges", "行政事业性收费", "20(8)"),
    PROCUREMENT("procurement", "Procurement", "政府采购", "20(9)"),
    LICENCES("licences", "Licences and permits", "行政许可", "20(5)"),
    PENALTIES("penalties", "Penalties and enforcement", "行政处罚和行政强制", "20(6)"),
    MAJOR_PROJECTS("major-projects", "Major construction projects", "重大建设项目", "20(10)"),
    WELFARE("welfare", "Welfare and public services", "民生政策", "20(11)"),
    EMERGENCIES("emergencies", "Emergencies and safety", "突发公共事件", "20(12)"),
    PERSONNEL("personnel", "Recruitment of civil servants", "公务员招考", "20(14)"),
    AGENCY_PROFILE("agency-profile", "Agency profile", "机构职能", "20(2)"),
    STATISTICS("statistics", "Statistics", "统计信息", "20(4)"),
    INSPECTIONS("inspections", "Inspections", "监督检查", "20(13)"),
    OTHER("other", "Other", "其他", "20(15)");

    private static final Map<String, Category> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Category::code, Function.identity()));

    private final String code;
    private final String english;
    private final String chinese;
    private final String article20;

    Category(String code, String english, String chinese, String article20) {
        this.code = code;
        this.english = english;
        this.chinese = chinese;
        this.article20 = article20;
    }

    /** The category of a code, as it stands in requests and URLs. */
    public static Optional<Category> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public String code() {
        return code;
    }

    public String english() {
        return english;
    }

    public String chinese() {
        return chinese;
    }

    /** The item of Article 20, such as {@code 20(7)}. */
    public String article20() {
        return article20;
    }
}
