package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.testing.FaultServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.Dns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calls that end before they have a connection. */
class EndedWhileConnectingTest {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATE = Duration.ofMillis(1_400);

    @Test
    @DisplayName("A4 r interrupted while connecting")
    void an_interrupt_ends_connecting_with_our_exception_and_the_flag_set() throws InterruptedException {
        try (Lab lab = Lab.serving(Lab.page()).on(FaultServer.neverAccepting())) {
            interruptedSoon(lab);
            lab.saw(0);
        }
    }

    @Test
    @DisplayName("A4 r interrupted while the name service is silent")
    void an_interrupt_ends_a_name_look_up() throws InterruptedException {
        SilentDns dns = new SilentDns();
        try (Lab lab = Lab.serving(Lab.page())
                .http(h -> h.dns(dns))
                .baseUrl("http://braderie.test")
                .open()) {
            interruptedSoon(lab);
            lab.saw(0);
        } finally {
            dns.release.countDown();
        }
    }

    @Test
    @DisplayName("A1 r the deadline ends a name look-up")
    void the_deadline_ends_a_name_look_up() {
        SilentDns dns = new SilentDns();
        try (Lab lab = Lab.serving(Lab.page())
                .http(h -> h.dns(dns))
                .transport(t -> t.callTimeout(SOON))
                .baseUrl("http://braderie.test")
                .open()) {
            lab.run(Shape.READ).failed(Reason.TIMEOUT, RequestSent.NO).took(LATE);
            lab.saw(0);
        } finally {
            dns.release.countDown();
        }
    }

    private static void interruptedSoon(Lab lab) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try {
            Thread caller = Thread.currentThread();
            Future<?> alarm = timer.schedule(caller::interrupt, SOON.toMillis(), TimeUnit.MILLISECONDS);
            Outcome outcome = lab.run(Shape.READ);
            assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
            assertThat(alarm).succeedsWithin(LATE);
            outcome.failed(Reason.INTERRUPTED, RequestSent.NO).attempts(1).took(LATE);
        } finally {
            timer.shutdownNow();
        }
    }

    private static final class SilentDns implements Dns {
        private final CountDownLatch release = new CountDownLatch(1);

        @Override
        public List<InetAddress> lookup(String hostname) throws UnknownHostException {
            try {
                release.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(hostname);
        }
    }
}
