package io.github.melsdk.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Self-signed certificates for tests of TLS. Their private keys are published with this library: they protect nothing.
 */
public final class TestCertificates {
    /** Both key stores are public test material; their password is no secret. */
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final KeyStore keyStore;

    private TestCertificates(String resource) {
        try (InputStream in = TestCertificates.class.getResourceAsStream(resource)) {
            keyStore = KeyStore.getInstance("PKCS12");
            keyStore.load(Objects.requireNonNull(in, resource), PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot read the test certificate " + resource, e);
        }
    }

    /**
     * Returns a certificate for {@code localhost}, {@code 127.0.0.1} and {@code ::1}.
     *
     * @return the certificate
     */
    public static TestCertificates localhost() {
        return new TestCertificates("localhost.p12");
    }

    /**
     * Returns a certificate for {@code elsewhere.invalid}: the wrong host for every test server.
     *
     * @return the certificate
     */
    public static TestCertificates elsewhere() {
        return new TestCertificates("elsewhere.p12");
    }

    /**
     * Returns a context for servers, which show this certificate.
     *
     * @return a new context
     */
    public SSLContext serverContext() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keyStore, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot use the test certificate", e);
        }
    }

    /**
     * Returns a context for clients that trust this certificate and no other.
     *
     * @return a new context
     */
    public SSLContext clientContext() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trustManager()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot trust the test certificate", e);
        }
    }

    /**
     * Returns the trust manager of {@link #clientContext()}, which some HTTP libraries want beside the context.
     *
     * @return a new trust manager
     */
    public X509TrustManager trustManager() {
        try {
            Certificate certificate = keyStore.getCertificate(keyStore.aliases().nextElement());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("trusted", certificate);
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            return (X509TrustManager) factory.getTrustManagers()[0];
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Cannot trust the test certificate", e);
        }
    }
}
