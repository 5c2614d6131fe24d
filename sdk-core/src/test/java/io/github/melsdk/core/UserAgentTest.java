package io.github.melsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UserAgentTest {

    @Test
    void names_the_sdk_the_runtime_and_the_application() {
        String java = "(java/" + Runtime.version().feature() + ")";
        assertThat(UserAgent.of("")).matches("mel-sdk/[^ ]+ \\(java/\\d+\\)").endsWith(java);
        assertThat(UserAgent.of("  velo-lillois/2.1 ")).endsWith(java + " velo-lillois/2.1");
        assertThat(UserAgent.of("")).doesNotContain("unknown", "${");
    }

    @Test
    void an_application_has_at_most_64_characters() {
        assertThat(Transport.builder().userAgent("x".repeat(64))).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transport.builder().userAgent("x".repeat(65)));
    }
}
