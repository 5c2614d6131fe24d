package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.http.Authorizer;
import io.github.melsdk.core.internal.http.Engine;
import io.github.melsdk.core.internal.http.EngineHolder;
import io.github.melsdk.core.internal.http.OAuthTokens;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.http.SignInTokens;
import io.github.melsdk.core.model.Attribution;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

/** Creates the services of a client from public values. */
public final class Services {

    private Services() {}

    /**
     * Describes a service without credentials.
     *
     * @throws IllegalArgumentException when the URL is not a plain http(s) URL
     */
    public static Service at(Transport transport, URI base) {
        return Service.at(engine(transport), base);
    }

    /**
     * Returns the folder of a file that has an address of its own: what a client of one feed is based on.
     *
     * @throws IllegalArgumentException when the address is not a plain http(s) URL, or holds a user name
     */
    public static URI folderOf(URI file) {
        if (file.getRawPath() == null || file.getRawUserInfo() != null || file.getRawAuthority() == null) {
            throw new IllegalArgumentException(
                    "The address of a feed starts with https:// (or http://), names a host and holds no user name");
        }
        String path = file.getRawPath();
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return URI.create(file.getScheme() + "://" + file.getRawAuthority() + folder);
    }

    /** Returns an origin that names the file where it names no address; what a query holds may be a key and is left out. */
    public static Attribution originOf(Attribution given, URI file) {
        return given.sourceUrl() == null
                ? given.withDataset(
                        given.datasetTitle(), file.getScheme() + "://" + file.getRawAuthority() + file.getRawPath())
                : given;
    }

    /** Returns the engine of a transport. */
    public static Engine engine(Transport transport) {
        if (transport instanceof EngineHolder holder) {
            return holder.engine();
        }
        throw new IllegalArgumentException("A transport comes from Transport.builder()");
    }

    /** Sends a key in a header, behind a prefix such as {@code "Apikey "} or nothing. */
    public static Authorizer header(String name, String prefix, ApiKey key) {
        return Authorizer.header(name, prefix, key::reveal);
    }

    /** Sends a bearer token obtained with client credentials (RFC 6749, section 4.4) from a token URL. */
    public static Authorizer clientCredentials(Transport transport, URI tokenUrl, OAuthClient client, String scope) {
        return OAuthTokens.clientCredentials(engine(transport), tokenUrl, client.id(), client::revealSecret, scope);
    }

    /** Sends a token in a header that is obtained by posting a key as a member of a JSON object to a token URL. */
    public static Authorizer exchangedKey(Transport transport, URI tokenUrl, String member, ApiKey key, String header) {
        return OAuthTokens.exchangedKey(engine(transport), tokenUrl, member, key::reveal, header);
    }

    /** Sends a bearer token that is obtained by posting the fields of a sign-in form; the account tells tokens apart. */
    public static Authorizer signIn(
            Transport transport, URI signIn, String account, Supplier<Map<String, String>> form) {
        return SignInTokens.bearer(engine(transport), signIn, account, form);
    }
}
