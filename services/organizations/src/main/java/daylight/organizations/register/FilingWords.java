package daylight.organizations.register;

/**
 * What a filing is called in a notice.
 *
 * @param penalty whether the notice belongs with penalties
 */
record FilingWords(String english, String chinese, boolean penalty) {
    static FilingWords of(FilingKind kind) {
        return switch (kind) {
            case REGISTRATION -> act("Registration of an organization", "社会组织准予登记");
            case CHANGE_OF_NAME -> act("Change of name", "名称变更登记");
            case CHANGE_OF_DOMICILE -> act("Change of seat", "住所变更登记");
            case CHANGE_OF_PURPOSES -> act("Change of purposes", "宗旨和业务范围变更登记");
            case CHANGE_OF_OFFICERS -> act("Change of officers", "负责人变更备案");
            case CHANGE_OF_FUNDS -> act("Change of funds", "注册资金变更登记");
            case CHANGE_OF_GOVERNING_DOCUMENT -> act("Change of the governing document", "章程核准");
            case ANNUAL_REPORT -> act("Annual report", "年度工作报告");
            case DISSOLUTION -> act("Dissolution: liquidation begins", "注销：开始清算");
            case LIQUIDATION_STEP -> act("Step of the liquidation", "清算进展");
            case END_OF_LIQUIDATION -> act("End of the liquidation: the organization is dissolved", "清算结束，准予注销登记");
            case WARNING -> measure("Warning", "警告");
            case ABNORMAL_LISTING -> measure("Entry in the list of abnormal operations", "列入活动异常名录");
            case ABNORMAL_REMOVAL -> measure("Removal from the list of abnormal operations", "移出活动异常名录");
            case SUSPENSION -> measure("Suspension", "限期停止活动");
            case END_OF_SUSPENSION -> measure("End of suspension", "恢复活动");
            case REVOCATION -> measure("Revocation of the registration", "撤销登记");
            case RESTORATION -> act("Restoration to the register", "恢复登记");
            case CORRECTION -> act("Correction of the register", "登记事项更正");
            case MERGER -> act("Merger into another organization", "合并注销登记");
        };
    }

    static String chinese(OrganizationState state) {
        return switch (state) {
            case REGISTERED -> "正常";
            case SUSPENDED -> "停止活动";
            case LIQUIDATING -> "清算中";
            case DISSOLVED -> "已注销";
            case REVOKED -> "已撤销";
        };
    }

    private static FilingWords act(String english, String chinese) {
        return new FilingWords(english, chinese, false);
    }

    private static FilingWords measure(String english, String chinese) {
        return new FilingWords(english, chinese, true);
    }
}
