package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.WRITE_DATES_WITH_ZONE_ID)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Stream<Object> values() {
        GeoPoint point = GeoPoint.of(50.6366, 3.0635);
        Attribution attribution = Attribution.of("Ville de Lille", Licence.ODBL_1_0)
                .withLastUpdate(Instant.parse("2026-06-01T10:00:00Z"));
        Address address = new Address("1 place du Théâtre", "59800", "Lille", "59350", "FR");
        return Stream.of(
                point,
                BoundingBox.of(50.5, 2.7, 50.8, 3.3),
                Distance.metres(12.5),
                address,
                new Contact("Accueil", "accueil@example.org", null, "https://example.org"),
                new Image("//cdn.example.org/a b.jpg", 700, null, "Studio", List.of(new Image.Size("full", "f", 1, 2))),
                Licence.parse("acte d'engagement"),
                attribution,
                new Money(new BigDecimal("12.50"), java.util.Currency.getInstance("EUR")),
                TimeSlot.of(
                        OffsetDateTime.parse("2026-06-01T10:00:00+02:00"),
                        OffsetDateTime.parse("2026-06-01T12:00:00+02:00")),
                DateRange.ofDay(LocalDate.of(2026, 10, 25), ZoneId.of("Europe/Paris")),
                new Place(
                        "p1",
                        LocalizedText.of("fr", "Opéra"),
                        "salle",
                        point,
                        address,
                        null,
                        attribution,
                        Map.of("jauge", 1100)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_survives_encoding_and_strict_decoding(Object value) throws Exception {
        assertThat(JSON.readValue(JSON.writeValueAsString(value), value.getClass()))
                .isEqualTo(value);
    }

    @Test
    void every_record_component_names_its_json_property() {
        Stream<Class<?>> records = Stream.concat(values().map(Object::getClass), Stream.of(Image.Size.class));
        records.filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .forEach(component -> {
                    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
                    assertThat(property).as("%s", component).isNotNull();
                    assertThat(property.value()).isEqualTo(component.getName());
                });
    }

    @Test
    void a_place_with_only_an_id_is_decoded() throws Exception {
        Place place = JSON.readValue("{\"id\": \"p2\"}", Place.class);
        assertThat(place).isEqualTo(Place.of("p2", LocalizedText.empty(), null, Attribution.unknown()));
        assertThat(place.location()).isEmpty();
        assertThat(place.extras()).isEmpty();
    }

    @Test
    void collections_are_copied_and_cleaned() {
        List<Image.Size> sizes = new ArrayList<>(Arrays.asList(new Image.Size("s", "u", null, null), null));
        Image image = new Image("u", null, null, null, sizes);
        Map<String, Object> extras = new HashMap<>(Map.of("a", 1));
        Place place = new Place("p", null, null, null, null, null, null, extras);
        sizes.clear();
        extras.clear();
        assertThat(image.sizes()).hasSize(1);
        assertThat(place.extras()).containsEntry("a", 1);
        assertThat(place.extra("a", String.class)).contains("1");
        assertThat(Image.of("u")).isEqualTo(new Image("u", null, null, null, null));
    }

    @Test
    void money_in_euros_has_its_currency() {
        assertThat(Money.euros(BigDecimal.TEN).currency().getCurrencyCode()).isEqualTo("EUR");
    }
}
