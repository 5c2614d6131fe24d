package io.github.melsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpLibraryTest {

    private static URL copy(String archive) throws MalformedURLException {
        return URI.create("jar:file:/app/lib/" + archive + "!/okhttp3/OkHttpClient.class")
                .toURL();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.11.0", "4.9.3", "3.14.9", "3 or older", "2.7"})
    void a_version_below_4_12_is_too_old_and_the_message_says_what_to_do(String version) {
        assertThat(HttpLibrary.tooOld(version)).contains(version, "4.12", "okhttp-jvm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.12.0", "4.12.1", "5.0.0-alpha.14", "5.5.1", "6.0", "", "unknown", "x.y", "."})
    void other_versions_will_do(String version) {
        assertThat(HttpLibrary.tooOld(version)).isNull();
    }

    @Test
    void two_archives_are_named() throws MalformedURLException {
        assertThat(HttpLibrary.mixed(List.of(copy("okhttp-jvm-5.5.1.jar"), copy("okhttp-4.12.0.jar")), "4.12.0"))
                .contains("okhttp-4.12.0.jar and okhttp-jvm-5.5.1.jar", "version 4.12.0");
    }

    @Test
    void one_archive_is_as_it_should_be() throws MalformedURLException {
        assertThat(HttpLibrary.mixed(List.of(copy("okhttp-jvm-5.5.1.jar"), copy("okhttp-jvm-5.5.1.jar")), "5.5.1"))
                .isNull();
        assertThat(HttpLibrary.mixed(List.of(), "5.5.1")).isNull();
        assertThatCode(HttpLibrary::check).doesNotThrowAnyException();
    }
}
