package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Starts the servers of Debian's packages {@code qgis-server} and {@code mapserver-bin} on the loopback interface. */
final class RealServers {

    static final Path QGIS = Path.of("/usr/bin/qgis_mapserver");
    static final Path MAPSERVER = Path.of("/usr/bin/mapserv");

    private RealServers() {}

    /** A running server. */
    interface Running extends AutoCloseable {
        URI landingPage();

        @Override
        void close();
    }

    /** Starts a QGIS Server, which brings a development server of its own, and waits until it answers. */
    static Running qgis(Path directory, String geoJson) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("comptages.geojson"), geoJson);
        Files.writeString(directory.resolve("lille.qgs"), resource("lille.qgs"));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                QGIS.toString(), "-p", directory.resolve("lille.qgs").toString(), "127.0.0.1:" + port);
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("qgis.log").toFile());
        Process process = builder.start();
        URI base = URI.create("http://127.0.0.1:" + port + "/wfs3");
        awaitAnswer(process, base, directory.resolve("qgis.log"));
        return new Running() {
            @Override
            public URI landingPage() {
                return base;
            }

            @Override
            public void close() {
                process.destroyForcibly();
            }
        };
    }

    private static void awaitAnswer(Process process, URI base, Path log) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + "/conformance")).build();
        for (int attempt = 0; attempt < 300; attempt++) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IOException("QGIS Server ended: " + Files.readString(log));
            }
        }
        process.destroyForcibly();
        throw new IOException("QGIS Server did not answer in time: " + Files.readString(log));
    }

    /** Starts a server that runs MapServer's CGI program for each request. */
    static Running mapServer(Path directory, String geoJson) throws IOException {
        Files.writeString(directory.resolve("comptages.geojson"), geoJson);
        FaultServer bridge = FaultServer.start((request, exchange) -> cgi(directory, request, exchange));
        Files.writeString(directory.resolve("lille.map"), resource("lille.map").replace("@ADDRESS@", bridge.baseUrl()));
        Files.writeString(directory.resolve("mapserver.conf"), """
                CONFIG
                  ENV
                    MS_MAP_PATTERN "."
                  END
                  MAPS
                    lille "%s"
                  END
                END
                """.formatted(directory.resolve("lille.map")));
        return new Running() {
            @Override
            public URI landingPage() {
                return URI.create(bridge.baseUrl() + "/lille/ogcapi");
            }

            @Override
            public void close() {
                bridge.close();
            }
        };
    }

    private static void cgi(Path directory, RecordedRequest request, Exchange exchange) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(MAPSERVER.toString());
        builder.redirectError(directory.resolve("mapserver.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "MAPSERVER_CONFIG_FILE",
                        directory.resolve("mapserver.conf").toString(),
                        "REQUEST_METHOD",
                        "GET",
                        "SCRIPT_NAME",
                        "",
                        "HTTP_ACCEPT",
                        request.header("Accept").orElse("*/*"),
                        "PATH_INFO",
                        request.path(),
                        "QUERY_STRING",
                        Objects.toString(request.query(), ""),
                        "SERVER_NAME",
                        "127.0.0.1",
                        "SERVER_PORT",
                        "80"));
        Process process = builder.start();
        process.getOutputStream().close();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = answer.indexOf("\r\n\r\n");
        String head = answer.substring(0, Math.max(0, end));
        int status = Integer.parseInt(header(head, "Status", "200").substring(0, 3));
        exchange.respond(status, header(head, "Content-Type", "text/plain"), answer.substring(end + 4));
    }

    private static String header(String head, String name, String absent) {
        return Arrays.stream(head.split("\r\n", -1))
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(absent);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = RealServers.class.getResourceAsStream("/ogc-servers/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
