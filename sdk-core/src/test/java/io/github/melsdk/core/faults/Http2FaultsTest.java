package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.TestCertificates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Servers whose HTTP/2 is broken while their HTTP/1.1 is not. */
class Http2FaultsTest {

    private static final TestCertificates CERTIFICATES = TestCertificates.localhost();

    @Test
    @DisplayName("A5 r HTTP/2 broken: read over HTTP/1.1, and straight so afterwards")
    void a_read_falls_back_and_the_origin_is_remembered() {
        try (Lab lab = Lab.serving(Lab.page())
                .http(h -> ConnectFaultsTest.trusting(h, CERTIFICATES))
                .on(FaultServer.garbageHttp2(CERTIFICATES.serverContext(), Lab::answerWell))) {
            lab.run(Shape.READ).isOk();
            lab.saw(1).sawConnections(2);
            assertThat(lab.time().waits()).isEmpty();

            lab.run(Shape.READ).isOk();
            lab.run(Shape.WRITE).isOk();
            lab.saw(3).sawConnections(2);
        }
    }

    @Test
    @DisplayName("A5 w HTTP/2 broken: a write is not sent again")
    void a_write_does_not_fall_back() {
        try (Lab lab = Lab.serving(Lab.page())
                .http(h -> ConnectFaultsTest.trusting(h, CERTIFICATES))
                .on(FaultServer.garbageHttp2(CERTIFICATES.serverContext(), Lab::answerWell))) {
            lab.run(Shape.WRITE).attempts(1);
            lab.saw(0).sawConnections(1);
        }
    }
}
