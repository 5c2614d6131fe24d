package io.github.melsdk.core.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OriginTest {

    private final ManualTime time = new ManualTime();
    private final Origin origin = new Origin(time);

    @Test
    void an_outage_allows_twenty_retries() {
        assertThat(retries()).isEqualTo(20);
        assertThat(origin.takeRetry()).isFalse();
    }

    @Test
    void five_successes_pay_for_one_retry_and_the_budget_never_exceeds_its_size() {
        retries();
        for (int i = 0; i < 4; i++) {
            origin.succeeded();
        }
        assertThat(origin.takeRetry()).isFalse();
        origin.succeeded();
        assertThat(origin.takeRetry()).isTrue();

        for (int i = 0; i < 1_000; i++) {
            origin.succeeded();
        }
        assertThat(retries()).isEqualTo(20);
    }

    @Test
    void the_gate_is_open_at_first_and_opens_again_in_time() {
        assertThat(origin.gateWait()).isZero();

        origin.closeGate(Duration.ofSeconds(5));
        assertThat(origin.gateWait()).isEqualTo(Duration.ofSeconds(5));

        time.pass(Duration.ofSeconds(4));
        assertThat(origin.gateWait()).isEqualTo(Duration.ofSeconds(1));
        time.pass(Duration.ofSeconds(2));
        assertThat(origin.gateWait()).isZero();
    }

    @Test
    void a_shorter_wait_does_not_open_the_gate_earlier() {
        origin.closeGate(Duration.ofSeconds(30));
        origin.closeGate(Duration.ofSeconds(1));

        assertThat(origin.gateWait()).isEqualTo(Duration.ofSeconds(30));
    }

    private int retries() {
        int count = 0;
        while (count < 1_000 && origin.takeRetry()) {
            count++;
        }
        return count;
    }
}
