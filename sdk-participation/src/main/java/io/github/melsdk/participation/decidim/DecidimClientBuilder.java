package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.graphql.GraphQlErrors;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.spi.Quota;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds a {@link DecidimClient}. Not thread-safe. */
public final class DecidimClientBuilder {

    private static final int USUAL_REQUESTS_PER_MINUTE = 60;

    private static final int PERIODS_PER_MINUTE = 6;

    private final URI site;
    private String apiPath = "/api";
    private int requestsPerMinute = USUAL_REQUESTS_PER_MINUTE;
    private @Nullable Transport transport;
    private @Nullable Supplier<Map<String, String>> form;
    private @Nullable ApiKey userToken;
    private @Nullable String audience;
    private String account = "";

    DecidimClientBuilder(URI site) {
        this.site = Objects.requireNonNull(site, "site");
    }

    /**
     * Sets the transport, to share it with other clients.
     *
     * @param value a new one with default settings by default
     * @return this
     */
    public DecidimClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the path of the API, for platforms that are mounted under a folder.
     *
     * @param value begins with {@code /}; {@code /api} by default
     * @return this
     * @throws IllegalArgumentException when it does not begin with {@code /}
     */
    public DecidimClientBuilder apiPath(String value) {
        if (!value.startsWith("/")) {
            throw new IllegalArgumentException("The path of the API begins with '/', not " + value);
        }
        apiPath = value;
        return this;
    }

    /**
     * Sets how many requests are sent per minute at most. Platforms allow 100 from one address, for people and programs
     * together, unless their operator says otherwise.
     *
     * @param requests at least 1; 60 by default
     * @return this
     * @throws IllegalArgumentException when it is less than 1
     */
    public DecidimClientBuilder requestsPerMinute(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("At least 1 request per minute is sent, not " + requests);
        }
        requestsPerMinute = requests;
        return this;
    }

    /**
     * Signs in with API credentials, which an administrator makes from 0.31 on. The token is asked for when it is needed and
     * renewed when it ends.
     *
     * @param credentials key and secret
     * @return this
     */
    public DecidimClientBuilder apiCredentials(OAuthClient credentials) {
        Objects.requireNonNull(credentials, "credentials");
        account = credentials.id();
        form = () -> Map.of("api_user[key]", credentials.id(), "api_user[secret]", credentials.revealSecret());
        userToken = null;
        return this;
    }

    /**
     * Signs in as a person through the module {@code decidim-apiauth}, which some platforms before 0.31 have.
     *
     * @param email e-mail address of the account
     * @param password its password
     * @return this
     * @throws IllegalArgumentException when the address is blank
     */
    public DecidimClientBuilder account(String email, ApiKey password) {
        if (email.isBlank()) {
            throw new IllegalArgumentException("The e-mail address of an account is not blank");
        }
        Objects.requireNonNull(password, "password");
        account = email;
        form = () -> Map.of("user[email]", email, "user[password]", password.reveal());
        userToken = null;
        return this;
    }

    /**
     * Acts for a person with an access token of {@link DecidimSignIn}; from 0.31 on.
     *
     * @param accessToken the token
     * @param clientId identifier of the application that it was made for, sent as {@code X-Jwt-Aud}
     * @return this
     */
    public DecidimClientBuilder userToken(ApiKey accessToken, String clientId) {
        userToken = Objects.requireNonNull(accessToken, "accessToken");
        audience = Objects.requireNonNull(clientId, "clientId");
        form = null;
        return this;
    }

    /**
     * Builds the client. No connection is opened.
     *
     * @return a new client
     * @throws IllegalArgumentException when the address is not a plain http(s) one
     */
    public DecidimClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        Service service = Services.at(shared, site)
                .reportingErrorsAs(GraphQlErrors.reader())
                .within(List.of(quota()));
        Target target = new Target(site, apiPath, userToken == null ? null : audience);
        return new DefaultDecidimClient(authorized(service, shared), target, new ServerProbe());
    }

    private Service authorized(Service service, Transport shared) {
        if (userToken != null) {
            return service.authorizedBy(Services.header("Authorization", "Bearer ", userToken));
        }
        if (form == null) {
            return service;
        }
        URI signIn = URI.create(site.toString().replaceAll("/$", "") + apiPath + "/sign_in");
        return service.authorizedBy(Services.signIn(shared, signIn, account, form));
    }

    /** Short periods, so that a long list waits often and briefly and no call waits longer than it may last. */
    private Quota quota() {
        int permits = Math.max(1, requestsPerMinute / PERIODS_PER_MINUTE);
        Duration period = Duration.ofMinutes(1).multipliedBy(permits).dividedBy(requestsPerMinute);
        return new Quota("decidim/" + site.getAuthority(), permits, period);
    }
}
