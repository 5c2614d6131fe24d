package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    record Titled(@JsonProperty("title") LocalizedText title) {}

    private final ObjectMapper json = new ObjectMapper();

    private LocalizedText text(String wire) throws Exception {
        return json.readValue("{\"title\": " + wire + "}", Titled.class).title();
    }

    @Test
    void in_prefers_the_exact_language() throws Exception {
        LocalizedText title = text("{\"nl\": \"Rommelmarkt\", \"en\": \"Flea market\", \"fr\": \"Braderie\"}");
        assertThat(title.in(Locale.ENGLISH)).isEqualTo("Flea market");
        assertThat(title.in(Locale.UK)).isEqualTo("Flea market");
        assertThat(title.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("Rommelmarkt");
    }

    @Test
    void in_falls_back_to_french_then_english_then_the_first() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nl", "Rommelmarkt");
        assertThat(LocalizedText.of(texts).in(Locale.GERMAN)).isEqualTo("Rommelmarkt");
        texts.put("en", "Flea market");
        assertThat(LocalizedText.of(texts).in(Locale.GERMAN)).isEqualTo("Flea market");
        texts.put("fr", "Braderie");
        assertThat(LocalizedText.of(texts).in(Locale.GERMAN)).isEqualTo("Braderie");
        assertThat(LocalizedText.of(texts).in(Locale.ROOT)).isEqualTo("Braderie");
    }

    @Test
    void in_passes_over_blank_texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", " ");
        texts.put("fr", "");
        texts.put("de", "Trödelmarkt");
        assertThat(LocalizedText.of(texts).in(Locale.ENGLISH)).isEqualTo("Trödelmarkt");
        assertThat(LocalizedText.of(texts).get("en")).contains(" ");
    }

    @Test
    void in_finds_variants_in_any_spelling_and_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            LocalizedText title = LocalizedText.of(Map.of("pt_BR", "Feira"));
            assertThat(title.in(Locale.forLanguageTag("pt-BR"))).isEqualTo("Feira");
            assertThat(title.in(Locale.forLanguageTag("pt"))).isEqualTo("Feira");
            assertThat(LocalizedText.of("IT", "Mercatino").get("it")).contains("Mercatino");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_plain_string_has_no_language() throws Exception {
        LocalizedText title = text("\"Braderie\"");
        assertThat(title).isEqualTo(LocalizedText.undetermined("Braderie"));
        assertThat(title.languages()).containsExactly("und");
        assertThat(title.in(Locale.FRENCH)).isEqualTo("Braderie");
        assertThat(json.writeValueAsString(new Titled(title))).isEqualTo("{\"title\":\"Braderie\"}");
    }

    @Test
    void a_map_keeps_its_order_and_drops_nulls() throws Exception {
        LocalizedText title = text("{\"nl\": \"a\", \"fr\": null, \"de\": {\"x\": 1}, \"en\": \"b\"}");
        assertThat(title.languages()).containsExactly("nl", "en");
        assertThat(title.get("fr")).isEmpty();
        assertThat(json.writeValueAsString(title)).isEqualTo("{\"nl\":\"a\",\"en\":\"b\"}");
    }

    @Test
    void a_list_is_joined() throws Exception {
        assertThat(text("{\"fr\": [\"marché\", null, \"vélo\"], \"en\": []}").asMap())
                .isEqualTo(Map.of("fr", "marché, vélo"));
        assertThat(text("2026").in(Locale.FRENCH)).isEqualTo("2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"fr\": null}", "{\"fr\": []}", "\"\"", "{\"fr\": \" \"}"})
    void nothing_to_read_is_empty(String wire) throws Exception {
        assertThat(text(wire).isEmpty()).isTrue();
        assertThat(text(wire).in(Locale.FRENCH)).isBlank();
    }

    @Test
    void the_text_survives_encoding() throws Exception {
        LocalizedText title = LocalizedText.of("fr", "Fête de l'œuvre");
        assertThat(json.readValue(json.writeValueAsString(title), LocalizedText.class))
                .isEqualTo(title);
    }
}
