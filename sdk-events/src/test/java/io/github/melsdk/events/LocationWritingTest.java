package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.testing.RecordedRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LocationWritingTest {

    private static final GeoPoint HERE = GeoPoint.of(50.6300, 3.0600);

    private static LocationDraft place(Consumer<LocationDraftBuilder> more) {
        return LocationDraft.of(l -> {
            l.name("Salle des Fêtes")
                    .address("1 rue du Bal, 59000 Lille")
                    .country("FR")
                    .at(HERE);
            more.accept(l);
        });
    }

    @Test
    void a_location_is_created_replaced_changed_and_deleted() {
        try (Writers at = new Writers()) {
            Location created = at.writer.createLocation(
                    Writers.MEL,
                    place(l -> l.description("fr", "Grande salle")
                            .commune("Lille")
                            .insee("59350")
                            .verified(true)));
            long uid = created.uid();
            assertThat(created.name()).isEqualTo("Salle des Fêtes");
            assertThat(created.location()).contains(HERE);
            assertThat(created.city()).isNull();
            assertThat(created.commune()).contains("Lille");

            at.writer.updateLocation(Writers.MEL, uid, place(l -> l.name("Salle Mozart")));
            Location changed = at.writer.patchLocation(
                    Writers.MEL, uid, LocationDraft.of(l -> l.website("https://salle.exemple.fr")));
            assertThat(changed.name()).isEqualTo("Salle Mozart");
            assertThat(changed.website()).isEqualTo("https://salle.exemple.fr");
            assertThat(at.writer.deleteLocation(Writers.MEL, LocationKey.uid(uid)))
                    .isPresent();
            assertThat(at.reader.findLocation(Writers.MEL, LocationKey.uid(uid)))
                    .isEmpty();

            List<RecordedRequest> writes = at.writes();
            assertThat(writes)
                    .extracting(request ->
                            request.method() + " " + request.target().substring("/v2/agendas/89904399".length()))
                    .containsExactly(
                            "POST /locations",
                            "POST /locations/" + uid,
                            "PATCH /locations/" + uid,
                            "DELETE /locations/" + uid);
            assertThat(writes.get(0).bodyText())
                    .isEqualTo("{\"name\":\"Salle des Fêtes\",\"address\":\"1 rue du Bal, 59000 Lille\","
                            + "\"countryCode\":\"FR\",\"latitude\":50.63,\"longitude\":3.06,"
                            + "\"description\":{\"fr\":\"Grande salle\"},\"adminLevel4\":\"Lille\",\"insee\":\"59350\","
                            + "\"state\":1}");
            assertThat(writes.get(2).bodyText()).isEqualTo("{\"website\":\"https://salle.exemple.fr\"}");
            assertThat(at.drift).isEmpty();
        }
    }

    @Test
    void writing_twice_under_one_key_makes_one_location() {
        try (Writers at = new Writers()) {
            Location first = at.writer.upsertLocation(Writers.MEL, "csv", "s/1", place(l -> {}));
            Location second = at.writer.upsertLocation(Writers.MEL, "csv", "s/1", place(l -> l.phone("0320000000")));

            assertThat(second.uid()).isEqualTo(first.uid());
            assertThat(at.writes().get(0).method() + " " + at.writes().get(0).target())
                    .isEqualTo("PUT /v2/agendas/89904399/locations/ext/csv/s%2F1");
            LocationKey key = LocationKey.external("csv", "s/1");
            assertThat(at.reader.location(Writers.MEL, key).phone()).isEqualTo("0320000000");
            assertThat(at.writer.deleteLocation(Writers.MEL, key)).isPresent();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> at.writer.deleteLocation(Writers.MEL, key));
        }
    }

    @Test
    void a_location_is_found_by_its_identifier_whatever_its_name_is_now() {
        try (Writers at = new Writers()) {
            LocationDraft named = place(l -> l.externalId("csv", "7"));
            Location first = at.writer.findOrCreateLocation(Writers.MEL, named);
            at.writer.patchLocation(Writers.MEL, first.uid(), LocationDraft.of(l -> l.name("Autre nom")));

            assertThat(at.writer.findOrCreateLocation(Writers.MEL, named).uid()).isEqualTo(first.uid());
            assertThat(at.writes()).extracting(RecordedRequest::method).containsExactly("PUT", "PATCH");
        }
    }

    @Test
    void a_location_is_found_by_name_and_distance() {
        try (Writers at = new Writers()) {
            // The nearest of two that match; far away, the same name is another place.
            at.writer.createLocation(Writers.MEL, place(l -> l.at(GeoPoint.of(50.6310, 3.0600))));
            Location near = at.writer.createLocation(Writers.MEL, place(l -> l.at(GeoPoint.of(50.6301, 3.0600))));
            at.writer.createLocation(Writers.MEL, place(l -> l.name("Salle des Fêtes annexe")));

            Optional<Location> found = at.writer.findLocation(Writers.MEL, place(l -> l.name("SALLE DES FÊTES !")));
            assertThat(found).isEmpty(); // the provider's search knows no such text
            assertThat(at.writer.findLocation(Writers.MEL, place(l -> l.name("salle des fêtes"))))
                    .map(Location::uid)
                    .contains(near.uid());
            assertThat(at.writer.findLocation(Writers.MEL, place(l -> l.at(GeoPoint.of(50.7, 3.2)))))
                    .isEmpty();
            assertThat(LocationFinder.normal("  L’ÉTÉ, à la  Gare ")).isEqualTo("l ete a la gare");
        }
    }

    @Test
    void without_a_position_the_address_decides() {
        try (Writers at = new Writers()) {
            Location known = at.writer.createLocation(Writers.MEL, place(l -> {}));
            Consumer<LocationDraftBuilder> bare = l -> l.name("Salle des Fêtes").country("FR");

            assertThat(at.writer
                            .findOrCreateLocation(Writers.MEL, LocationDraft.of(l -> {
                                bare.accept(l);
                                l.address("1 Rue du Bal 59000 LILLE");
                            }))
                            .uid())
                    .isEqualTo(known.uid());
            assertThat(at.writes()).hasSize(1);
            assertThat(at.writer
                            .findOrCreateLocation(Writers.MEL, LocationDraft.of(l -> {
                                bare.accept(l);
                                l.address("2 rue du Bal, 59100 Roubaix");
                            }))
                            .uid())
                    .isNotEqualTo(known.uid());
            assertThat(at.writes()).hasSize(2);
        }
    }

    @Test
    void what_is_wrong_is_told_together_and_nothing_is_sent() {
        try (Writers at = new Writers()) {
            LocationDraft draft = LocationDraft.of(l -> l.name("x".repeat(101))
                    .country("France")
                    .website("salle.exemple.fr")
                    .link("a b")
                    .access("fr", "x".repeat(1001))
                    .externalId("csv", " "));

            assertThatExceptionOfType(DraftException.class)
                    .isThrownBy(() -> at.writer.createLocation(Writers.MEL, draft))
                    .satisfies(e -> assertThat(e.problems())
                            .extracting(FieldProblem::toString)
                            .containsExactlyInAnyOrder(
                                    "address is required",
                                    "name has 101 characters, at most 100 are allowed",
                                    "access (fr) has 1001 characters, at most 1000 are allowed",
                                    "countryCode is no code of two letters of ISO 3166-1",
                                    "website is not an address that starts with https:// or http://",
                                    "links has an address that does not start with https:// or http://",
                                    "extIds has an external identifier whose key or value is blank"));
            assertThat(draft.problems()).hasSize(7);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> at.writer.patchLocation(Writers.MEL, 1, LocationDraft.of(l -> {})));
            assertThat(at.fake.requests()).isEmpty();
        }
    }

    @Test
    void an_address_that_the_provider_does_not_find_is_a_refusal() {
        try (Writers at = new Writers()) {
            LocationDraft nowhere = LocationDraft.of(
                    l -> l.name("Salle").address("rue introuvable").country("FR"));
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> at.writer.createLocation(Writers.MEL, nowhere))
                    .withMessageContaining("geocoder didn't find address");
        }
    }

    @Test
    void a_dry_run_looks_for_the_location_and_enters_nothing() {
        try (Writers at = new Writers()) {
            OpenAgendaDryRun dry = at.writer.dryRun();
            assertThat(dry.findOrCreateLocation(Writers.MEL, place(l -> l.externalId("csv", "7"))))
                    .hasValueSatisfying(planned -> {
                        assertThat(planned.method()).isEqualTo("PUT");
                        assertThat(planned.url()).endsWith("/locations/ext/csv/7");
                    });
            assertThat(at.writes()).isEmpty();
            at.writer.createLocation(Writers.MEL, place(l -> {}));
            assertThat(dry.findOrCreateLocation(Writers.MEL, place(l -> {}))).isEmpty();
            assertThat(dry.createLocation(Writers.MEL, place(l -> {})).method()).isEqualTo("POST");
            assertThat(dry.updateLocation(Writers.MEL, 3, place(l -> {})).url()).endsWith("/locations/3");
            assertThat(dry.patchLocation(Writers.MEL, 3, LocationDraft.of(l -> l.phone("1")))
                            .method())
                    .isEqualTo("PATCH");
            assertThat(dry.upsertLocation(Writers.MEL, "csv", "1", place(l -> {}))
                            .method())
                    .isEqualTo("PUT");
            assertThat(dry.deleteLocation(Writers.MEL, LocationKey.uid(3)).json())
                    .isNull();
            assertThat(at.writes()).hasSize(1);
        }
    }
}
