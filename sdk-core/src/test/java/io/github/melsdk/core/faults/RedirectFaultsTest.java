package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import io.github.melsdk.testing.TestCertificates;
import java.util.List;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects: followed on reads within the origin, and by downloads without anything that is the caller's. */
class RedirectFaultsTest {

    private static final Endpoint<Object> FILE =
            Endpoint.get("faults.file", "/file", Decoders.json(Object.class)).asDownload();

    @ParameterizedTest(name = "R-01 r 302 same origin, {0}")
    @ValueSource(strings = {"absolute", "relative", "path"})
    void redirects_within_the_origin_are_followed(String kind) {
        FaultServer.Handler moved = (request, x) -> {
            String base = "http://" + request.header("Host").orElseThrow();
            switch (request.path()) {
                case "/events" ->
                    redirect(kind.equals("absolute") ? base + "/new" : kind.equals("relative") ? "new" : "/new", 302)
                            .handle(request, x);
                default -> x.json(Lab.PAGE_JSON);
            }
        };
        try (Lab lab = Lab.serving(moved).open()) {
            lab.run(Shape.READ, lab.withKey()).isOk();
            lab.saw(2);
            assertThat(lab.server().requests().get(1).path()).isEqualTo("/new");
            assertThat(lab.server().requests().get(1).header("X-Api-Key")).contains("key-of-the-lab");
        }
    }

    @ParameterizedTest(name = "R-02 {0} 301, 302, 303 on a write")
    @EnumSource(names = {"WRITE", "TOKEN"})
    void writes_and_token_requests_follow_nothing(Shape shape) {
        for (int status : List.of(301, 302, 303)) {
            FaultServer.Handler moved = redirect("/elsewhere", status);
            try (Lab lab = Lab.serving(shape == Shape.TOKEN ? Lab.tokenOr(moved, Lab.page()) : moved)
                    .open()) {
                lab.run(shape)
                        .failed(ApiException.class, status)
                        .says("redirects to http://127.0.0.1", "base URL")
                        .sent(RequestSent.YES);
                lab.saw(1);
            }
        }
    }

    @ParameterizedTest(name = "R-03 w {0} on a write, same origin")
    @ValueSource(ints = {307, 308})
    void writes_do_not_follow_redirects_that_keep_the_method(int status) {
        try (Lab lab = Lab.serving(redirect("/elsewhere", status)).open()) {
            lab.run(Shape.WRITE)
                    .failed(ApiException.class, status)
                    .says("not followed")
                    .attempts(1);
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("R-04 r 302 to another origin")
    void other_origins_see_nothing() {
        try (FaultServer other = FaultServer.start(Lab.page());
                Lab lab =
                        Lab.serving(redirect(other.baseUrl() + "/events", 302)).open()) {
            lab.run(Shape.READ, lab.withKey())
                    .failed(Reason.REDIRECT, RequestSent.YES)
                    .says("another origin", "base URL")
                    .attempts(1);
            lab.saw(1);
            assertThat(other.connections()).isZero();
        }
    }

    @Test
    @DisplayName("R-05 e download redirected to another origin")
    void a_download_leaves_everything_at_home() {
        CookieJar jar = new CookieJar() {
            @Override
            public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

            @Override
            public List<Cookie> loadForRequest(HttpUrl url) {
                return List.of(new Cookie.Builder()
                        .name("session")
                        .value("of-the-application")
                        .domain(url.host())
                        .build());
            }
        };
        try (FaultServer other = FaultServer.start((request, x) -> x.json("[{\"id\":1}]"));
                Lab lab = Lab.serving(redirect(other.baseUrl() + "/bucket/file?sig=1", 302))
                        .http(h -> h.cookieJar(jar))
                        .open()) {
            lab.run(() -> lab.withKey()
                            .call(
                                    FILE,
                                    Arguments.none().header("X-Custom", "mine").header("Accept-Language", "fr")))
                    .isOk("[{id=1}]");
            lab.saw(1);
            RecordedRequest home = lab.server().requests().get(0);
            assertThat(home.headers()).containsKeys("X-Api-Key", "X-Custom", "Cookie");
            assertThat(other.requests()).hasSize(1);
            assertThat(other.requests().get(0).headers().keySet().stream().map(String::toLowerCase))
                    .containsOnly("host", "connection", "accept-encoding", "user-agent", "accept");
        }
    }

    @Test
    @DisplayName("R-06 r https to http")
    void security_is_never_lowered() {
        TestCertificates certificates = TestCertificates.localhost();
        try (FaultServer plain = FaultServer.start(Lab.page())) {
            for (Endpoint<Object> endpoint : List.of(Lab.PAGE, FILE)) {
                String target = "http://localhost:" + plain.port() + "/events";
                try (Lab lab = Lab.serving(Lab.page())
                        .http(h -> ConnectFaultsTest.trusting(h, certificates))
                        .on(FaultServer.tls(certificates.serverContext(), redirect(target, 302)))) {
                    lab.run(() -> lab.service().call(endpoint, Arguments.none()))
                            .failed(Reason.REDIRECT, RequestSent.YES)
                            .attempts(1);
                    lab.saw(1);
                }
            }
            assertThat(plain.connections()).isZero();
        }
    }

    @Test
    @DisplayName("R-07 r loop")
    void loops_end_after_five_redirects() {
        try (Lab lab = Lab.serving(redirect("/events", 302)).open()) {
            lab.run(Shape.READ)
                    .failed(Reason.REDIRECT, RequestSent.YES)
                    .says("more than 5 times")
                    .attempts(6);
            lab.saw(6);
        }
    }

    @Test
    @DisplayName("R-08 g 302 to a sign-in page")
    void a_private_instance_says_that_it_needs_a_login() {
        try (Lab lab = Lab.serving(redirect("/users/sign_in", 302)).open()) {
            lab.run(Shape.QUERY)
                    .failed(AuthenticationException.class, 302)
                    .says("needs a login")
                    .attempts(1);
            lab.saw(1);
        }
    }

    @ParameterizedTest(name = "R-04 r unreadable target [{0}]")
    @ValueSource(strings = {"ftp://x.invalid/", "http://", "javascript:alert(1)", "https://user:pw@x.invalid/"})
    void targets_that_cannot_be_read_are_refused(String location) {
        try (Lab lab = Lab.serving(redirect(location, 302)).open()) {
            lab.run(Shape.READ)
                    .failed(Reason.REDIRECT, RequestSent.YES)
                    .saysNot("pw")
                    .attempts(1);
            lab.saw(1);
        }
    }

    private static FaultServer.Handler redirect(String location, int status) {
        return (request, x) -> x.respond(status, "text/html", "<html>moved</html>", "Location", location);
    }
}
