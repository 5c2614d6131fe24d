package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.testing.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EventWritingTest {

    @Test
    void an_event_is_created_and_read_again() {
        try (Writers at = new Writers()) {
            Event created = at.writer.createEvent(
                    Writers.MEL,
                    at.draft(e -> e.title("en", "Ball")
                            .keywords("fr", "danse", "bal")
                            .age(new AgeRange(6, null))
                            .accessibleFor(AccessibilityNeed.MOTOR)
                            .registration(RegistrationType.LINK, "https://exemple.fr/bal")
                            .number("jauge", 120)
                            .flag("plein-air", true)
                            .externalId("csv", "42")));

            assertThat(created.title().in(Locale.ENGLISH)).isEqualTo("Ball");
            assertThat(created.timings())
                    .containsExactly(Timing.of(
                            OffsetDateTime.parse("2027-07-14T20:00:00+02:00"),
                            OffsetDateTime.parse("2027-07-14T23:00:00+02:00")));
            assertThat(created.attendance().is(Attendance.OFFLINE)).isTrue();
            assertThat(created.extras()).containsEntry("categories-metropolitaines", List.of(17L));
            Event read = at.reader.event(Writers.MEL, EventKey.external("csv", "42"));
            assertThat(read.uid()).isEqualTo(created.uid());
            assertThat(read.accessibility().needs()).containsExactly(AccessibilityNeed.MOTOR);
            assertThat(read.extras()).containsEntry("jauge", 120L).containsEntry("plein-air", true);
            assertThat(at.drift).isEmpty();
        }
    }

    @Test
    void the_request_holds_what_the_draft_says_and_the_token_in_its_header() {
        try (Writers at = new Writers()) {
            EventDraft draft = at.draft(e -> {});
            at.writer.createEvent(Writers.MEL, draft);

            RecordedRequest request = at.writes().get(0);
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.target()).isEqualTo("/v2/agendas/89904399/events");
            assertThat(request.header("content-type")).contains("application/json");
            assertThat(request.header("access-token"))
                    .hasValueSatisfying(token -> assertThat(token).startsWith("tk-"));
            assertThat(request.bodyText())
                    .isEqualTo("{\"title\":{\"fr\":\"Bal\"},\"description\":{\"fr\":\"Bal populaire\"},\"locationUid\":"
                            + draft.fields().get("locationUid")
                            + ",\"attendanceMode\":1,\"timings\":[" + timing(request) + "],"
                            + "\"categories-metropolitaines\":[17]}");
        }
    }

    /** The two members of a timing come in any order. */
    private static String timing(RecordedRequest request) {
        String begin = "\"begin\":\"2027-07-14T20:00:00+02:00\"";
        String end = "\"end\":\"2027-07-14T23:00:00+02:00\"";
        return request.bodyText().contains("{" + begin) ? "{" + begin + "," + end + "}" : "{" + end + "," + begin + "}";
    }

    @Test
    void an_event_is_replaced_changed_moderated_put_forward_and_deleted() {
        try (Writers at = new Writers()) {
            Event event = at.writer.createEvent(Writers.MEL, at.draft(e -> e.conditions("fr", "Gratuit")));
            long uid = event.uid();

            Event replaced = at.writer.updateEvent(Writers.MEL, uid, at.draft(e -> e.title("fr", "Grand bal")));
            assertThat(replaced.uid()).isEqualTo(uid);
            assertThat(replaced.title().in(Locale.FRENCH)).isEqualTo("Grand bal");
            assertThat(replaced.conditions().isEmpty()).isTrue();

            Event changed = at.writer.patchEvent(Writers.MEL, uid, EventDraft.of(e -> e.status(EventStatus.CANCELLED)));
            assertThat(changed.status().is(EventStatus.CANCELLED)).isTrue();
            assertThat(changed.title().in(Locale.FRENCH)).isEqualTo("Grand bal");
            assertThat(at.writer.setFeatured(Writers.MEL, uid, true).featured()).isTrue();
            at.writer.setState(Writers.MEL, uid, PublicationState.TO_MODERATE);
            assertThat(at.reader.events(Writers.MEL, q -> q.uid(uid)).toList()).isEmpty();

            assertThat(at.writer.deleteEvent(Writers.MEL, EventKey.uid(uid)))
                    .map(Event::uid)
                    .contains(uid);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> at.writer.deleteEvent(Writers.MEL, EventKey.uid(uid)));
            List<RecordedRequest> writes = at.writes();
            assertThat(writes)
                    .extracting(request ->
                            request.method() + " " + request.target().substring("/v2/agendas/89904399".length()))
                    .containsExactly(
                            "POST /events",
                            "POST /events/" + uid,
                            "PATCH /events/" + uid,
                            "PATCH /events/" + uid,
                            "PATCH /events/" + uid,
                            "DELETE /events/" + uid,
                            "DELETE /events/" + uid);
            assertThat(writes.get(2).bodyText()).isEqualTo("{\"status\":6}");
            assertThat(writes.get(3).bodyText()).isEqualTo("{\"featured\":true}");
            assertThat(writes.get(4).bodyText()).isEqualTo("{\"state\":0}");
        }
    }

    @Test
    void writing_twice_under_one_key_makes_one_event() {
        try (Writers at = new Writers()) {
            Event first = at.writer.upsertEvent(Writers.MEL, "csv", "a/b ?é", at.draft(e -> {}));
            Event second = at.writer.upsertEvent(Writers.MEL, "csv", "a/b ?é", at.draft(e -> e.title("fr", "Bal 2")));

            assertThat(second.uid()).isEqualTo(first.uid());
            assertThat(at.writes().get(0).target()).isEqualTo("/v2/agendas/89904399/events/ext/csv/a%2Fb%20%3F%C3%A9");
            assertThat(at.reader
                            .event(Writers.MEL, EventKey.external("csv", "a/b ?é"))
                            .title()
                            .in(Locale.FRENCH))
                    .isEqualTo("Bal 2");
            assertThat(at.writer.deleteEvent(Writers.MEL, EventKey.external("csv", "a/b ?é")))
                    .isPresent();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> at.writer.deleteEvent(Writers.MEL, EventKey.slug("bal")));
        }
    }

    @Test
    void the_fields_that_the_provider_refuses_are_typed() {
        try (Writers at = new Writers()) {
            EventDraft blocked = at.draft(e -> e.image(ImageUpload.ofUrl("https://blocked.example.org/a.jpg")));

            assertThatExceptionOfType(ValidationException.class)
                    .isThrownBy(() -> at.writer.createEvent(Writers.MEL, blocked))
                    .withMessageContaining("data is invalid: image could not be fetched")
                    .satisfies(e -> {
                        assertThat(e.status()).isEqualTo(400);
                        assertThat(e.problems())
                                .containsExactly(
                                        new FieldProblem("image", null, "url.invalid", "could not be fetched"));
                    });
            assertThat(at.writes()).hasSize(1);
        }
    }

    @Test
    void one_token_serves_many_threads_and_is_renewed_when_it_is_refused() {
        try (Writers at = new Writers()) {
            EventDraft draft = at.draft(e -> {});
            List<CompletableFuture<Event>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(at.writer.async(writer -> writer.createEvent(Writers.MEL, draft)));
            }
            assertThat(all.stream().map(future -> future.join().uid()).distinct())
                    .hasSize(12);
            assertThat(at.tokenRequests()).isEqualTo(1);

            at.fake.revokeTokens();
            at.writer.createEvent(Writers.MEL, draft);
            assertThat(at.tokenRequests()).isEqualTo(2);
            // The refused request was answered with 401 before anything was written.
            assertThat(at.writes()).hasSize(14);
        }
    }

    @Test
    void a_token_near_its_end_is_renewed_before_it_is_sent() {
        try (Writers at = new Writers()) {
            EventDraft draft = at.draft(e -> {});
            at.fake.tokenLife(Duration.ZERO);
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> at.writer.createEvent(Writers.MEL, draft));
            at.fake.tokenLife(Duration.ofHours(1));
            at.writer.createEvent(Writers.MEL, draft);
            assertThat(at.writes().get(at.writes().size() - 1).header("access-token"))
                    .isPresent();
        }
    }

    @Test
    void a_wrong_secret_key_is_an_authentication_failure_without_the_key() {
        try (Writers at = new Writers()) {
            OpenAgendaWriter stranger = OpenAgendaWriter.builder(ApiKey.of("oa_sk_other"))
                    .transport(at.transport)
                    .baseUrl(at.fake.url())
                    .build();
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> stranger.deleteEvent(Writers.MEL, EventKey.uid(1)))
                    .withMessageNotContaining("oa_sk_other")
                    .satisfies(e -> assertThat(e.status()).isEqualTo(401));
            assertThat(at.writes()).isEmpty();
            // Two accounts on one transport do not share a token.
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> at.writer.deleteEvent(Writers.MEL, EventKey.uid(1)));
        }
    }

    @Test
    void a_publishable_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenAgendaWriter.create(ApiKey.of("oa_pk_0123456789")))
                .withMessageContaining("secret key")
                .withMessageNotContaining("0123456789");
    }

    @Test
    void a_picture_travels_beside_the_data() {
        try (Writers at = new Writers()) {
            byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, -1, 13, 10, 45, 45};
            Event event = at.writer.createEvent(
                    Writers.MEL, at.draft(e -> e.title("fr", "Été").image(ImageUpload.ofBytes(png))));

            assertThat(event.picture()).isPresent();
            assertThat(event.title()).isEqualTo(LocalizedText.of("fr", "Été"));
            RecordedRequest request = at.writes().get(0);
            assertThat(request.header("content-type").orElseThrow())
                    .startsWith("multipart/form-data; boundary=mel-sdk-");
            String body = new String(request.body(), StandardCharsets.ISO_8859_1);
            assertThat(body)
                    .contains("; name=\"data\"\r\n")
                    .contains("; name=\"image\"; filename=\"image.png\"\r\nContent-Type: image/png\r\n\r\n")
                    .contains(new String(png, StandardCharsets.ISO_8859_1));
            assertThat(request.header("content-length")).contains(Integer.toString(request.body().length));
        }
    }

    @Test
    void a_dry_run_shows_the_request_and_writes_nothing() {
        try (Writers at = new Writers()) {
            OpenAgendaDryRun dry = at.writer.dryRun();
            EventDraft draft = at.draft(e -> e.image(ImageUpload.ofBytes(new byte[] {'B', 'M', 1})));

            PlannedRequest planned = dry.upsertEvent(Writers.MEL, "csv", "42", draft);
            assertThat(planned.method()).isEqualTo("PUT");
            assertThat(planned.url()).isEqualTo(at.fake.url() + "/v2/agendas/89904399/events/ext/csv/42");
            assertThat(planned.json()).contains("\"categories-metropolitaines\":[17]");
            assertThat(planned.image()).isEqualTo("image of 3 bytes");
            assertThat(planned.toString()).doesNotContain("tk-").doesNotContain(Writers.SECRET);
            assertThat(dry.createEvent(Writers.MEL, draft).method()).isEqualTo("POST");
            assertThat(dry.updateEvent(Writers.MEL, 7, draft).url()).endsWith("/events/7");
            assertThat(dry.patchEvent(Writers.MEL, 7, EventDraft.of(e -> e.featured(true)))
                            .json())
                    .isEqualTo("{\"featured\":true}");
            assertThat(dry.deleteEvent(Writers.MEL, EventKey.uid(7)).json()).isNull();
            assertThatExceptionOfType(DraftException.class)
                    .isThrownBy(() -> dry.createEvent(Writers.MEL, EventDraft.of(e -> {})));
            assertThat(at.writes()).isEmpty();
        }
    }

    @Test
    void what_is_wrong_is_told_together_and_nothing_is_sent() {
        try (Writers at = new Writers()) {
            EventDraft draft = EventDraft.of(e -> e.title("fr", "x".repeat(141))
                    .on(Writers.DAY, LocalTime.of(10, 0), LocalTime.of(12, 0), Writers.PARIS)
                    .option("categories-metropolitaines", "jazz")
                    .number("jauge", 1.5)
                    .text("plein-air", "oui")
                    .flag("inconnu", true));

            assertThatExceptionOfType(DraftException.class)
                    .isThrownBy(() -> at.writer.createEvent(Writers.MEL, draft))
                    .withMessageContaining("title (fr) has 141 characters, at most 140 are allowed")
                    .withMessageContaining("description is required")
                    .withMessageContaining("musique")
                    .satisfies(e -> assertThat(e.problems())
                            .extracting(FieldProblem::field, FieldProblem::code)
                            .containsExactlyInAnyOrder(
                                    tuple("description", "required"),
                                    tuple("locationUid", "location.required"),
                                    tuple("title", "string.toolong"),
                                    tuple("categories-metropolitaines", "option.unknown"),
                                    tuple("jauge", "integer.invalid"),
                                    tuple("plein-air", "type.invalid"),
                                    tuple("inconnu", "field.unknown")));
            assertThat(at.writes()).isEmpty();
            assertThat(at.writer.check(Writers.MEL, draft)).hasSize(7);
        }
    }

    @Test
    void a_field_that_the_agenda_requires_is_missed() {
        try (Writers at = new Writers()) {
            EventDraft draft = Writers.complete(e -> e.onlineAccessLink("https://visio.exemple.fr"));
            assertThat(at.writer.check(Writers.MEL, draft))
                    .containsExactly(new FieldProblem("categories-metropolitaines", null, "required", "is required"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> at.writer.patchEvent(Writers.MEL, 1, EventDraft.of(e -> {})))
                    .withMessageContaining("changes nothing");
        }
    }

    @Test
    void ways_to_register_may_be_plain_texts_of_which_the_provider_finds_the_type() {
        try (Writers at = new Writers()) {
            Event event = at.writer.createEvent(
                    Writers.MEL,
                    at.draft(e -> e.registration("https://billets.example.org")
                            .registration("accueil@example.org")
                            .registration("03 20 00 00 00")
                            .registration(RegistrationType.PHONE, "03 20 11 11 11")));

            assertThat(at.writes().get(0).bodyText())
                    .contains("\"registration\":[\"https://billets.example.org\",\"accueil@example.org\",");
            assertThat(event.registration())
                    .extracting(way -> way.type().raw())
                    .containsExactly("link", "email", "phone", "phone");
        }
    }

    @Test
    void a_nonce_is_sent_with_each_write_only_when_asked_for() {
        try (Writers at = new Writers()) {
            AtomicLong numbers = new AtomicLong(41);
            OpenAgendaWriter numbered = OpenAgendaWriter.builder(ApiKey.of(Writers.SECRET))
                    .transport(at.transport)
                    .baseUrl(at.fake.url())
                    .nonce(numbers::incrementAndGet)
                    .build();
            long uid = numbered.createEvent(Writers.MEL, at.draft(e -> {})).uid();
            numbered.withOptions(o -> o.retries(0)).deleteEvent(Writers.MEL, EventKey.uid(uid));
            at.writer.createEvent(Writers.MEL, at.draft(e -> {}));

            assertThat(at.writes())
                    .extracting(request -> request.header("nonce").orElse("none"))
                    .containsExactly("42", "43", "none");
        }
    }
}
