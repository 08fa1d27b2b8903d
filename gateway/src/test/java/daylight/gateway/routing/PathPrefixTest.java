package daylight.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathPrefixTest {
    @Test
    void coversItselfAndWhatLiesBelow() {
        PathPrefix report = PathPrefix.of("/report");

        assertThat(report.covers("/report")).isTrue();
        assertThat(report.covers("/report/page.js")).isTrue();
        assertThat(report.covers("/report.html")).isTrue();
        assertThat(report.covers("/reports")).isFalse();
        assertThat(report.covers("/")).isFalse();
        assertThat(PathPrefix.of("/").covers("/anything")).isTrue();
    }

    @Test
    void aStarIsOneSegmentWhateverItIs() {
        PathPrefix attachments = PathPrefix.of("/api/organizations/*/*/attachments");

        assertThat(attachments.covers("/api/organizations/applications/7/attachments"))
                .isTrue();
        assertThat(attachments.covers("/api/organizations/filings/x-y/attachments/9"))
                .isTrue();
        assertThat(attachments.covers("/api/organizations/applications/7")).isFalse();
        assertThat(attachments.covers("/api/organizations/applications/7/attachmentsX"))
                .isFalse();
        assertThat(attachments.covers("/api/organizations/applications/7/8/attachments"))
                .isFalse();
        assertThat(attachments.covers("/api/organizations//7/attachments")).isFalse();
        assertThat(PathPrefix.of("/a/*").covers("/a/")).isFalse();
        assertThat(PathPrefix.of("/a/*").covers("/a/b")).isTrue();
    }
}
